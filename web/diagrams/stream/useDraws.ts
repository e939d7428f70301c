/**
 * Numbers of many draws of the reader's own setting, in rows: few draws first, then more. The newest setting wins, and
 * nothing is computed while the figure is out of sight.
 */
import { useEffect, useState, type RefObject } from 'react'
import { meanStream, STREAM_COLUMNS, type MeanStream, type StationWidths } from '../../../src/experiment/stream-rows.ts'
import { columns, sweepPoint } from '../../../src/experiment/rows.ts'
import type { Parameters } from '../../../src/parameters/parameters.ts'
import type { Pool } from '../../../src/worker/pool.ts'
import { useEngine } from '../../explorer/context.ts'
import { knownOf } from './known.ts'

/** Draws of each request, in the order of the requests: the first picture comes soon, and the last has them all. */
const CHUNKS = [2, 2, 4, 4, 4, 4, 4]
/** As many as the story's own numbers are made of. */
export const DRAWS = CHUNKS.reduce((sum, count) => sum + count, 0)

/** How to ask for the rows of draws, and how many numbers a row has. */
interface Kind {
  readonly width: (setting: Parameters) => number
  readonly ask: (
    pool: Pool,
    setting: Parameters,
    from: number,
    count: number,
    signal: AbortSignal,
  ) => Promise<Float64Array>
}

const STREAMS: Kind = {
  width: () => STREAM_COLUMNS,
  ask: (pool, setting, from, count, signal) =>
    pool.inTurn((remote, id) => remote.stream(id, setting, from, count), count * STREAM_COLUMNS, signal),
}
const GAPS: Kind = {
  width: columns,
  ask: (pool, setting, from, count, signal) => pool.rows(setting, from, count, signal),
}

interface Rows {
  /** The setting that they belong to, as a text. */
  readonly of: string
  readonly data: Float64Array
}

/** Rows of settings that the reader has been to, of each kind; the oldest are forgotten. */
const KEPT = 100
const kept = new Map<string, Rows>()

function keep(key: string, rows: Rows): void {
  kept.delete(key)
  kept.set(key, rows)
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT) return
    kept.delete(oldest)
  }
}

/** @param setting null where no numbers are wanted */
function useRows(kind: Kind, name: string, setting: Parameters | null, seen: boolean): Rows | null {
  const { pool } = useEngine()
  const of = setting && JSON.stringify({ ...setting, draw: 0 })
  const [shown, setShown] = useState<Rows | null>(null)
  useEffect(() => {
    if (!of || !seen) return
    const parameters: Parameters = JSON.parse(of)
    const key = `${name} ${of}`
    const width = kind.width(parameters)
    const known = kept.get(key)
    if (known) setShown(known)
    const done = (known?.data.length ?? 0) / width
    const controller = new AbortController()
    const parts: (Float64Array | undefined)[] = []
    const take = (part: number, rows: Float64Array) => {
      parts[part] = rows
      const first = parts.findIndex(one => one === undefined)
      const whole = (first < 0 ? parts : parts.slice(0, first)) as Float64Array[]
      // Draws count only from the first one on without a hole, so that the same ones are meant at every setting.
      if (whole.length <= part) return
      const all = { of, data: Float64Array.from([...(known?.data ?? []), ...whole.flatMap(one => [...one])]) }
      keep(key, all)
      setShown(all)
    }
    let from = 0
    const missing: { readonly from: number; readonly count: number }[] = []
    for (const count of CHUNKS) {
      if (from >= done) missing.push({ from, count })
      from += count
    }
    parts.length = missing.length
    for (const [part, { from, count }] of missing.entries()) {
      // What goes wrong is told by the page's own note, which the pool calls.
      kind.ask(pool, parameters, from, count, controller.signal).then(
        rows => controller.signal.aborted || take(part, rows),
        () => {},
      )
    }
    return () => controller.abort()
  }, [kind, name, of, pool, seen])
  return shown
}

export interface Live<Value> {
  readonly value: Value
  readonly draws: number
  /** Whether it belongs to the present setting, and not yet to an older one. */
  readonly present: boolean
}

function live<Value>(
  rows: Rows | null,
  setting: Parameters | null,
  width: number,
  valueOf: (data: Float64Array) => Value,
): Live<Value> | null {
  if (!rows || !setting) return null
  const present = rows.of === JSON.stringify({ ...setting, draw: 0 })
  return { value: valueOf(rows.data), draws: rows.data.length / width, present }
}

/** The mean stream of a setting. */
export function useStream(setting: Parameters | null, seen: boolean): Live<MeanStream> | null {
  return live(useRows(STREAMS, 'stream', setting, seen), setting, STREAM_COLUMNS, meanStream)
}

/** The widths of a setting as far as they are known now, for a file; null where nothing is known. */
export function widthsNow(setting: Parameters): StationWidths | null {
  const rows = kept.get(`stream ${JSON.stringify({ ...setting, draw: 0 })}`)
  return knownOf(setting)?.widths ?? (rows ? meanStream(rows.data).widths : null)
}

/** The median gap of a setting, by Jensen–Shannon. */
export function useTypicalGap(setting: Parameters | null, seen: boolean): Live<number> | null {
  const measured: Parameters | null = setting && { ...setting, measure: 'jensen-shannon' }
  const rows = useRows(GAPS, 'gap', measured, seen)
  return live(
    rows,
    measured,
    measured ? columns(measured) : 1,
    data => sweepPoint(0, measured!, data).measures['jensen-shannon']!.gap.summary.median,
  )
}

/** Whether the element is in sight, on a page that is. */
export function useSeen(ref: RefObject<Element | null>): boolean {
  const [seen, setSeen] = useState(false)
  useEffect(() => {
    const element = ref.current
    if (!element) return
    let inSight = false
    const tell = () => setSeen(inSight && !document.hidden)
    const observer = new IntersectionObserver(entries => {
      inSight = entries[entries.length - 1].isIntersecting
      tell()
    })
    observer.observe(element)
    document.addEventListener('visibilitychange', tell)
    return () => {
      observer.disconnect()
      document.removeEventListener('visibilitychange', tell)
    }
  }, [ref])
  return seen
}

/**
 * Computes the curves of the gap against K, J and L, first coarsely, then with more draws. The tab on screen and the
 * points nearest to the present setting come first. Rows of draws are kept by setting. Curves that share a point share
 * its draws, and a recent setting needs no new ones.
 */
import { CURVE_COUNTS } from '../experiment/curve-settings.ts'
import type { SweepPoint } from '../experiment/results.ts'
import { columns, sweepPoint, sweptMeasures } from '../experiment/rows.ts'
import { DEFAULTS, LEVERS, type Lever, type Parameters } from '../parameters/parameters.ts'
import { Pace } from '../steps/pace.ts'
import { Cancelled } from '../steps/steps.ts'
import type { Pool } from './pool.ts'

/** Every point of every curve gets so many draws before any point gets more. */
const COARSE = 4
/** Most draws of one request to a worker. */
const CHUNK = 8
/** Settings whose rows are kept. */
const KEPT = 240
/** The time between two reports while rows arrive, in milliseconds. */
const REPORT_EVERY = 80

export interface CurveProgress {
  readonly points: readonly SweepPoint[]
  /** Draws finished at every point. */
  readonly done: number
  /** Whether every point has enough draws to take the place of an older curve. */
  readonly whole: boolean
  /** Draws finished at each point, including points without draws. */
  readonly counts: readonly number[]
  /** Draws per second lately, over all curves; null while this is unknown. */
  readonly rate: number | null
}

/** The number of draws that are still missing, over all points, until each point has `wanted`. */
export const drawsLeft = (counts: readonly number[], wanted: number): number =>
  counts.reduce((sum, count) => sum + Math.max(0, wanted - count), 0)

interface Rows {
  readonly setting: Parameters
  data: Float64Array
  /** Aborts the request for more of these rows; null while there is none. */
  task: AbortController | null
  /**
   * The point made of `data`, kept until more draws arrive. Its `value` is left open, because it depends on the curve.
   */
  point: SweepPoint | null
}

export class Curves {
  private readonly kept = new Map<string, Rows>()
  private readonly underWay = new Set<Rows>()
  /** Curves that have got draws since their last report. */
  private readonly grown = new Set<Lever>()
  private plan: Readonly<Record<Lever, readonly Rows[]>> = { K: [], J: [], L: [] }
  private parameters = DEFAULTS
  private tab: Lever = 'J'
  private wanted = 0
  private paused = true
  private report: ReturnType<typeof setTimeout> | undefined
  private readonly pace = new Pace()
  private readonly pool: Pool
  private readonly onProgress: (lever: Lever, progress: CurveProgress) => void
  private readonly onFailure: (reason: string) => void

  constructor(
    pool: Pool,
    onProgress: (lever: Lever, progress: CurveProgress) => void,
    onFailure: (reason: string) => void,
  ) {
    this.pool = pool
    this.onProgress = onProgress
    this.onFailure = onFailure
  }

  /** Adds draws that are known already, for instance from a file: a row for each of draws 0, 1, 2, … */
  remember(setting: Parameters, data: Float64Array): void {
    const rows = this.rowsOf(setting)
    if (rows.data.length < data.length) Object.assign(rows, { data, point: null })
  }

  /** Computes the curves through this setting from now on. Work on points that are on none of them stops. */
  show(parameters: Parameters, tab: Lever, wanted: number): void {
    this.tab = tab
    this.wanted = wanted
    this.parameters = parameters
    const before = this.plan
    this.plan = { K: this.along('K'), J: this.along('J'), L: this.along('L') }
    const changed = LEVERS.filter(lever => !sameRows(before[lever], this.plan[lever]))
    if (changed.length > 0) {
      const useful = new Set(LEVERS.flatMap(lever => this.plan[lever]))
      for (const rows of this.underWay) if (!useful.has(rows)) rows.task?.abort()
      this.forgetOldest()
      for (const lever of changed) this.tell(lever)
    }
    this.pump()
  }

  pause(): void {
    this.paused = true
    this.pace.stop()
    for (const rows of this.underWay) rows.task?.abort()
  }

  resume(): void {
    this.paused = false
    this.pump()
  }

  private along(lever: Lever): Rows[] {
    const values = new Set([...CURVE_COUNTS, this.parameters[lever]])
    return [...values].sort((a, b) => a - b).map(value => this.rowsOf({ ...this.parameters, [lever]: value }))
  }

  /** The kept rows of a setting. They are the same for all density measures, and for every draw on the plane. */
  private rowsOf(parameters: Parameters): Rows {
    const key = JSON.stringify({ ...parameters, measure: sweptMeasures(parameters), draw: 0 })
    const rows = this.kept.get(key) ?? {
      setting: { ...parameters, draw: 0 },
      data: new Float64Array(0),
      task: null,
      point: null,
    }
    // The map is in the order of use. The most recently used setting comes last.
    this.kept.delete(key)
    this.kept.set(key, rows)
    return rows
  }

  private forgetOldest(): void {
    for (const key of this.kept.keys()) {
      if (this.kept.size <= KEPT) return
      this.kept.delete(key)
    }
  }

  private pump(): void {
    while (!this.paused && this.underWay.size < this.pool.capacity) {
      const next = this.next()
      if (!next) return
      void this.extend(next.rows, next.upTo)
    }
  }

  /** The rows to extend next: first all curves coarsely, then the tab on screen finely, then the others. */
  private next(): { rows: Rows; upTo: number } | null {
    const others = LEVERS.filter(lever => lever !== this.tab)
    const stages: readonly [readonly Lever[], number][] = [
      [[this.tab], COARSE],
      [others, COARSE],
      [[this.tab], 12],
      [[this.tab], 30],
      [[this.tab], this.wanted],
      [others, this.wanted],
    ]
    for (const [levers, target] of stages) {
      const upTo = Math.min(target, this.wanted)
      for (const lever of levers) {
        const short = nearestFirst(this.plan[lever], lever, this.parameters[lever]).filter(
          one => !one.task && drawsOf(one) < upTo,
        )
        // The points with the fewest draws come first. The whole curve then grows evenly, and so does its reported
        // count.
        const [rows] = short.sort((a, b) => drawsOf(a) - drawsOf(b))
        if (rows) return { rows, upTo }
      }
    }
    return null
  }

  private async extend(rows: Rows, upTo: number): Promise<void> {
    const from = drawsOf(rows)
    rows.task = new AbortController()
    this.underWay.add(rows)
    this.pace.start(performance.now())
    try {
      const more = await this.pool.rows(rows.setting, from, Math.min(CHUNK, upTo - from), rows.task.signal)
      const data = new Float64Array(rows.data.length + more.length)
      data.set(rows.data)
      data.set(more, rows.data.length)
      Object.assign(rows, { data, point: null })
      if (!this.paused) this.pace.note(drawsOf(rows) - from, performance.now())
      for (const lever of LEVERS) if (this.plan[lever].includes(rows)) this.grown.add(lever)
      this.reportSoon()
    } catch (reason) {
      if (!(reason instanceof Cancelled)) {
        this.pause()
        this.onFailure(reason instanceof Error ? reason.message : String(reason))
      }
    } finally {
      rows.task = null
      this.underWay.delete(rows)
      this.pump()
      // Time without work must not count as slow work.
      if (this.underWay.size === 0) this.pace.stop()
    }
  }

  private reportSoon(): void {
    this.report ??= setTimeout(() => {
      this.report = undefined
      for (const lever of this.grown) this.tell(lever)
    }, REPORT_EVERY)
  }

  private tell(lever: Lever): void {
    this.grown.delete(lever)
    const some = this.plan[lever].filter(rows => rows.data.length > 0)
    const points = some.map(rows => ({
      ...(rows.point ??= sweepPoint(NaN, rows.setting, rows.data)),
      value: rows.setting[lever],
    }))
    const counts = this.plan[lever].map(drawsOf)
    const done = Math.min(...counts)
    this.onProgress(lever, { points, done, whole: done >= COARSE, counts, rate: this.pace.rate })
  }
}

const drawsOf = (rows: Rows) => rows.data.length / columns(rows.setting)

const sameRows = (a: readonly Rows[], b: readonly Rows[]) =>
  a.length === b.length && a.every((rows, i) => rows === b[i])

const nearestFirst = (plan: readonly Rows[], lever: Lever, present: number) =>
  [...plan].sort((a, b) => Math.abs(a.setting[lever] - present) - Math.abs(b.setting[lever] - present))

/**
 * The state of the page Check, and how it grows. The same three sweeps are run twice: once in the density measures,
 * once as published. At the paper's setting the page opens with draws that the site ships. More draws are requested in
 * rounds, so that all panels grow together.
 */
import { create, type StoreApi, type UseBoundStore } from 'zustand'
import type { SweepPoint } from '../../../src/experiment/results.ts'
import { isAvailable, sweptMeasures } from '../../../src/experiment/rows.ts'
import { SHIPPED_DRAWS, type ShippedRows } from '../../../src/experiment/shipped.ts'
import { Pace } from '../../../src/steps/pace.ts'
import { LEVERS, type Lever, type Measure, type Parameters } from '../../../src/parameters/parameters.ts'
import { Curves, drawsLeft } from '../../../src/worker/curves.ts'
import type { Pool } from '../../../src/worker/pool.ts'
import { speedFor } from '../../explorer/engine/curves.ts'
import { pointsIn } from '../../gap/curve/spread.ts'
import { MEASURES } from '../../terms/measures.ts'
import type { Curve, Failure } from '../../explorer/store.ts'
import type { Sweeps } from './columnReading.ts'
import { PAPER_MIDDLE, sameMiddle } from './recipe.ts'
import { nextRound } from './rounds.ts'

/** Draws that are wanted at every point at first: 100, or twice the number of shipped draws where some are shipped. */
const wantedAt = (middle: Parameters) => (sameMiddle(middle, PAPER_MIDDLE) ? 2 * SHIPPED_DRAWS : 100)
/** Draws that are wanted at every point when the reader asks for more. */
export const MOST_DRAWS = 400

/** A row of draws holds all density measures together; the published measure needs rows of its own. */
const SOURCES = { densities: 'jensen-shannon', published: 'as-published' } as const satisfies Record<string, Measure>
type Source = keyof typeof SOURCES
const sources = Object.keys(SOURCES) as Source[]

export const sourceOf = (measure: Measure): Source => (measure === 'as-published' ? 'published' : 'densities')

/** The sources that can be computed at a setting: not every measure exists in every dimension. */
const sourcesAt = ({ dimension }: Parameters) => sources.filter(source => isAvailable(SOURCES[source], dimension))

export interface Check extends Pick<Curve, 'done' | 'wanted' | 'status' | 'speed'> {
  /** The setting that the three sweeps go through. */
  readonly middle: Parameters
  /** The points as the workers return them. */
  readonly points: Readonly<Record<Source, Readonly<Record<Lever, readonly SweepPoint[]>>>>
  /** The same points, measure by measure; a sweep that has not grown stays the same array. */
  readonly sweeps: Readonly<Record<Measure, Sweeps>>
  readonly failure: Failure | null
}

const none = { K: [], J: [], L: [] }

const START: Check = {
  middle: PAPER_MIDDLE,
  points: { densities: none, published: none },
  sweeps: Object.fromEntries(MEASURES.map(measure => [measure, none])) as unknown as Check['sweeps'],
  failure: null,
  done: 0,
  wanted: wantedAt(PAPER_MIDDLE),
  status: 'waiting',
  speed: null,
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

function withPoints(
  { points: all, sweeps }: Check,
  source: Source,
  lever: Lever,
  points: readonly SweepPoint[],
  setting: Parameters,
): Partial<Check> {
  const grown = sweptMeasures(setting).map(measure => [
    measure,
    { ...sweeps[measure], [lever]: pointsIn(points, measure) },
  ])
  return {
    points: { ...all, [source]: { ...all[source], [lever]: points } },
    sweeps: { ...sweeps, ...Object.fromEntries(grown) },
  }
}

export interface CheckRun {
  readonly useCheck: UseBoundStore<StoreApi<Check>>
  /**
   * Takes rows that are known from elsewhere, starting with draw 0. Call it before the sweeps of these rows are first
   * shown.
   */
  readonly remember: (known: readonly ShippedRows[]) => void
  /** From now on, shows the sweeps through this setting. Draws of the setting before are kept for a while. */
  readonly showMiddle: (middle: Parameters) => void
  /** Sets whether the page is visible: no work is done while it is not. */
  readonly setSeen: (seen: boolean) => void
  readonly stop: () => void
  readonly goOn: () => void
  readonly more: () => void
  readonly retry: () => void
}

/** @param poolWith makes the workers, given a function that they call with a failure, and with null once it is over */
export function createCheck(poolWith: (onFailure: (failure: Failure | null) => void) => Pool): CheckRun {
  const useCheck = create<Check>()(() => START)
  const pool = poolWith(failure => useCheck.setState({ failure }))
  const doneIn = { densities: { K: 0, J: 0, L: 0 }, published: { K: 0, J: 0, L: 0 } }
  /**
   * The number of draws at each point of each run. Both sources share one pace, since a published draw takes far longer
   * than the others.
   */
  const countsIn: Record<Source, Record<Lever, readonly number[]>> = {
    densities: { K: [], J: [], L: [] },
    published: { K: [], J: [], L: [] },
  }
  const pace = new Pace()
  let asked = 0
  let asking = false
  let seen = false

  const curvesFor = (source: Source) =>
    new Curves(
      pool,
      (lever, { points, done, counts }) => {
        doneIn[source][lever] = done
        const more = sum(counts) - sum(countsIn[source][lever])
        countsIn[source][lever] = counts
        const { status, middle } = useCheck.getState()
        if (status === 'working' && !asking) pace.note(more, performance.now())
        useCheck.setState(check => withPoints(check, source, lever, points, { ...middle, measure: SOURCES[source] }))
        proceed()
      },
      halt,
    )
  const runs = { densities: curvesFor('densities'), published: curvesFor('published') }

  const ask = (middle: Parameters, draws: number) => {
    asking = true
    for (const source of sourcesAt(middle)) runs[source].show({ ...middle, measure: SOURCES[source] }, 'K', draws)
    asking = false
  }

  /** Reports how far all panels have come, and starts the next round when all panels have finished the present one. */
  function proceed(): void {
    if (asking) return
    const { wanted, status, middle } = useCheck.getState()
    const panels = sourcesAt(middle).flatMap(source =>
      LEVERS.map(lever => ({ done: doneIn[source][lever], counts: countsIn[source][lever] })),
    )
    const done = Math.min(...panels.map(panel => panel.done))
    const left = sum(panels.map(({ counts }) => drawsLeft(counts, wanted)))
    const finished = done >= wanted && status !== 'waiting'
    useCheck.setState({ done, status: finished ? 'done' : status, speed: speedFor(left, pace.rate) })
    const round = nextRound(done, wanted)
    if (round === asked) return
    asked = round
    ask(middle, round)
  }

  function halt(): void {
    for (const source of sources) runs[source].pause()
    pace.stop()
    useCheck.setState({ status: 'failed', speed: null })
  }

  /** Lets the runs work or pause as the status says: a stopped or failed run waits for the reader. */
  function follow(): void {
    const { status, middle } = useCheck.getState()
    const working = status === 'working' && seen
    if (working) pace.start(performance.now())
    else pace.stop()
    const present = sourcesAt(middle)
    for (const source of sources) {
      if (working && present.includes(source)) runs[source].resume()
      else runs[source].pause()
    }
  }

  const work = (change: Partial<Check> = {}) => {
    useCheck.setState({ ...change, status: 'working' })
    proceed()
    follow()
  }

  return {
    useCheck,
    remember: known => {
      for (const { setting, rows } of known) runs[sourceOf(setting.measure)].remember(setting, rows)
    },
    showMiddle: middle => {
      const { status, middle: before } = useCheck.getState()
      if (status === 'waiting' || !sameMiddle(middle, before)) {
        for (const source of sources) runs[source].pause()
        useCheck.setState({ middle, done: 0, wanted: wantedAt(middle), failure: null })
        asked = 0
        // Shows the draws that are known for this setting before more are requested.
        ask(middle, 0)
        work()
      }
    },
    setSeen: now => {
      seen = now
      follow()
    },
    stop: () => {
      useCheck.setState({ status: 'stopped', speed: null })
      follow()
    },
    goOn: () => work(),
    more: () => work({ wanted: MOST_DRAWS }),
    retry: () => work({ failure: null }),
  }
}

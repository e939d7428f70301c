/**
 * Runs what the page Check draws: the same three sweeps twice over, once in the density measures and once as published, on the
 * page's own workers. It asks for draws round by round, so that all panels grow together.
 */
import { create } from 'zustand'
import type { SweepPoint } from '../../src/experiment/results.ts'
import { sweptMeasures } from '../../src/experiment/rows.ts'
import { Pace } from '../../src/pace.ts'
import { LEVERS, type Lever, type Measure } from '../../src/parameters.ts'
import { Curves, drawsLeft } from '../../src/worker/curves.ts'
import { Pool } from '../../src/worker/pool.ts'
import { speedFor } from '../engine/curves.ts'
import { seats } from '../engine/seats.ts'
import { pointsIn } from '../gap/curve/spread.ts'
import type { Curve, Failure } from '../store.ts'
import type { Sweeps } from './reading.ts'
import { recipeIn } from './recipe.ts'
import { nextRound } from './rounds.ts'

/** Draws at every point at first, and when more are asked for. */
const WANTED = 100
export const MOST_DRAWS = 400

/** Rows of draws hold all density measures at once; the published one needs rows of its own. */
const SOURCES = { densities: recipeIn('jensen-shannon'), published: recipeIn('as-published') } as const
type Source = keyof typeof SOURCES
const sources = Object.keys(SOURCES) as Source[]

export const sourceOf = (measure: Measure): Source => (measure === 'as-published' ? 'published' : 'densities')

export interface Check extends Pick<Curve, 'done' | 'wanted' | 'status' | 'speed'> {
  /** As they come from the workers. */
  readonly points: Readonly<Record<Source, Readonly<Record<Lever, readonly SweepPoint[]>>>>
  /** The same, each measure by itself; a sweep that has not grown stays the same array. */
  readonly sweeps: Readonly<Record<Measure, Sweeps>>
  readonly failure: Failure | null
}

const none = { K: [], J: [], L: [] }
export const useCheck = create<Check>()(() => ({
  points: { densities: none, published: none },
  sweeps: { 'jensen-shannon': none, 'truth-to-fit': none, 'fit-to-truth': none, 'as-published': none },
  failure: null,
  done: 0,
  wanted: WANTED,
  status: 'waiting',
  speed: null,
}))

const doneIn: Record<Source, Record<Lever, number>> = { densities: { K: 0, J: 0, L: 0 }, published: { K: 0, J: 0, L: 0 } }
/** Draws at each point, of each run; both together have one pace, since a published draw takes far longer than another. */
const countsIn: Record<Source, Record<Lever, readonly number[]>> = { densities: { K: [], J: [], L: [] }, published: { K: [], J: [], L: [] } }
const pace = new Pace()
let asked = 0

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

const pool = new Pool(seats, failure => useCheck.setState({ failure }))

const runs = sources.map(source => ({
  source,
  curves: new Curves(
    pool,
    (lever, { points, done, counts }) => {
      doneIn[source][lever] = done
      const more = sum(counts) - sum(countsIn[source][lever])
      countsIn[source][lever] = counts
      if (useCheck.getState().status === 'working') pace.note(more, performance.now())
      useCheck.setState(check => withPoints(check, source, lever, points))
      proceed()
    },
    halt,
  ),
}))

function withPoints({ points: all, sweeps }: Check, source: Source, lever: Lever, points: readonly SweepPoint[]): Partial<Check> {
  const grown = sweptMeasures(SOURCES[source]).map(measure => [measure, { ...sweeps[measure], [lever]: pointsIn(points, measure) }])
  return {
    points: { ...all, [source]: { ...all[source], [lever]: points } },
    sweeps: { ...sweeps, ...Object.fromEntries(grown) },
  }
}

/** Says how far all panels have come, and starts the next round once they have all finished one. */
function proceed(): void {
  const done = Math.min(...sources.flatMap(source => LEVERS.map(lever => doneIn[source][lever])))
  const { wanted, status } = useCheck.getState()
  const left = sum(sources.flatMap(source => LEVERS.map(lever => drawsLeft(countsIn[source][lever], wanted))))
  useCheck.setState({ done, status: done >= wanted ? 'done' : status, speed: speedFor(left, pace.rate) })
  const round = nextRound(done, wanted)
  if (round === asked) return
  asked = round
  for (const { source, curves } of runs) curves.show(SOURCES[source], 'K', round)
}

function halt(): void {
  for (const { curves } of runs) curves.pause()
  pace.stop()
  useCheck.setState({ status: 'failed', speed: null })
}

/** A page that nobody sees does no work; one that was stopped or failed waits for the reader. */
function follow(): void {
  const { status } = useCheck.getState()
  const working = status === 'working' && !document.hidden
  if (working) pace.start(performance.now())
  else pace.stop()
  for (const { curves } of runs) {
    if (working) curves.resume()
    else curves.pause()
  }
}

/** Runs while the page is shown, until the function returned is called; what has been drawn is kept for next time. */
export function runWhileShown(): () => void {
  if (useCheck.getState().status === 'waiting') useCheck.setState({ status: 'working' })
  proceed()
  follow()
  document.addEventListener('visibilitychange', follow)
  return () => {
    document.removeEventListener('visibilitychange', follow)
    pace.stop()
    for (const { curves } of runs) curves.pause()
  }
}

export function stopCheck(): void {
  useCheck.setState({ status: 'stopped', speed: null })
  follow()
}

export function continueCheck(): void {
  useCheck.setState({ status: 'working' })
  follow()
}

export function moreDraws(): void {
  useCheck.setState({ wanted: MOST_DRAWS, status: 'working' })
  proceed()
  follow()
}

export function retryCheck(): void {
  useCheck.setState({ failure: null })
  continueCheck()
}

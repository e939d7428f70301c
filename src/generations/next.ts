/**
 * One generation of fits that learn from each other: the fit of the generation before makes new points. The next fit
 * learns from these, or from all points ever made, or from a sample of all.
 */
import type { Mixture } from '../mixture/mixture.ts'
import { Sampler } from '../mixture/sampling.ts'
import { chooseSteps } from '../random/choose.ts'
import type { Random } from '../random/random.ts'
import type { Steps } from '../steps/steps.ts'

/**
 * What the next fit learns from: the new points alone (`replace`), all points ever made (`keep`), or as many points as
 * are new, drawn from all ever made without replacement (`sample`).
 */
export const POLICIES = ['replace', 'keep', 'sample'] as const
export type Policy = (typeof POLICIES)[number]

export interface Inheritance {
  /** New points in each generation. */
  readonly points: number
  readonly policy: Policy
  /** The share of the new points, 0 … 1, that comes from `source` instead of the fit. */
  readonly fresh: number
  /** Where fresh points come from. */
  readonly source: Mixture
  /** Standard deviation of what is added to each coordinate of the points that the fit made. */
  readonly noise: number
}

/** Each generation has streams of its own, which do not depend on how many generations are asked for. */
export type StreamOf = (purpose: 'points' | 'fresh points' | 'noise' | 'sample') => Random

export interface NextData {
  /** The new points, n × d; the first `fresh` of them come from `source`. */
  readonly made: Float64Array
  /** The component that each new point came from: of `source` for the fresh ones, else of the fit before. */
  readonly labels: Int32Array
  readonly fresh: number
  /** All points ever made, the new ones last; empty by `replace`, which forgets them. */
  readonly pool: Float64Array
  /** What the next fit learns from. */
  readonly learnt: Float64Array
}

/** Points that are drawn between two yields. */
const POINTS_PER_STEP = 500

/**
 * @param teacher the fit of the generation before
 * @param before all points that were made before, generation by generation, n × d; `replace` does not read them
 */
export function* nextDataSteps(
  teacher: Mixture,
  before: Float64Array,
  { points, policy, fresh, source, noise }: Inheritance,
  streamOf: StreamOf,
): Steps<NextData> {
  const { dimension: d } = teacher
  const made = new Float64Array(points * d)
  const labels = new Int32Array(points)
  yield* fillSteps(teacher, made, labels, streamOf('points'))
  if (noise > 0) yield* addNoiseSteps(made, noise, streamOf('noise'))
  // A fresh point takes the place of one that the fit made. A larger share therefore only exchanges points.
  const exchanged = Math.round(fresh * points)
  yield* fillSteps(source, made.subarray(0, exchanged * d), labels.subarray(0, exchanged), streamOf('fresh points'))
  const pool = policy === 'replace' ? NONE : joined(before, made)
  const learnt = yield* learntFromSteps(policy, made, pool, d, streamOf)
  return { made, labels, fresh: exchanged, pool, learnt }
}

const NONE = new Float64Array(0)

function joined(a: Float64Array, b: Float64Array): Float64Array {
  const both = new Float64Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}

/** Fills `into` with points of the mixture, and `labels` with their components. */
export function* fillSteps(mixture: Mixture, into: Float64Array, labels: Int32Array, random: Random): Steps<void> {
  const sampler = new Sampler(mixture)
  const { dimension: d } = mixture
  for (let start = 0; start < labels.length; start += POINTS_PER_STEP) {
    const end = Math.min(labels.length, start + POINTS_PER_STEP)
    sampler.fill(into.subarray(start * d, end * d), random, labels.subarray(start, end))
    yield
  }
}

function* addNoiseSteps(points: Float64Array, noise: number, random: Random): Steps<void> {
  for (let i = 0; i < points.length; i++) {
    points[i] += noise * random.normal()
    if (i % (4 * POINTS_PER_STEP) === 0) yield
  }
}

function* learntFromSteps(
  policy: Policy,
  made: Float64Array,
  pool: Float64Array,
  dimension: number,
  streamOf: StreamOf,
): Steps<Float64Array> {
  if (policy === 'replace') return made
  if (policy === 'keep') return pool
  return yield* sampleWithoutReplacementSteps(pool, dimension, made.length / dimension, streamOf('sample'))
}

/** `count` different points, each set of so many equally likely. */
function* sampleWithoutReplacementSteps(
  pool: Float64Array,
  d: number,
  count: number,
  random: Random,
): Steps<Float64Array> {
  const chosen = yield* chooseSteps(pool.length / d, count, random)
  const sample = new Float64Array(count * d)
  for (let i = 0; i < sample.length; i++) sample[i] = pool[chosen[Math.floor(i / d)] * d + (i % d)]
  yield
  return sample
}

/**
 * Generations of fits, each of which learns from points of the one before: how far each is from the truth. With
 * `replace` and no fresh points the fits collapse (Shumailov et al. 2024); where points are kept they do not
 * (Gerstgrasser et al. 2024, Kazdan et al. 2024).
 */
import { expectNumber, expectOneOf, expectOptions, expectSeed, expectWhole, LARGEST } from '../check/check.ts'
import { jensenShannonSteps } from '../divergence/divergences.ts'
import { fitSteps } from '../mixture/em.ts'
import { expectMixture, type Mixture } from '../mixture/mixture.ts'
import { stream } from '../random/random.ts'
import { finish, type Steps } from '../steps/steps.ts'
import { fillSteps, nextDataSteps, POLICIES, type Policy } from './next.ts'

export interface GenerationsOptions {
  /** Components of every fit. */
  readonly components: number
  /** Points of the truth that the first fit learns from, and new points in each later generation. */
  readonly points: number
  /** Generations after the fit to real points. */
  readonly generations: number
  /** What a later fit learns from; `replace` unless another is given. */
  readonly policy?: Policy | undefined
  /** The share of new points, 0 … 1, that comes from the truth instead of the fit before; 0 unless given. */
  readonly fresh?: number
  /** Of all random numbers; 0 unless given. */
  readonly seed?: number
  /** Independent repetitions; 1 unless given. */
  readonly draws?: number
  /** Whether the fits are returned, too. */
  readonly fits?: boolean
}

export interface Generations {
  /**
   * For each draw, the Jensen–Shannon divergence of each generation's fit from the truth, in nats. Generation 0 is the
   * fit to real points, so there is one number more than generations.
   */
  readonly distances: readonly Float64Array[]
  /** The same fits, on demand. */
  readonly fits?: readonly (readonly Mixture[])[]
}

const OPTIONS = ['components', 'points', 'generations', 'policy', 'fresh', 'seed', 'draws', 'fits']
/** More would never end, or would not fit into the memory. */
const MOST = { coordinates: 1_000_000, generations: 1000, draws: 100_000, pool: 25_000_000 }

/**
 * Fits a mixture to points of the truth, the next one to points of this fit, and so on.
 *
 * Generation g of a draw does not depend on how many generations or draws are asked for. With a larger share of fresh
 * points, only so many points are exchanged; the others would be the same if the fit before were. `keep` and `sample`
 * hold all points of a draw in the memory, and with `fits` all fits stay there.
 * @param truth a mixture of any dimension
 * @throws {RangeError} if the truth is no mixture, or an option makes no sense or is none
 */
export function generations(truth: Mixture, options: GenerationsOptions): Generations {
  expectMixture(truth, 'truth')
  expectOptions('The options', options, OPTIONS)
  const { components, points, generations: count, policy, fresh, seed, draws, fits } = options
  for (const [i, mean] of truth.means.entries()) expectNumber(`truth.means[${i}]`, mean, -LARGEST, LARGEST)
  expectWhole('points', points, 1, Math.floor(MOST.coordinates / truth.dimension))
  expectWhole('components', components, 1, points)
  expectWhole('generations', count, 0, MOST.generations)
  if (policy !== undefined) expectOneOf('policy', policy, POLICIES)
  const most = Math.floor(MOST.pool / (points * truth.dimension))
  if ((policy === 'keep' || policy === 'sample') && count >= most)
    throw new RangeError(`generations must be below ${most} where ${points} points of each are kept, not ${count}.`)
  if (fresh !== undefined) expectNumber('fresh', fresh, 0, 1)
  if (seed !== undefined) expectSeed('seed', seed)
  if (draws !== undefined) expectWhole('draws', draws, 1, MOST.draws)
  if (fits !== undefined && typeof fits !== 'boolean') throw new RangeError('fits must be true or false.')
  return finish(generationsSteps(truth, options))
}

/** The same in steps, for options known to make sense. */
export function* generationsSteps(truth: Mixture, options: GenerationsOptions): Steps<Generations> {
  const { draws = 1, fits: keepFits = false } = options
  const distances: Float64Array[] = []
  const kept: Mixture[][] = []
  for (let draw = 0; draw < draws; draw++) {
    const fits = yield* lineageSteps(truth, options, draw)
    const far = new Float64Array(fits.length)
    for (const [g, fit] of fits.entries())
      far[g] = (yield* jensenShannonSteps(truth, fit, { seed: options.seed, draw })).value
    distances.push(far)
    if (keepFits) kept.push(fits)
  }
  return keepFits ? { distances, fits: kept } : { distances }
}

/** The fits of one draw, from generation 0 on. */
function* lineageSteps(
  truth: Mixture,
  { components, points, generations: count, policy = 'replace', fresh = 0, seed = 0 }: GenerationsOptions,
  draw: number,
): Steps<Mixture[]> {
  const { dimension } = truth
  const inheritance = { points, policy, fresh, source: truth, noise: 0 }
  const real = new Float64Array(points * dimension)
  yield* fillSteps(truth, real, new Int32Array(points), stream(seed, draw, 'real points'))
  let [learnt, pool]: Float64Array[] = [real, real]
  const fits: Mixture[] = []
  for (let g = 0; g <= count; g++) {
    if (g > 0) {
      const next = yield* nextDataSteps(fits[g - 1], pool, inheritance, purpose =>
        stream(seed, draw, `generation ${purpose}`, g),
      )
      ;({ learnt, pool } = next)
    }
    const { mixture } = yield* fitSteps(learnt, { dimension, components }, stream(seed, draw, 'generation fit', g))
    fits.push(mixture)
  }
  return fits
}

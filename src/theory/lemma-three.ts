/**
 * Lemma 3.1 of Gan & Liu (ICLR 2025), equation (1), measured in a draw. The loss must be bounded, so it is the negative
 * log-density of the synthetic fit, clipped to [0, C].
 */
import { expectNumber, expectOneOf, expectOptions } from '../check/check.ts'
import { totalVariationSteps } from '../divergence/divergences.ts'
import { fromReplicates, type Estimate } from '../divergence/estimate.ts'
import { usableEstimator } from '../divergence/estimators.ts'
import { nodesSteps } from '../divergence/evaluation.ts'
import { expectationsSteps } from '../divergence/nodes.ts'
import { countsOf } from '../experiment/roles.ts'
import { syntheticLaw } from '../experiment/world.ts'
import { logDensitySteps } from '../mixture/density.ts'
import type { Mixture } from '../mixture/mixture.ts'
import { prepare } from '../mixture/prepared.ts'
import { finish, type Steps } from '../steps/steps.ts'
import { expectFirstDraw, type FirstDraw } from './expect-draw.ts'
import { sumOf } from './sum-of.ts'

export interface LemmaOptions {
  /** C: the loss −ln π_s is clipped to [0, C], in nats. */
  readonly clip?: number | undefined
  /** D_M is the generator before it has read the anchors, or after. */
  readonly model?: 'before' | 'after' | undefined
}

/** Err ≤ C · TV(D, D_M) + C · TV(D_M, D_gen) + |R_{D_gen} − R̂|. All in nats, with their errors. */
export interface LemmaThree {
  /** C. */
  readonly clip: number
  /** R: the mean loss over the truth. */
  readonly risk: Estimate
  /** R̂: the mean loss over the synthetic data. */
  readonly empiricalRisk: number
  /** Err = |R − R̂|. */
  readonly error: Estimate
  /** C · TV(D, D_M). */
  readonly task: Estimate
  /** C · TV(D_M, D_gen), where D_gen is the law of the synthetic data, its curation noise included. */
  readonly generation: Estimate
  /** |R_{D_gen} − R̂|. */
  readonly generalization: Estimate
  /** The sum of the three terms. Its error is the sum of theirs. */
  readonly bound: Estimate
  /** Whether the error is at most the bound, as far as the stated errors can tell. */
  readonly holds: boolean
}

const MODELS = ['before', 'after'] as const
/** A larger loss than this says no more. */
const LARGEST_CLIP = 1_000_000

/**
 * Both sides of Lemma 3.1 for one draw, by quadrature in the plane and by Monte Carlo in other dimensions.
 * @param draw a draw of the first generation
 * @throws {RangeError} naming the part of the draw or the option that makes no sense, or if the draw is of a later
 * generation
 */
export function lemmaThree(draw: FirstDraw, options: LemmaOptions = {}): LemmaThree {
  expectFirstDraw('lemmaThree', draw)
  expectOptions('The options', options, ['clip', 'model'])
  const { clip = 10, model = 'before' } = options
  expectNumber('clip', clip, 0, LARGEST_CLIP)
  expectOneOf('model', model, MODELS)
  return finish(lemmaThreeSteps(draw, { clip, model }))
}

/** The same in steps, for a draw and options known to make sense. */
export function* lemmaThreeSteps(
  draw: FirstDraw,
  { clip = 10, model = 'before' }: LemmaOptions = {},
): Steps<LemmaThree> {
  const { parameters, truth, generator, syntheticData, syntheticFit } = draw
  const estimator = usableEstimator(parameters.estimator, parameters.dimension)
  const { seed, draw: number } = parameters
  const fit = prepare(syntheticFit.mixture)
  const riskSteps = function* (law: Mixture, which: number): Steps<Estimate> {
    const nodes = yield* nodesSteps(law, estimator, parameters, which)
    const densities = yield* logDensitySteps(fit, nodes.points)
    return fromReplicates(yield* expectationsSteps(nodes, i => clippedLoss(densities[i], clip)), estimator)
  }
  const distanceSteps = function* (p: Mixture, q: Mixture): Steps<Estimate> {
    const { value, error } = yield* totalVariationSteps(p, q, { estimator, seed, draw: number })
    return { value: clip * value, error: clip * error, estimator }
  }
  const before = model === 'before' ? beforeAnchors(draw) : generator
  const law = syntheticLaw(generator, parameters)
  const densities = yield* logDensitySteps(fit, syntheticData.points)
  const empiricalRisk = densities.reduce((sum, value) => sum + clippedLoss(value, clip), 0) / densities.length
  const risk = yield* riskSteps(truth, 0)
  const error = apart(risk, empiricalRisk)
  const task = yield* distanceSteps(truth, before)
  const generation = yield* distanceSteps(before, law)
  const generalization = apart(yield* riskSteps(law, 1), empiricalRisk)
  const bound = sumOf(task, generation, generalization)
  const holds = error.value - error.error <= bound.value + bound.error
  return { clip, risk, empiricalRisk, error, task, generation, generalization, bound, holds }
}

/** A density too small for a number has the largest loss. */
const clippedLoss = (logDensity: number, clip: number): number => (-logDensity < clip ? Math.max(0, -logDensity) : clip)

const apart = ({ value, ...rest }: Estimate, other: number): Estimate => ({ ...rest, value: Math.abs(value - other) })

/** The generator before it has read the anchors: it knows the anchored components as they are in the truth. */
function beforeAnchors({ roles, truth, generator }: FirstDraw): Mixture {
  const { K } = countsOf(roles)
  const { dimension: d } = truth
  const means = generator.means.slice()
  const covariances = generator.covariances.slice()
  means.set(truth.means.subarray(0, K * d))
  covariances.set(truth.covariances.subarray(0, K * d * d))
  return { ...generator, means, covariances }
}

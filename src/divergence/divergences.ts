/**
 * The public functions for the distance of two mixtures, and for the entropy of one. The definitions are those of Gan &
 * Liu (ICLR 2025), Appendix A.1. Each result names its estimator. Outside the plane Monte Carlo replaces quadrature.
 */
import { LN2 } from '../elementary/constants.ts'
import { prepare } from '../mixture/prepared.ts'
import { logDensitySteps } from '../mixture/density.ts'
import { expectMixture, type Mixture } from '../mixture/mixture.ts'
import { finish, type Steps } from '../steps/steps.ts'
import {
  expectDivergenceOptions,
  expectSameDimension,
  sourceOf,
  type DivergenceOptions,
  type SourceOptions,
} from './divergence-options.ts'
import { exactly, fromReplicates, type Estimate } from './estimate.ts'
import { usableEstimator } from './estimators.ts'
import { evaluateSteps, measureSteps, nodesFor, Reference } from './evaluation.ts'
import { gaussianEntropy, gaussianKl } from './gaussian.ts'
import { MEASURED, TOTAL_VARIATION, type Measured } from './measures.ts'
import { expectations } from './nodes.ts'

/**
 * KL(p‖q) in nats, from 0: what q misses of p. It is ∞ where it is too large for a number. For two single Gaussians it
 * is exact, unless an estimator is asked for.
 * @throws {RangeError} if the dimensions differ, one of them is no mixture, or an option makes no sense or is none
 */
export function klDivergence(p: Mixture, q: Mixture, options: DivergenceOptions = {}): Estimate {
  expectComparable(p, q, options)
  if (!options.estimator && p.weights.length === 1 && q.weights.length === 1)
    return within(exactly(gaussianKl(p, q)), Infinity)
  return divergence(MEASURED['truth-to-fit'], p, q, options, Infinity)
}

/**
 * Jensen–Shannon divergence in nats, in [0, ln 2]; symmetric.
 * @throws {RangeError} if the dimensions differ, one of them is no mixture, or an option makes no sense or is none
 */
export function jensenShannon(p: Mixture, q: Mixture, options: DivergenceOptions = {}): Estimate {
  return divergence(MEASURED['jensen-shannon'], p, q, options, LN2)
}

/**
 * Total variation ½ ∫ |p − q|, in [0, 1]; no unit, symmetric. Equation (1) of the paper (Lemma 3.1) is stated in it.
 * @throws {RangeError} if the dimensions differ, one of them is no mixture, or an option makes no sense or is none
 */
export function totalVariation(p: Mixture, q: Mixture, options: DivergenceOptions = {}): Estimate {
  return divergence(TOTAL_VARIATION, p, q, options, 1)
}

/**
 * Differential entropy −∫ p ln p, in nats. Exact for a single Gaussian, unless an estimator is asked for.
 * @throws {RangeError} if it is no mixture, or an option makes no sense or is none
 */
export function entropy(p: Mixture, options: DivergenceOptions = {}): Estimate {
  expectMixture(p, 'p')
  expectDivergenceOptions(options)
  if (!options.estimator && p.weights.length === 1) return exactly(gaussianEntropy(p))
  const estimator = usableEstimator(options.estimator ?? 'quadrature', p.dimension)
  const nodes = nodesFor(p, estimator, sourceOf(options), 0)
  const atNodes = finish(logDensitySteps(prepare(p), nodes.points))
  return fromReplicates(
    expectations(nodes, i => -atNodes[i]),
    estimator,
  )
}

/** Jensen–Shannon divergence in steps, for mixtures and options known to make sense. */
export const jensenShannonSteps = (p: Mixture, q: Mixture, options: SourceOptions = {}): Steps<Estimate> =>
  divergenceSteps(MEASURED['jensen-shannon'], p, q, options, LN2)

/** The same for total variation. */
export const totalVariationSteps = (p: Mixture, q: Mixture, options: SourceOptions = {}): Steps<Estimate> =>
  divergenceSteps(TOTAL_VARIATION, p, q, options, 1)

/** @param most the upper bound of the divergence, and its value where the two mixtures are too far apart for numbers */
function divergence(measured: Measured, p: Mixture, q: Mixture, options: DivergenceOptions, most: number): Estimate {
  expectComparable(p, q, options)
  return finish(divergenceSteps(measured, p, q, options, most))
}

function* divergenceSteps(
  measured: Measured,
  p: Mixture,
  q: Mixture,
  options: SourceOptions,
  most: number,
): Steps<Estimate> {
  const estimator = usableEstimator(options.estimator ?? 'quadrature', p.dimension)
  const at = yield* evaluateSteps(new Reference(p, estimator, sourceOf(options)), q, 1)
  const { overTruth, overFit } = yield* measureSteps(measured, at)
  return within(fromReplicates([...overTruth, ...overFit], estimator), most)
}

/**
 * An estimate may lie outside of the divergence's range, by rounding or by chance. It is moved to the nearest bound.
 */
function within(estimate: Estimate, most: number): Estimate {
  const { value } = estimate
  return { ...estimate, value: Number.isNaN(value) ? most : Math.min(most, Math.max(0, value)) }
}

function expectComparable(p: Mixture, q: Mixture, options: DivergenceOptions): void {
  expectMixture(p, 'p')
  expectMixture(q, 'q')
  expectDivergenceOptions(options)
  expectSameDimension(p, q)
}

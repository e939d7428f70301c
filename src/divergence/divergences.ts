/**
 * How far two mixtures are apart, and how spread out one is: the public functions. Each says by which estimator it came to
 * its value; leaving the plane switches quadrature to Monte Carlo.
 */
import { prepare } from '../mixture/log-terms.ts'
import { logDensitySteps } from '../mixture/density.ts'
import { expectMixture, type Mixture } from '../mixture/mixture.ts'
import { finish } from '../steps.ts'
import { exactly, fromReplicates, type Estimate } from './estimate.ts'
import { evaluateSteps, Reference, measure } from './evaluation.ts'
import { gaussianEntropy, gaussianKl } from './gaussian.ts'
import { MEASURED, TOTAL_VARIATION, type Measured } from './measures.ts'
import { expectations, nodesFor, usableEstimator, type Estimator, type Source } from './nodes.ts'

export interface DivergenceOptions {
  readonly estimator?: Estimator
  /** Of the random points of `monte-carlo`. */
  readonly seed?: number
}

/**
 * KL(p‖q) in nats: what q misses of p. Exact for single Gaussians, unless an estimator is asked for.
 * @throws {RangeError} if the dimensions differ or one of them is no mixture
 */
export function klDivergence(p: Mixture, q: Mixture, options: DivergenceOptions = {}): Estimate {
  expectComparable(p, q)
  if (!options.estimator && p.weights.length === 1 && q.weights.length === 1) return exactly(gaussianKl(p, q))
  return divergence(MEASURED['truth-to-fit'], p, q, options)
}

/**
 * Jensen–Shannon divergence in nats, in [0, ln 2]; symmetric.
 * @throws {RangeError} if the dimensions differ or one of them is no mixture
 */
export function jensenShannon(p: Mixture, q: Mixture, options: DivergenceOptions = {}): Estimate {
  return divergence(MEASURED['jensen-shannon'], p, q, options)
}

/**
 * Total variation ½ ∫ |p − q|, in [0, 1]; no unit, symmetric.
 * @throws {RangeError} if the dimensions differ or one of them is no mixture
 */
export function totalVariation(p: Mixture, q: Mixture, options: DivergenceOptions = {}): Estimate {
  return divergence(TOTAL_VARIATION, p, q, options)
}

/**
 * Differential entropy −∫ p ln p, in nats. Exact for a single Gaussian, unless an estimator is asked for.
 * @throws {RangeError} if it is no mixture
 */
export function entropy(p: Mixture, options: DivergenceOptions = {}): Estimate {
  expectMixture(p)
  if (!options.estimator && p.weights.length === 1) return exactly(gaussianEntropy(p))
  const estimator = usableEstimator(options.estimator ?? 'quadrature', p.dimension)
  const nodes = nodesFor(p, estimator, sourceOf(options), 0)
  const atNodes = finish(logDensitySteps(prepare(p), nodes.points))
  return fromReplicates(expectations(nodes, i => -atNodes[i]), estimator)
}

function divergence(measured: Measured, p: Mixture, q: Mixture, options: DivergenceOptions): Estimate {
  expectComparable(p, q)
  const estimator = usableEstimator(options.estimator ?? 'quadrature', p.dimension)
  const at = finish(evaluateSteps(new Reference(p, estimator, sourceOf(options)), q, 1))
  const { overTruth, overFit } = measure(measured, at)
  return fromReplicates([...overTruth, ...overFit], estimator)
}

const sourceOf = ({ seed = 0 }: DivergenceOptions): Source => ({ seed, draw: 0 })

function expectComparable(p: Mixture, q: Mixture): void {
  for (const mixture of [p, q]) expectMixture(mixture)
  if (p.dimension !== q.dimension) throw new RangeError(`The mixtures have ${p.dimension} and ${q.dimension} dimensions.`)
}

/**
 * Estimates how long a draw takes at a setting. Only the order of magnitude matters: readers are warned of slow draws.
 */
import { usableEstimator } from '../divergence/estimators.ts'
import { NODES_PER_COMPONENT } from '../divergence/node-counts.ts'
import type { Parameters } from '../parameters/parameters.ts'

/** Seconds for one component at one point in the plane, on a slow laptop: in a step of EM, and in an integral. */
const EM_SECONDS = 22e-9
const INTEGRAL_SECONDS = 18e-9
/**
 * Outside the plane there are no vector kernels. Each dimension then takes so many times as long as the whole plane.
 */
const TIMES_PER_DIMENSION = 1.25
/** Steps after which most fits have settled, and what finding a start costs, in steps. */
const USUAL_STEPS = 30
const START = 20

export function secondsPerDraw(parameters: Parameters): number {
  const { N_k, K, maxIterations, dimension } = parameters
  const { anchorFit, syntheticFit } = componentCounts(parameters)
  const steps = START + Math.min(maxIterations, USUAL_STEPS)
  const em = (N_k * K * anchorFit + pointsFitted(parameters) * syntheticFit) * steps
  const times = dimension === 2 ? 1 : TIMES_PER_DIMENSION * dimension
  return times * (em * EM_SECONDS + integratedDensities(parameters) * INTEGRAL_SECONDS)
}

/** Points that all synthetic fits of the draw learn from. A fit that keeps all points learns from more in each generation. */
function pointsFitted({ n, generation, policy }: Parameters): number {
  return policy === 'keep' ? (n * generation * (generation + 1)) / 2 : n * generation
}

/** How often the density of one component at one node is evaluated for the divergences of both fits from the truth. */
export function integratedDensities(parameters: Parameters): number {
  const { truth, anchorFit, syntheticFit } = componentCounts(parameters)
  const atTruth = truth * (truth + anchorFit + syntheticFit)
  const atFits = anchorFit * (truth + anchorFit) + syntheticFit * (truth + syntheticFit)
  return (atTruth + atFits) * NODES_PER_COMPONENT[usableEstimator(parameters.estimator, parameters.dimension)]
}

function componentCounts({ K, J, L, fit }: Parameters) {
  const generator = K + J + L
  return { truth: K + J, anchorFit: fit === 'same-size' ? generator : K, syntheticFit: generator }
}

/** Monte Carlo: batches of random points in each component, for any dimension. The batches differ only by chance. */
import { factors } from '../mixture/cholesky.ts'
import type { Mixture } from '../mixture/mixture.ts'
import { samplePoint } from '../mixture/sampling.ts'
import { stream } from '../random/random.ts'
import { WORK_PER_STEP, type Steps } from '../steps/steps.ts'
import type { Source } from './estimators.ts'
import { BATCH_POINTS, BATCHES } from './node-counts.ts'
import type { Nodes } from './nodes.ts'

/**
 * Each component is a stratum: it gets a fixed number of points, whatever its weight. This can only lower the variance.
 * @throws {RangeError} if a covariance is not positive definite
 */
export function* randomNodesSteps(mixture: Mixture, { seed, draw }: Source, which: number): Steps<Nodes> {
  const { dimension, means, weights: shares } = mixture
  const random = stream(seed, draw, 'monte-carlo', which)
  const lower = factors(mixture.covariances, dimension)
  const perComponent = BATCHES * BATCH_POINTS
  const points = new Float64Array(shares.length * perComponent * dimension)
  let work = 0
  for (let i = 0; i < shares.length * perComponent; i++) {
    samplePoint(means, lower, dimension, Math.floor(i / perComponent), random, points, i * dimension)
    work += dimension * dimension
    if (work >= WORK_PER_STEP) {
      work = 0
      yield
    }
  }
  return { points, weights: new Float64Array(perComponent).fill(1 / BATCH_POINTS), replicates: BATCHES, shares }
}

/** The Bayesian information criterion, by which a number of components can be chosen (Schwarz 1978). */
import { log } from '../elementary/log.ts'
import { finish, type Steps } from '../steps/steps.ts'
import { logDensitySteps } from './density.ts'
import { expectFinite, expectMixture, type Mixture } from './mixture.ts'
import { countPoints } from './points.ts'
import { prepare } from './prepared.ts'

/** Numbers that are free in a mixture of k components in d dimensions: weights but one, means, symmetric covariances. */
export const freeParameters = (k: number, d: number): number => k * (1 + d + (d * (d + 1)) / 2) - 1

/**
 * BIC = −2 ln L + p ln n, with L the likelihood of n points under the mixture and p its free parameters; smaller is
 * better. As in scikit-learn, a component without weight counts among the parameters. It is ∞ where the likelihood is
 * too small for a number, and never NaN.
 * @param points n × d, row-major
 * @throws {RangeError} if `points` is not a Float64Array of a whole number of finite points, at least one, or the mixture
 * is none
 */
export function bic(mixture: Mixture, points: Float64Array): number {
  expectMixture(mixture)
  const n = countPoints(points, mixture.dimension)
  if (n === 0) throw new RangeError('points is empty. The criterion needs at least one point.')
  expectFinite('points', points)
  return finish(bicSteps(mixture, points))
}

/** The same in steps. */
export function* bicSteps(mixture: Mixture, points: Float64Array): Steps<number> {
  const densities = yield* logDensitySteps(prepare(mixture), points)
  let logLikelihood = 0
  for (const density of densities) logLikelihood += density
  const parameters = freeParameters(mixture.weights.length, mixture.dimension)
  const criterion = -2 * logLikelihood + parameters * log(densities.length)
  // Distances that overflow make a density NaN. It is then smaller than any number.
  return Number.isNaN(criterion) ? Infinity : criterion
}

/**
 * The log-density of a mixture, by log-sum-exp. Far from a thin component it is a large negative number, and not −∞.
 */
import { finish, WORK_PER_STEP, type Steps } from '../steps/steps.ts'
import { BLOCK } from './kernels.ts'
import { effortOf, exponentiate, fillTerms, logSums, scratchFor } from './log-terms.ts'
import { expectFinite, expectMixture, type Mixture } from './mixture.ts'
import { countPoints } from './points.ts'
import { prepare, type Prepared } from './prepared.ts'

/**
 * ln of the mixture's density, in nats, at each of n points; −∞ where it is too small for a number.
 * @param points n × d, row-major
 * @throws {RangeError} if `points` is not a Float64Array of a whole number of finite points, or the mixture is none
 */
export function logDensity(mixture: Mixture, points: Float64Array): Float64Array {
  expectMixture(mixture)
  countPoints(points, mixture.dimension)
  expectFinite('points', points)
  // Very thin components let distances overflow. The difference of two infinities is then NaN.
  return finish(logDensitySteps(prepare(mixture), points)).map(value => (Number.isNaN(value) ? -Infinity : value))
}

/** The same in steps, for a mixture that is already prepared. */
export function* logDensitySteps(prepared: Prepared, points: Float64Array): Steps<Float64Array> {
  const { count, dimension } = prepared
  const n = points.length / dimension
  const result = new Float64Array(n)
  const scratch = scratchFor(prepared)
  const { densities } = scratch
  const effort = effortOf(dimension)
  let work = 0
  for (let start = 0; start < n; start += BLOCK) {
    const size = Math.min(BLOCK, n - start)
    fillTerms(prepared, points, start, size, scratch)
    exponentiate(count, size, scratch)
    logSums(size, scratch)
    for (let i = 0; i < size; i++) result[start + i] = densities[i]
    work += size * count * effort
    if (work >= WORK_PER_STEP) {
      work = 0
      yield
    }
  }
  return result
}

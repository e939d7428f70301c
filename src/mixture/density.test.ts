import { describe, expect, it } from 'vitest'
import { largestRelativeError } from '../fixtures/numbers.ts'
import { DENSITIES } from '../fixtures/reference.ts'
import { logDensity } from './density.ts'
import { createMixture } from './mixture.ts'

const round = createMixture({ dimension: 2, weights: [1], means: [0, 0], covariances: [1, 0, 0, 1] })

describe('the log-density', () => {
  it.each(DENSITIES.map(given => [given.mixture.weights.length, given.mixture.dimension, given] as const))(
    'agrees with the reference to 1e-12 for %i components in %i dimensions, far tails included',
    (_, __, { mixture, points, logDensity: expected }) => {
      expect(largestRelativeError(logDensity(mixture, points), expected)).toBeLessThanOrEqual(1e-12)
    },
  )
  it('is the same for a point wherever it stands among others', () => {
    const { mixture, points } = DENSITIES.at(-1)!
    const many = new Float64Array(points.length * 40)
    for (let i = 0; i < 40; i++) many.set(points, i * points.length)
    const alone = logDensity(mixture, points)
    const among = logDensity(mixture, many)
    expect(among.subarray(31 * alone.length, 32 * alone.length)).toEqual(alone)
  })
  it('does not see a component without weight', () => {
    const two = createMixture({
      dimension: 2,
      weights: [1, 0],
      means: [0, 0, 1, 1],
      covariances: [1, 0, 0, 1, 1, 0, 0, 1],
    })
    const points = Float64Array.of(1, 1, 0, 0, 50, -3)
    expect(logDensity(two, points)).toEqual(logDensity(round, points))
  })
  it('is finite as far out as squares are', () =>
    expect(logDensity(round, Float64Array.of(1e150, 0))[0]).toBeCloseTo(-5e299, -290))
  it('is −∞ beyond, never NaN', () => expect(logDensity(round, Float64Array.of(1e200, 0))[0]).toBe(-Infinity))
  it.each([1e-140, 1e130])('is finite for variances of %s in five dimensions', variance => {
    const covariances = Float64Array.from({ length: 25 }, (_, i) => (i % 6 === 0 ? variance : 0))
    const mixture = createMixture({ dimension: 5, weights: [1], means: new Float64Array(5), covariances })
    const expected = -2.5 * (Math.log(variance) + Math.log(2 * Math.PI))
    expect(largestRelativeError(logDensity(mixture, new Float64Array(5)), [expected])).toBeLessThan(1e-14)
  })
  it('of no points is empty', () => expect(logDensity(round, new Float64Array(0))).toHaveLength(0))
  it('refuses coordinates that are no whole number of points', () => {
    expect(() => logDensity(round, new Float64Array(3))).toThrow(
      new RangeError('3 coordinates are not a whole number of points in 2 dimensions.'),
    )
  })
  it('refuses a covariance that is not positive definite', () => {
    expect(() => logDensity({ ...round, covariances: Float64Array.of(1, 2, 2, 1) }, new Float64Array(2))).toThrow(
      new RangeError('The covariance of component 0 is not positive definite.'),
    )
  })
})

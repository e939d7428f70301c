import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createMixture, type Mixture } from './mixture.ts'
import { nearestComponents, overlap, smallestVariance } from './overlap.ts'

const gaussian = (mean: number[], covariance: number[]): Mixture =>
  createMixture({ dimension: mean.length, weights: [1], means: mean, covariances: covariance })

describe('the overlap of two Gaussians', () => {
  it('with itself is exactly 1', () => {
    const needle = gaussian([3, 4], [1, 0.999, 0.999, 1])
    expect(overlap(needle, 0, needle, 0)).toBe(1)
  })
  it('moved apart by δ standard deviations is e^(−δ²/8)', () => {
    for (const shift of [0.5, 1, 3, 10]) {
      expect(overlap(gaussian([0, 0], [4, 0, 0, 1]), 0, gaussian([2 * shift, 0], [4, 0, 0, 1]), 0)).toBeCloseTo(
        Math.exp(-(shift ** 2) / 8),
        14,
      )
    }
  })
  it('of standard deviations σ and τ about the same mean is √(2στ / (σ² + τ²)) an axis', () => {
    const ratio = Math.sqrt((2 * 3 * 0.5) / (9 + 0.25))
    expect(overlap(gaussian([1], [9]), 0, gaussian([1], [0.25]), 0)).toBeCloseTo(ratio, 14)
    expect(
      overlap(
        gaussian([1, 1, 1], [9, 0, 0, 0, 9, 0, 0, 0, 9]),
        0,
        gaussian([1, 1, 1], [0.25, 0, 0, 0, 0.25, 0, 0, 0, 0.25]),
        0,
      ),
    ).toBeCloseTo(ratio ** 3, 14)
  })
  it('is 0 for ones with nothing in common', () =>
    expect(overlap(gaussian([0, 0], [1, 0, 0, 1]), 0, gaussian([1e6, 0], [1, 0, 0, 1]), 0)).toBe(0))
  it('does not look at weights', () => {
    const two = createMixture({ dimension: 1, weights: [0.01, 0.99], means: [0, 5], covariances: [1, 1] })
    expect(overlap(two, 0, gaussian([0], [1]), 0)).toBe(1)
  })
  it('is symmetric and within [0, 1]', () => {
    const number = fc.double({ min: -10, max: 10, noNaN: true })
    const any = fc
      .tuple(number, number, number, number, number)
      .map(([x, y, a, b, c]) => gaussian([x, y], [a * a + 1e-6, a * b, a * b, b * b + c * c + 1e-6]))
    fc.assert(
      fc.property(any, any, (p, q) => {
        const there = overlap(p, 0, q, 0)
        expect(there).toBe(overlap(q, 0, p, 0))
        expect(there).toBeGreaterThanOrEqual(0)
        expect(there).toBeLessThanOrEqual(1)
      }),
    )
  })
})

it('the nearest component is the one of most overlap, not of the nearest mean', () => {
  const fitted = gaussian([0, 0], [4, 0, 0, 0.01])
  const generator = createMixture({
    dimension: 2,
    weights: [0.2, 0.8],
    means: [0, 1, 2, 0],
    covariances: [0.01, 0, 0, 0.01, 4, 0, 0, 0.01],
  })
  const { nearest, overlap: shares } = nearestComponents(fitted, generator)
  expect([...nearest]).toEqual([1])
  expect(shares[0]).toBe(overlap(fitted, 0, generator, 1))
})

describe('the smallest variance', () => {
  it('is that across a needle, whatever its direction', () => {
    for (const angle of [0, 0.3, 1, 2, 3]) {
      const [c, s] = [Math.cos(angle), Math.sin(angle)]
      const across = c * s * (2 - 1e-4)
      const needle = gaussian([0, 0], [2 * c * c + 1e-4 * s * s, across, across, 2 * s * s + 1e-4 * c * c])
      expect(smallestVariance(needle, 0) / 1e-4).toBeCloseTo(1, 10)
    }
  })
  it('keeps its digits where a difference of eigenvalues would have none left', () => {
    expect(smallestVariance(gaussian([0, 0], [1e4, 0, 0, 1e-9]), 0)).toBe(1e-9)
  })
  it('is the smallest eigenvalue in other dimensions', () => {
    expect(smallestVariance(gaussian([0], [3]), 0)).toBe(3)
    expect(smallestVariance(gaussian([0, 0, 0], [2, 1, 0, 1, 2, 0, 0, 0, 5]), 0)).toBeCloseTo(1, 12)
  })
  it('is of the component asked for', () => {
    const two = createMixture({
      dimension: 2,
      weights: [0.5, 0.5],
      means: [0, 0, 0, 0],
      covariances: [1, 0, 0, 1, 3, 0, 0, 2],
    })
    expect(smallestVariance(two, 1)).toBe(2)
  })
})

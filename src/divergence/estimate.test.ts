import { describe, expect, it } from 'vitest'
import { exactly, fromReplicates, WIDTH } from './estimate.ts'

describe('an estimate from replicates', () => {
  it('is their mean, give or take so many standard errors', () => {
    const { value, error, estimator } = fromReplicates([Float64Array.of(1, 2, 3, 6)], 'quadrature')
    // Squared deviations from 3 sum to 14; over 4 · 3 their root is the standard error.
    expect([value, estimator]).toEqual([3, 'quadrature'])
    expect(error).toBeCloseTo(WIDTH * Math.sqrt(14 / 12), 4)
  })
  it('adds up parts, and the variances of their means', () => {
    const { value, error } = fromReplicates([Float64Array.of(1, 3), Float64Array.of(10, 14)], 'quadrature')
    expect(value).toBe(14)
    expect(error).toBeCloseTo(WIDTH * Math.sqrt(1 + 4), 4)
  })
  it('leaves room for what none of them has seen where they all agree', () => {
    const { error } = fromReplicates([Float64Array.of(2, 2, 2, 2)], 'quadrature')
    expect(error).toBeGreaterThan(0)
    expect(error).toBeLessThan(1e-5)
  })
  it('in closed form is exact', () => expect(exactly(5)).toEqual({ value: 5, error: 0, estimator: 'closed-form' }))
})

import { describe, expect, it } from 'vitest'
import { createMixture, firstComponents } from './mixture.ts'

const good = { dimension: 2, weights: [0.25, 0.75], means: [0, 1, 2, 3], covariances: [1, 0.5, 0.5, 1, 2, 0, 0, 2] }

describe('a mixture from parts', () => {
  it('holds them as flat arrays of its own', () => {
    const weights = Float64Array.from(good.weights)
    const mixture = createMixture({ ...good, weights })
    expect(mixture).toEqual({
      dimension: 2,
      weights: Float64Array.of(0.25, 0.75),
      means: Float64Array.of(0, 1, 2, 3),
      covariances: Float64Array.of(1, 0.5, 0.5, 1, 2, 0, 0, 2),
    })
    weights[0] = 9
    expect(mixture.weights[0]).toBe(0.25)
  })
  it('takes weights that are off by the rounding of storage', () => {
    expect(() => createMixture({ ...good, weights: [0.25 + 1e-10, 0.75] })).not.toThrow()
  })
  it('takes a component without weight', () => expect(() => createMixture({ ...good, weights: [0, 1] })).not.toThrow())

  const errors: readonly [string, Partial<typeof good>, string][] = [
    ['a dimension below 1', { dimension: 0 }, 'The dimension must be a whole number from 1, not 0.'],
    ['a fractional dimension', { dimension: 1.5 }, 'The dimension must be a whole number from 1, not 1.5.'],
    ['no components', { weights: [], means: [], covariances: [] }, 'A mixture needs at least one component.'],
    ['too few means', { means: [0, 1, 2] }, 'means has 3 entries; 2 × 2 = 4 are needed.'],
    [
      'too many covariances',
      { covariances: [...good.covariances, 1] },
      'covariances has 9 entries; 2 × 2 × 2 = 8 are needed.',
    ],
    ['NaN', { means: [0, 1, NaN, 3] }, 'means[2] is NaN, not a finite number.'],
    [
      'infinity',
      { covariances: [1, 0.5, 0.5, Infinity, 2, 0, 0, 2] },
      'covariances[3] is Infinity, not a finite number.',
    ],
    ['a weight that is not a number', { weights: [NaN, 1] }, 'weights[0] is NaN, not a finite number.'],
    ['a negative weight', { weights: [1.5, -0.5] }, 'weights[1] is negative.'],
    ['weights that do not sum to 1', { weights: [0.25, 0.5] }, 'The weights sum to 0.75, not to 1.'],
    [
      'an asymmetric covariance',
      { covariances: [1, 0.5, 0.4, 1, 2, 0, 0, 2] },
      'The covariance of component 0 is not symmetric.',
    ],
    [
      'an indefinite covariance',
      { covariances: [1, 0.5, 0.5, 1, 1, 2, 2, 1] },
      'The covariance of component 1 is not positive definite.',
    ],
    [
      'a singular covariance',
      { covariances: [1, 1, 1, 1, 2, 0, 0, 2] },
      'The covariance of component 0 is not positive definite.',
    ],
    [
      'a covariance of zeros',
      { covariances: [0, 0, 0, 0, 2, 0, 0, 2] },
      'The covariance of component 0 is not positive definite.',
    ],
  ]
  it.each(errors)('refuses %s, saying so', (_, parts, message) => {
    const attempt = () => createMixture({ ...good, ...parts })
    expect(attempt).toThrow(RangeError)
    expect(attempt).toThrow(message)
  })
})

describe('the first components of a mixture', () => {
  it('keep their means and covariances, and their weights in proportion', () => {
    const mixture = createMixture({ dimension: 1, weights: [0.2, 0.2, 0.6], means: [1, 2, 3], covariances: [4, 5, 6] })
    expect(firstComponents(mixture, 2)).toEqual({
      dimension: 1,
      weights: Float64Array.of(0.5, 0.5),
      means: Float64Array.of(1, 2),
      covariances: Float64Array.of(4, 5),
    })
  })
})

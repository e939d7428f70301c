import { CholeskyDecomposition, Matrix } from 'ml-matrix'
import { describe, expect, it } from 'vitest'
import { largestRelativeError } from '../fixtures/numbers.ts'
import { stream } from '../random/random.ts'
import { factorize, factors } from './cholesky.ts'

/** A random covariance B·Bᵀ + floor · I, flat. */
function randomCovariance(d: number, floor: number, seed: number): Float64Array {
  const random = stream(seed, 0, 'covariance')
  const b = Matrix.from1DArray(
    d,
    d,
    Array.from({ length: d * d }, () => random.normal()),
  )
  return Float64Array.from(b.mmul(b.transpose()).add(Matrix.eye(d).mul(floor)).to1DArray())
}

describe('the factor of a covariance', () => {
  it.each([1, 2, 3, 5, 8])('times its transpose is the covariance, d = %i', d => {
    for (let seed = 0; seed < 30; seed++) {
      const covariance = randomCovariance(d, 0.01, seed)
      const lower = Matrix.from1DArray(d, d, factors(covariance, d))
      expect(
        largestRelativeError(lower.mmul(lower.transpose()).to1DArray(), covariance, Math.max(...covariance)),
      ).toBeLessThan(1e-14)
    }
  })
  it('has nothing above the diagonal', () => {
    const factor = factors(randomCovariance(3, 0.01, 1), 3)
    expect([factor[1], factor[2], factor[5]]).toEqual([0, 0, 0])
  })
  it('in closed form is that of the general method, needles included', () => {
    for (const floor of [1, 1e-3, 1e-6]) {
      for (let seed = 0; seed < 30; seed++) {
        const covariance = randomCovariance(2, floor, seed)
        const general = new CholeskyDecomposition(
          Matrix.from1DArray(2, 2, covariance),
        ).lowerTriangularMatrix.to1DArray()
        expect(largestRelativeError(factors(covariance, 2), general)).toBeLessThan(1e-9)
      }
    }
  })
  it.each([2, 3])('looks at the lower triangle alone, so that rounding in the other does no harm, d = %i', d => {
    const covariance = randomCovariance(d, 0.1, 1)
    const rounded = covariance.slice()
    rounded[1] *= 1 + 1e-15
    expect(factors(rounded, d)).toEqual(factors(covariance, d))
  })
  it('stands at its own place among others', () => {
    const covariances = Float64Array.of(4, 0, 0, 9, 16, 8, 8, 5)
    expect([...factors(covariances, 2)]).toEqual([2, 0, 0, 3, 4, 0, 2, 1])
  })
})

describe('what has no factor', () => {
  it.each([
    ['an indefinite matrix', 2, [1, 2, 2, 1]],
    ['a negative variance', 2, [-1, 0, 0, 1]],
    ['NaN', 2, [1, NaN, NaN, 1]],
    ['infinity', 2, [1, 0, 0, Infinity]],
    ['an indefinite 3 × 3 matrix', 3, [1, 2, 0, 2, 1, 0, 0, 0, 1]],
    ['a 3 × 3 matrix with NaN', 3, [1, 0, 0, 0, NaN, 0, 0, 0, 1]],
    ['a 3 × 3 matrix with NaN off its diagonal', 3, [1, NaN, 0, NaN, 1, 0, 0, 0, 1]],
    ['a 1 × 1 matrix of 0', 1, [0]],
    ['a 1 × 1 matrix of infinity', 1, [Infinity]],
  ])('is %s, and nothing is written', (_, d, matrix) => {
    const into = new Float64Array(d * d).fill(7)
    expect(factorize(Float64Array.from(matrix), 0, d, into, 0)).toBe(false)
    expect([...into]).toEqual(new Array(d * d).fill(7))
  })
  it('is named by its component', () => {
    expect(() => factors(Float64Array.of(1, 0, 0, 1, 1, 2, 2, 1), 2)).toThrow('component 1 is not positive definite')
  })
})

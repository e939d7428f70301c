import { EigenvalueDecomposition, Matrix } from 'ml-matrix'
import { describe, expect, it } from 'vitest'
import { largestRelativeError } from '../fixtures/numbers.ts'
import { covarianceDisagreement } from '../fixtures/parity.ts'
import { COVARIANCE_QUANTILES, EFFECTIVE_COVARIANCES } from '../fixtures/reference.ts'
import { stream } from '../random/random.ts'
import { drawCovariance, rightPolarFactor } from './covariance-recipes.ts'
import { quantile } from './summary.ts'

const FLOOR = 1e-9
const eigenvalues = (covariance: Float64Array, d: number) =>
  new EigenvalueDecomposition(Matrix.from1DArray(d, d, covariance), { assumeSymmetric: true }).realEigenvalues.sort(
    (a, b) => b - a,
  )

describe('the covariance that NumPy’s sampler draws from', () => {
  it('is the right polar factor', () => {
    expect(covarianceDisagreement(given => rightPolarFactor(new Matrix(given)).to1DArray())).toBeLessThan(1e-10)
  })
  it('has the square CᵀC, whatever the sign of the determinant', () => {
    for (const c of [
      [
        [1, 2],
        [3, 4],
      ],
      [
        [3, 4],
        [1, 2],
      ],
      [
        [2, 0],
        [0, 1],
      ],
      [
        [1, 1],
        [1, 1],
      ],
    ]) {
      const given = new Matrix(c)
      const factor = rightPolarFactor(given)
      expect(
        largestRelativeError(factor.mmul(factor).to1DArray(), given.transpose().mmul(given).to1DArray(), 1e-3),
      ).toBeLessThan(1e-12)
    }
  })
  it('is not the left one', () => {
    const given = new Matrix([
      [1, 2],
      [3, 4],
    ])
    expect(
      largestRelativeError(rightPolarFactor(given.transpose()).to1DArray(), rightPolarFactor(given).to1DArray()),
    ).toBeGreaterThan(0.1)
  })
  it('is exactly symmetric', () => {
    for (const { given } of EFFECTIVE_COVARIANCES) {
      const factor = rightPolarFactor(new Matrix(given))
      expect(factor.isSymmetric()).toBe(true)
    }
  })
})

describe('a published covariance', () => {
  const { levels, largeEigenvalue, smallEigenvalue } = COVARIANCE_QUANTILES
  const draws = 20_000
  const random = stream(1, 0, 'covariances')
  const spectra = Array.from({ length: draws }, () => eigenvalues(drawCovariance('published', 2, random), 2))

  it.each([
    ['large', largeEigenvalue, 0],
    ['small', smallEigenvalue, 1],
  ] as const)('has the reference’s quantiles of the %s eigenvalue over 20,000 draws', (_, expected, which) => {
    const values = Float64Array.from(spectra, spectrum => spectrum[which])
    levels.forEach((level, i) => {
      // The two quantiles may differ by four combined standard errors of the share of values below them.
      const reach = 4 * Math.sqrt((2 * level * (1 - level)) / draws)
      expect(expected[i]).toBeGreaterThan(quantile(values, level - reach)!)
      expect(expected[i]).toBeLessThan(quantile(values, level + reach)!)
    })
  })
  it('is positive definite by at least its floor', () => {
    expect(Math.min(...spectra.map(([, small]) => small))).toBeGreaterThan(0.99 * FLOOR)
  })
})

describe('a symmetric covariance', () => {
  it('is A·Aᵀ + 1e-9·I, of the same A that the published recipe begins with', () => {
    const uniforms = stream(3, 0, 'covariance')
    const a = Matrix.from1DArray(
      2,
      2,
      Array.from({ length: 4 }, () => uniforms.uniform()),
    )
    const expected = a.mmul(a.transpose()).add(Matrix.eye(2).mul(FLOOR)).to1DArray()
    expect([...drawCovariance('symmetric', 2, stream(3, 0, 'covariance'))]).toEqual(expected)
  })
  it('takes as many random numbers as a published one, so that what follows it is the same', () => {
    const [published, symmetric] = [stream(3, 0, 'covariance'), stream(3, 0, 'covariance')]
    drawCovariance('published', 2, published)
    drawCovariance('symmetric', 2, symmetric)
    expect(published.uniform()).toBe(symmetric.uniform())
  })
})

it.each([1, 2, 3, 8])('both recipes give symmetric, positive definite matrices, d = %i', d => {
  const random = stream(4, 0, 'covariances')
  for (let i = 0; i < 100; i++) {
    for (const recipe of ['published', 'symmetric'] as const) {
      const covariance = drawCovariance(recipe, d, random)
      expect(Matrix.from1DArray(d, d, covariance).isSymmetric()).toBe(true)
      expect(eigenvalues(covariance, d)[d - 1]).toBeGreaterThan(0)
    }
  }
})

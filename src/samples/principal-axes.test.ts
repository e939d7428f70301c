import fc from 'fast-check'
import { EigenvalueDecomposition, Matrix } from 'ml-matrix'
import { describe, expect, it } from 'vitest'
import { largestRelativeError } from '../fixtures/numbers.ts'
import { PRINCIPAL_AXES } from '../fixtures/reference.ts'
import { normalRows } from '../fixtures/rows.ts'
import { axesDisagreement } from '../fixtures/samples-parity.ts'
import { finish } from '../steps/steps.ts'
import { symmetricEigenSteps } from './eigen.ts'
import { innerProductsSteps, ENTRIES } from './inner-products.ts'
import { principalAxes } from './principal-axes.ts'

/** The largest entry of |A Aᵀ − I| for n rows of A. */
function offOrthonormal(rows: Float64Array, n: number): number {
  const d = rows.length / n
  let worst = 0
  for (let a = 0; a < n; a++) {
    for (let b = 0; b <= a; b++) {
      let sum = a === b ? -1 : 0
      for (let j = 0; j < d; j++) sum += rows[a * d + j] * rows[b * d + j]
      worst = Math.max(worst, Math.abs(sum))
    }
  }
  return worst
}

describe('eigenvalues and eigenvectors', () => {
  const symmetric = (n: number, entry: (i: number, j: number) => number) => {
    const matrix = new Float64Array(n * n)
    for (let i = 0; i < n; i++) for (let j = 0; j <= i; j++) matrix[i * n + j] = matrix[j * n + i] = entry(i, j)
    return matrix
  }
  const noise = normalRows(1, 100, 100)
  const low = normalRows(2, 40, 3)
  it.each<[string, number, (i: number, j: number) => number]>([
    ['one entry', 1, () => -3],
    ['two rows', 2, (i, j) => (i === j ? 1 : 0.25)],
    ['noise', 100, (i, j) => noise[i * 100 + j]],
    ['zeros', 20, () => 0],
    ['ones', 30, () => 1],
    ['a diagonal', 25, (i, j) => (i === j ? i % 5 : 0)],
    ['three dimensions in forty', 40, (i, j) => low[3 * i] * low[3 * j] + low[3 * i + 1] * low[3 * j + 1]],
    ['blocks', 30, (i, j) => (i >> 3 === j >> 3 ? 1 + 1 / (1 + i + j) : 0)],
    ['tiny couplings', 12, (i, j) => (i === j ? 1 : i === j + 1 ? 1e-170 : 0)],
  ])('of %s are those of ml-matrix', (_, n, entry) => {
    const matrix = symmetric(n, entry)
    const { values, vectors } = finish(symmetricEigenSteps(matrix.slice(), n))
    const known = new EigenvalueDecomposition(Matrix.from1DArray(n, n, matrix), { assumeSymmetric: true })
    const expected = Float64Array.from(known.realEigenvalues).sort((a, b) => b - a)
    const size = Math.max(Math.abs(expected[0]), Math.abs(expected[n - 1]), 1e-300)
    expect(largestRelativeError(values, expected, size)).toBeLessThanOrEqual(1e-13)
    expect(offOrthonormal(vectors, n)).toBeLessThanOrEqual(1e-13)
    for (let k = 0; k < n; k++) {
      for (let i = 0; i < n; i++) {
        let image = 0
        for (let j = 0; j < n; j++) image += matrix[i * n + j] * vectors[k * n + j]
        expect(Math.abs(image - values[k] * vectors[k * n + i])).toBeLessThanOrEqual(1e-13 * size)
      }
    }
  })
})

it.each([
  [1, 1],
  [5, 64],
  [6, 65],
  [19, 130],
])('inner products of %i vectors of %i entries are the sums', (size, length) => {
  const vectors = normalRows(3, size, length)
  const products = finish(
    innerProductsSteps(size, length, (block, start, count) => {
      for (let v = 0; v < size; v++)
        for (let i = 0; i < count; i++) block[v * ENTRIES + i] = vectors[v * length + start + i]
    }),
  )
  for (let v = 0; v < size; v++) {
    for (let w = 0; w < size; w++) {
      let expected = 0
      for (let i = 0; i < length; i++) expected += vectors[v * length + i] * vectors[w * length + i]
      expect(products[v * size + w]).toBeCloseTo(expected, 10)
    }
  }
})

describe('principal axes', () => {
  it('agree with scikit-learn to 1e-8, up to sign', () =>
    expect(axesDisagreement(principalAxes)).toBeLessThanOrEqual(1e-8))

  const tables = fc.record({
    seed: fc.nat(2 ** 30),
    n: fc.integer({ min: 1, max: 40 }),
    dimension: fc.integer({ min: 1, max: 30 }),
    coarse: fc.boolean(),
    size: fc.constantFrom(1e-140, 1e-3, 1, 1e9, 1e149),
  })
  it('are orthonormal and point up; scores are the rows along them, uncorrelated; shares fall and sum to 1 at most', () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 1, max: 30 }), ({ seed, n, dimension, coarse, size }, some) => {
        const rows = normalRows(seed, n, dimension).map(value => (coarse ? Math.round(value) : value) * size)
        const keep = Math.min(some, n, dimension)
        const { mean, scale, axes, explained, scores } = principalAxes(rows, dimension, keep)
        expect(offOrthonormal(axes, keep)).toBeLessThanOrEqual(1e-13)
        for (let k = 0; k < keep; k++) {
          const axis = axes.subarray(k * dimension, (k + 1) * dimension)
          expect(Math.max(...axis)).toBeGreaterThanOrEqual(-Math.min(...axis))
        }
        explained.forEach((share, k) => expect(share).toBeLessThanOrEqual((explained[k - 1] ?? 1) + 1e-12))
        expect(explained.every(share => share >= 0)).toBe(true)
        const sum = explained.reduce((sum, share) => sum + share, 0)
        expect(sum).toBeLessThanOrEqual(1 + 1e-12)
        // All axes together explain all variance, where there is any.
        const varies = scores.some(score => score !== 0)
        if (keep === Math.min(n, dimension)) expect(sum).toBeCloseTo(varies ? 1 : 0, 12)
        for (let k = 0; k < keep; k++) {
          for (let other = 0; other <= k; other++) {
            let product = 0
            for (let i = 0; i < n; i++) product += scores[i * keep + k] * scores[i * keep + other]
            if (other < k) expect(Math.abs(product)).toBeLessThanOrEqual(1e-11 * n * dimension)
          }
        }
        const at = (i: number, k: number) => {
          let along = 0
          for (let j = 0; j < dimension; j++)
            along += (axes[k * dimension + j] * (rows[i * dimension + j] - mean[j])) / scale[j]
          return along
        }
        for (let k = 0; k < keep; k++) expect(scores[k]).toBeCloseTo(at(0, k), 11)
      }),
    )
  })
  it('do not depend on the units of columns', () => {
    const { rows, dimension, keep } = PRINCIPAL_AXES[1]
    const units = rows.map((value, i) => value * 10 ** ((i % dimension) - 3) + 100)
    const [one, other] = [principalAxes(rows, dimension, keep), principalAxes(units, dimension, keep)]
    expect(largestRelativeError(other.axes, one.axes, 1)).toBeLessThanOrEqual(1e-9)
    expect(largestRelativeError(other.scores, one.scores, 1)).toBeLessThanOrEqual(1e-9)
  })
  it('take nothing of a constant column, and scale it by 1', () => {
    const constant = 0.1
    const rows = normalRows(1, 30, 4).map((value, i) => (i % 4 === 2 ? constant : value))
    const { mean, scale, axes } = principalAxes(rows, 4, 3)
    expect([mean[2], scale[2]]).toEqual([constant, 1])
    for (let k = 0; k < 3; k++) expect(Math.abs(axes[4 * k + 2])).toBeLessThanOrEqual(1e-15)
  })
  it('are unit vectors with scores of 0 where all rows are the same', () => {
    for (const [n, d] of [
      [1, 3],
      [5, 2],
      [3, 7],
    ]) {
      const keep = Math.min(n, d)
      const { axes, explained, scores } = principalAxes(new Float64Array(n * d).fill(0.3), d, keep)
      expect(offOrthonormal(axes, keep)).toBeLessThanOrEqual(1e-15)
      expect([...explained, ...scores].every(value => value === 0)).toBe(true)
    }
  })
  it('are the same from columns and from rows', () => {
    // 12 rows in 12 dimensions go by columns; with a constant column more, by rows.
    const square = normalRows(4, 12, 12)
    const wide = new Float64Array(12 * 13)
    for (let i = 0; i < 12; i++) wide.set(square.subarray(12 * i, 12 * i + 12), 13 * i)
    const [ofColumns, ofRows] = [principalAxes(square, 12, 8), principalAxes(wide, 13, 8)]
    expect(largestRelativeError(ofRows.scores, ofColumns.scores, 1)).toBeLessThanOrEqual(1e-10)
    expect(largestRelativeError(ofRows.explained, ofColumns.explained)).toBeLessThanOrEqual(1e-10)
  })
})

/** Principal axes of standardised rows: the few directions along which a table of many columns varies most. */
import { expectWhole } from '../check/check.ts'
import { finish, WORK_PER_STEP, type Steps } from '../steps/steps.ts'
import { symmetricEigenSteps } from './eigen.ts'
import { ENTRIES, innerProductsSteps } from './inner-products.ts'
import { countRows, MOST_ROWS } from './rows.ts'
import { standardSteps, type Standard } from './standardize.ts'

export interface PrincipalAxes {
  /** Of each column, in its unit. */
  readonly mean: Float64Array
  /** Population standard deviation of each column, in its unit; 1 where a column is constant. */
  readonly scale: Float64Array
  /** keep × dimension, row-major, orthonormal; the largest coordinate of each axis is positive. */
  readonly axes: Float64Array
  /** The share of the variance along each axis, from the largest down; all are 0 where all rows are the same. */
  readonly explained: Float64Array
  /** n × keep: the rows, standardised, along the axes. */
  readonly scores: Float64Array
}

/** Beyond so small a share of the largest variance, rounding decides where an axis points. */
const NONE = 1e-14
const MULTIPLICATIONS = 10

/**
 * Principal components of the columns brought to mean 0 and population standard deviation 1 (Jolliffe 2002, chapter 2).
 * A constant column (spread below 1e-150) contributes nothing. Time grows with n · dimension² and with the cube of the
 * smaller of n and dimension; it is the eigenvectors of the covariance, or of products of rows where these are fewer.
 * @param rows n × dimension, row-major, 1 to 200,000 rows
 * @param dimension from 1 to 1024
 * @param keep the number of axes, from 1 to the smaller of n and dimension
 * @throws {RangeError} if the dimension or keep is out of range, or rows are not whole, not finite, none or too many
 */
export function principalAxes(rows: Float64Array, dimension: number, keep: number): PrincipalAxes {
  const n = countRows('rows', rows, dimension, 1, MOST_ROWS)
  expectWhole('keep', keep, 1, Math.min(n, dimension))
  return finish(principalAxesSteps(rows, dimension, keep))
}

/** The same in steps, without checks. */
export function* principalAxesSteps(rows: Float64Array, dimension: number, keep: number): Steps<PrincipalAxes> {
  const n = rows.length / dimension
  const standard = yield* standardSteps(rows, dimension)
  const table: Table = { rows, dimension, n, ...standard }
  const isWide = n < dimension
  const products = yield* isWide ? productsOfRowsSteps(table) : productsOfColumnsSteps(table)
  const size = isWide ? n : dimension
  let total = 0
  for (let i = 0; i < size; i++) total += products[i * size + i]
  const { values, vectors } = yield* symmetricEigenSteps(products, size)
  const own = vectors.subarray(0, keep * size)
  const axes = isWide ? yield* axesFromRowsSteps(table, own, values) : own.slice()
  for (let k = 0; k < keep; k++) pointUp(axes.subarray(k * dimension, (k + 1) * dimension))
  const explained = Float64Array.from({ length: keep }, (_, k) => (total > 0 ? Math.max(0, values[k]) / total : 0))
  return { ...standard, axes, explained, scores: yield* scoresSteps(table, axes, keep) }
}

interface Table extends Standard {
  readonly rows: Float64Array
  readonly dimension: number
  readonly n: number
}

const standardized = ({ rows, dimension, mean, scale }: Table, i: number, j: number): number =>
  (rows[i * dimension + j] - mean[j]) / scale[j]

/** n times the covariance of the standardised columns. */
const productsOfColumnsSteps = (table: Table): Steps<Float64Array> =>
  innerProductsSteps(table.dimension, table.n, (block, start, count) => {
    for (let i = 0; i < count; i++)
      for (let j = 0; j < table.dimension; j++) block[j * ENTRIES + i] = standardized(table, start + i, j)
  })

const productsOfRowsSteps = (table: Table): Steps<Float64Array> =>
  innerProductsSteps(table.n, table.dimension, (block, start, count) => {
    for (let i = 0; i < table.n; i++)
      for (let j = 0; j < count; j++) block[i * ENTRIES + j] = standardized(table, i, start + j)
  })

/** The axes from the eigenvectors of the products of rows: sums of rows, made orthonormal to the last bit. */
function* axesFromRowsSteps(table: Table, vectors: Float64Array, values: Float64Array): Steps<Float64Array> {
  const { n, dimension } = table
  const keep = vectors.length / n
  const axes = new Float64Array(keep * dimension)
  let work = 0
  for (let k = 0; k < keep; k++) {
    const axis = axes.subarray(k * dimension, (k + 1) * dimension)
    if (values[k] > NONE * values[0]) {
      for (let i = 0; i < n; i++) {
        const weight = vectors[k * n + i]
        for (let j = 0; j < dimension; j++) axis[j] += weight * standardized(table, i, j)
        if ((work += dimension / MULTIPLICATIONS) >= WORK_PER_STEP) {
          work = 0
          yield
        }
      }
    } else axis[farthestFrom(axes, k, dimension)] = 1
    for (let pass = 0; pass < 2; pass++) {
      normalize(axis)
      for (let before = 0; before < k; before++) {
        subtractAlong(axis, axes.subarray(before * dimension, (before + 1) * dimension))
        if ((work += (2 * dimension) / MULTIPLICATIONS) >= WORK_PER_STEP) {
          work = 0
          yield
        }
      }
    }
    normalize(axis)
  }
  return axes
}

/** Where nothing varies any more, an axis is free: the coordinate that the first k axes hold least of. */
function farthestFrom(axes: Float64Array, k: number, dimension: number): number {
  let best = 0
  let least = Infinity
  for (let j = 0; j < dimension; j++) {
    let held = 0
    for (let a = 0; a < k; a++) held += axes[a * dimension + j] * axes[a * dimension + j]
    if (held < least) {
      least = held
      best = j
    }
  }
  return best
}

function normalize(axis: Float64Array): void {
  let squares = 0
  for (const value of axis) squares += value * value
  const length = Math.sqrt(squares)
  for (let j = 0; j < axis.length; j++) axis[j] /= length
}

function subtractAlong(axis: Float64Array, other: Float64Array): void {
  let along = 0
  for (let j = 0; j < axis.length; j++) along += axis[j] * other[j]
  for (let j = 0; j < axis.length; j++) axis[j] -= along * other[j]
}

/** The sign of an axis is arbitrary. Its largest coordinate is made positive, so that a picture does not flip. */
function pointUp(axis: Float64Array): void {
  let largest = 0
  for (const value of axis) if (Math.abs(value) > Math.abs(largest)) largest = value
  if (largest < 0) for (let j = 0; j < axis.length; j++) axis[j] = -axis[j]
}

function* scoresSteps(table: Table, axes: Float64Array, keep: number): Steps<Float64Array> {
  const { n, dimension } = table
  const scores = new Float64Array(n * keep)
  const row = new Float64Array(dimension)
  let work = 0
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < dimension; j++) row[j] = standardized(table, i, j)
    for (let k = 0; k < keep; k++) {
      let score = 0
      for (let j = 0; j < dimension; j++) score += axes[k * dimension + j] * row[j]
      scores[i * keep + k] = score
      if ((work += (2 * dimension) / MULTIPLICATIONS) >= WORK_PER_STEP) {
        work = 0
        yield
      }
    }
  }
  return scores
}

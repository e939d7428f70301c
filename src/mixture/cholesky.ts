/** Cholesky factors of covariances. The plane, by far the most frequent case, has a closed form. */
import { CholeskyDecomposition, Matrix } from 'ml-matrix'

/**
 * Writes the lower factor of the d × d matrix at `from[offset…]` to `into[at…]`, upper triangle zero.
 * @returns whether the matrix is positive definite; if not, `into` is left as it was
 */
export function factorize(
  from: Float64Array,
  offset: number,
  dimension: number,
  into: Float64Array,
  at: number,
): boolean {
  if (dimension === 2) {
    const variance = from[offset]
    if (!(variance > 0)) return false
    const first = Math.sqrt(variance)
    const across = from[offset + 2] / first
    const rest = from[offset + 3] - across * across
    if (!(rest > 0) || rest === Infinity) return false
    into[at] = first
    into[at + 1] = 0
    into[at + 2] = across
    into[at + 3] = Math.sqrt(rest)
    return true
  }
  const own = from.subarray(offset, offset + dimension * dimension)
  if (!own.every(Number.isFinite)) return false
  const matrix = Matrix.from1DArray(dimension, dimension, own)
  // ml-matrix throws unless both triangles are equal to the bit. The lower one is used for both, as in the plane.
  for (let row = 1; row < dimension; row++)
    for (let column = 0; column < row; column++) matrix.set(column, row, matrix.get(row, column))
  const decomposition = new CholeskyDecomposition(matrix)
  const factor = decomposition.lowerTriangularMatrix.to1DArray()
  // ml-matrix reports an indefinite matrix, but it accepts infinite entries.
  if (!decomposition.isPositiveDefinite() || !factor.every(Number.isFinite)) return false
  into.set(factor, at)
  return true
}

/** Lower factors of k covariances, k × d × d; a covariance that is not positive definite throws. */
export function factors(covariances: Float64Array, dimension: number): Float64Array {
  const result = new Float64Array(covariances.length)
  const size = dimension * dimension
  for (let offset = 0; offset < covariances.length; offset += size) {
    if (!factorize(covariances, offset, dimension, result, offset)) {
      throw new RangeError(`The covariance of component ${offset / size} is not positive definite.`)
    }
  }
  return result
}

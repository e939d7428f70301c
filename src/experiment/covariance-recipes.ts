/** How the covariance of a random component is drawn. */
import { EigenvalueDecomposition, Matrix } from 'ml-matrix'
import type { Parameters } from '../parameters/parameters.ts'
import type { Random } from '../random/random.ts'

export type CovarianceRecipe = Parameters['covariances']

/** Added to the diagonal, so that even the thinnest component has a Cholesky factor. */
const FLOOR = 1e-9

/**
 * A d × d covariance from matrices A and B of uniforms on [0, 1).
 *
 * `published`: the published code passes C = A·Bᵀ, which is not symmetric, to NumPy. NumPy's sampler factors it as
 * U·S·Vᵀ and draws from a Gaussian with the covariance V·S·Vᵀ. This is the right polar factor (CᵀC)^½, which is
 * returned here.
 * `symmetric`: A·Aᵀ.
 */
export function drawCovariance(recipe: CovarianceRecipe, dimension: number, random: Random): Float64Array {
  const a = uniformMatrix(dimension, random)
  const b = uniformMatrix(dimension, random)
  const covariance = recipe === 'symmetric' ? a.mmul(a.transpose()) : rightPolarFactor(a.mmul(b.transpose()))
  const result = Float64Array.from(covariance.to1DArray())
  for (let i = 0; i < dimension; i++) result[i * (dimension + 1)] += FLOOR
  return result
}

function uniformMatrix(dimension: number, random: Random): Matrix {
  return Matrix.from1DArray(
    dimension,
    dimension,
    Array.from({ length: dimension * dimension }, () => random.uniform()),
  )
}

/** (CᵀC)^½, exactly symmetric. For d = 2, M = CᵀC: √M = (M + √det M · I) / √(tr M + 2 √det M), by Cayley–Hamilton. */
export function rightPolarFactor(c: Matrix): Matrix {
  const gram = c.transpose().mmul(c)
  if (c.rows === 2) {
    const root = Math.abs(c.get(0, 0) * c.get(1, 1) - c.get(0, 1) * c.get(1, 0))
    const scale = 1 / Math.sqrt(gram.get(0, 0) + gram.get(1, 1) + 2 * root)
    const across = gram.get(0, 1) * scale
    return new Matrix([
      [(gram.get(0, 0) + root) * scale, across],
      [across, (gram.get(1, 1) + root) * scale],
    ])
  }
  const { realEigenvalues, eigenvectorMatrix: v } = new EigenvalueDecomposition(gram, { assumeSymmetric: true })
  const factor = v.mmul(Matrix.diag(realEigenvalues.map(value => Math.sqrt(Math.max(0, value))))).mmul(v.transpose())
  return factor.add(factor.transpose()).mul(0.5)
}

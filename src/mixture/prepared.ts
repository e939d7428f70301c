/** A mixture prepared for densities: numbers that every point needs are computed once. */
import { LOG_2PI } from '../elementary/constants.ts'
import { log } from '../elementary/log.ts'
import { factorize } from './cholesky.ts'
import type { Mixture } from './mixture.ts'

export interface Prepared {
  readonly dimension: number
  readonly count: number
  readonly means: Float64Array
  /** Lower Cholesky factors, k × d × d, with the *inverse* of each diagonal entry in its place. */
  readonly factors: Float64Array
  /** ln weight − ln det(factor) − d/2 ln 2π; −∞ for a component without weight. */
  readonly constants: Float64Array
}

/** @throws {RangeError} if a covariance is not positive definite */
export function prepare(mixture: Mixture): Prepared {
  const { dimension, weights, means } = mixture
  const count = weights.length
  const prepared = {
    dimension,
    count,
    means: means.slice(),
    factors: new Float64Array(count * dimension * dimension),
    constants: new Float64Array(count),
  }
  for (let c = 0; c < count; c++) {
    if (!prepareComponent(prepared, c, mixture)) {
      throw new RangeError(`The covariance of component ${c} is not positive definite.`)
    }
  }
  return prepared
}

/** Prepares component c of `mixture` again. Returns false, and changes nothing, if it is not positive definite. */
export function prepareComponent(prepared: Prepared, c: number, mixture: Mixture): boolean {
  const { dimension: d, factors, constants, means } = prepared
  const at = c * d * d
  if (!factorize(mixture.covariances, at, d, factors, at)) return false
  let determinant = 1
  for (let i = 0; i < d; i++) {
    const entry = at + i * (d + 1)
    determinant *= factors[entry]
    factors[entry] = 1 / factors[entry]
    means[c * d + i] = mixture.means[c * d + i]
  }
  constants[c] = log(mixture.weights[c]) - logDeterminant(determinant, factors, at, d) - 0.5 * d * LOG_2PI
  return true
}

/** ln of a factor's determinant. Where the product is outside the range of a double, it is a sum of logarithms. */
function logDeterminant(product: number, factors: Float64Array, at: number, d: number): number {
  if (product > 1e-300 && product < 1e300) return log(product)
  let sum = 0
  for (let i = 0; i < d; i++) sum -= log(factors[at + i * (d + 1)])
  return sum
}

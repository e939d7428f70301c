/**
 * The hot loop under every density and every E-step: ln(weight · Gaussian density) of each component at a block of points.
 * The component loop is outside and the points inside, so that a component's numbers stay in registers.
 */
import { LOG_2PI } from '../elementary/constants.ts'
import { expBelow } from '../elementary/exp.ts'
import { log } from '../elementary/log.ts'
import { factorize } from './cholesky.ts'
import { BLOCK, MOST_COMPONENTS, vectorKernels, type Kernels } from './kernels.ts'
import type { Mixture } from './mixture.ts'

/** A mixture made ready for densities: the inverse diagonals and logarithms that every point would need again. */
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
  const prepared = { dimension, count, means: means.slice(), factors: new Float64Array(count * dimension * dimension), constants: new Float64Array(count) }
  for (let c = 0; c < count; c++) {
    if (!prepareComponent(prepared, c, mixture)) throw new RangeError(`The covariance of component ${c} is not positive definite.`)
  }
  return prepared
}

/** Brings component c up to date with `mixture`; false, and nothing changed, if its covariance is not positive definite. */
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

/** ln of a factor's determinant; term by term where the product has left the range of a double. */
function logDeterminant(product: number, factors: Float64Array, at: number, d: number): number {
  if (product > 1e-300 && product < 1e300) return log(product)
  let sum = 0
  for (let i = 0; i < d; i++) sum -= log(factors[at + i * (d + 1)])
  return sum
}

/**
 * Scratch for one block: a row of BLOCK terms for each component, and what the rows are reduced to. Vector kernels share
 * theirs, so nothing in it outlives a `yield`.
 */
export interface Scratch {
  readonly terms: Float64Array
  readonly maxima: Float64Array
  readonly sums: Float64Array
  readonly densities: Float64Array
  readonly deviation: Float64Array
  readonly kernels: Kernels | null
}

export function scratchFor({ count, dimension }: Prepared): Scratch {
  const kernels = dimension === 2 && count <= MOST_COMPONENTS ? vectorKernels() : null
  const row = () => new Float64Array(BLOCK)
  const rows = kernels ?? { terms: new Float64Array(count * BLOCK), maxima: row(), sums: row(), densities: row() }
  const { terms, maxima, sums, densities } = rows
  return { terms, maxima, sums, densities, deviation: new Float64Array(dimension), kernels }
}

/** Fills `terms` with ln(weight · density) at points start … start + size − 1, and `maxima` with each point's largest. */
export function fillTerms(prepared: Prepared, points: Float64Array, start: number, size: number, scratch: Scratch): void {
  if (scratch.kernels) {
    scratch.kernels.load(prepared, points, start, size)
    scratch.kernels.fillTerms(prepared.count, size)
    return
  }
  // Not −∞: at a point so far off that every term is −∞ the difference of the two must not be NaN.
  scratch.maxima.fill(-Number.MAX_VALUE)
  if (prepared.dimension === 2) fillTerms2(prepared, points, start, size, scratch)
  else fillTermsAny(prepared, points, start, size, scratch)
}

function fillTerms2(prepared: Prepared, points: Float64Array, start: number, size: number, scratch: Scratch): void {
  const { count, means, factors, constants } = prepared
  const { terms, maxima } = scratch
  for (let c = 0; c < count; c++) {
    const meanX = means[2 * c]
    const meanY = means[2 * c + 1]
    const scaleX = factors[4 * c]
    const across = factors[4 * c + 2]
    const scaleY = factors[4 * c + 3]
    const constant = constants[c]
    const row = c * BLOCK
    for (let i = 0; i < size; i++) {
      const p = 2 * (start + i)
      const u = (points[p] - meanX) * scaleX
      const v = (points[p + 1] - meanY - across * u) * scaleY
      const term = constant - 0.5 * (u * u + v * v)
      terms[row + i] = term
      if (term > maxima[i]) maxima[i] = term
    }
  }
}

function fillTermsAny(prepared: Prepared, points: Float64Array, start: number, size: number, scratch: Scratch): void {
  const { dimension: d, count, means, factors, constants } = prepared
  const { terms, maxima, deviation } = scratch
  for (let c = 0; c < count; c++) {
    const factor = c * d * d
    for (let i = 0; i < size; i++) {
      const p = (start + i) * d
      let distance = 0
      for (let row = 0; row < d; row++) {
        let rest = points[p + row] - means[c * d + row]
        for (let column = 0; column < row; column++) rest -= factors[factor + row * d + column] * deviation[column]
        const scaled = rest * factors[factor + row * (d + 1)]
        deviation[row] = scaled
        distance += scaled * scaled
      }
      const term = constants[c] - 0.5 * distance
      terms[c * BLOCK + i] = term
      if (term > maxima[i]) maxima[i] = term
    }
  }
}

/** Turns `terms` into their exponentials relative to each point's largest, and `sums` into the sums of those over components. */
export function exponentiate(count: number, size: number, scratch: Scratch): void {
  const { terms, maxima, sums, kernels } = scratch
  if (kernels) {
    kernels.exponentiate(count, size)
    return
  }
  sums.fill(0)
  for (let c = 0; c < count; c++) expBelow(terms, c * BLOCK, maxima, sums, size)
}

/** Fills `densities` with the log-density at each point, from `maxima` and `sums`. */
export function logSums(size: number, { maxima, sums, densities, kernels }: Scratch): void {
  const done = kernels ? kernels.logSums(size) : 0
  for (let i = done; i < size; i++) densities[i] = maxima[i] + log(sums[i])
}

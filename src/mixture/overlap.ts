/**
 * The overlap of two Gaussians, for highlighting, and the smallest variance of one, which tells a collapsed component.
 */
import { EigenvalueDecomposition, Matrix } from 'ml-matrix'
import { exp } from '../elementary/exp.ts'
import { log } from '../elementary/log.ts'
import { factorize } from './cholesky.ts'
import { finish, type Steps } from '../steps/steps.ts'
import type { Mixture } from './mixture.ts'

/**
 * The Bhattacharyya coefficient ∫ √(f g) of component i of `p` and component j of `q`, without their weights. It is 1
 * for equal Gaussians, and 0 for Gaussians without overlap.
 */
export function overlap(p: Mixture, i: number, q: Mixture, j: number): number {
  return overlapOf(p, i, logDeterminant(p, i), q, j, logDeterminant(q, j))
}

/** The same where the logarithms of the determinants are known. */
function overlapOf(
  p: Mixture,
  i: number,
  logDeterminantP: number,
  q: Mixture,
  j: number,
  logDeterminantQ: number,
): number {
  const d = p.dimension
  const size = d * d
  const between = new Float64Array(size)
  for (let a = 0; a < size; a++) between[a] = 0.5 * (p.covariances[i * size + a] + q.covariances[j * size + a])
  const lower = new Float64Array(size)
  if (!factorize(between, 0, d, lower, 0)) return 0
  let distance = 0
  const scaled = new Float64Array(d)
  for (let row = 0; row < d; row++) {
    let rest = p.means[i * d + row] - q.means[j * d + row]
    for (let column = 0; column < row; column++) rest -= lower[row * d + column] * scaled[column]
    scaled[row] = rest / lower[row * d + row]
    distance += scaled[row] * scaled[row]
  }
  const logRatio = logOfFactor(lower, d) - 0.5 * (logDeterminantP + logDeterminantQ)
  return Math.min(1, exp(-0.125 * distance - 0.5 * logRatio))
}

/** ln of the determinant of component c's covariance; −∞ if that is not positive definite. */
function logDeterminant({ dimension: d, covariances }: Mixture, c: number): number {
  const lower = new Float64Array(d * d)
  return factorize(covariances, c * d * d, d, lower, 0) ? logOfFactor(lower, d) : -Infinity
}

/** ln of the determinant of the matrix whose lower factor this is. */
function logOfFactor(lower: Float64Array, d: number): number {
  let sum = 0
  for (let a = 0; a < d; a++) sum += log(lower[a * (d + 1)])
  return 2 * sum
}

export interface Nearest {
  readonly nearest: Int32Array
  readonly overlap: Float64Array
}

/** For each component of `p`, the component of `q` it overlaps most, and by how much. */
export const nearestComponents = (p: Mixture, q: Mixture): Nearest => finish(nearestComponentsSteps(p, q))

/** The same in steps: a step for each component of `p`. */
export function* nearestComponentsSteps(p: Mixture, q: Mixture): Steps<Nearest> {
  const count = p.weights.length
  const nearest = new Int32Array(count)
  const most = new Float64Array(count).fill(-1)
  const ofP = Array.from(p.weights, (_, i) => logDeterminant(p, i))
  const ofQ = Array.from(q.weights, (_, j) => logDeterminant(q, j))
  for (let i = 0; i < count; i++) {
    for (let j = 0; j < q.weights.length; j++) {
      const shared = overlapOf(p, i, ofP[i], q, j, ofQ[j])
      if (shared > most[i]) {
        most[i] = shared
        nearest[i] = j
      }
    }
    yield
  }
  return { nearest, overlap: most }
}

/** The smallest variance of component c in any direction. */
export function smallestVariance({ dimension: d, covariances }: Mixture, c: number): number {
  const own = covariances.subarray(c * d * d, (c + 1) * d * d)
  if (d === 2) {
    const trace = own[0] + own[3]
    const difference = own[0] - own[3]
    const largest = 0.5 * (trace + Math.sqrt(difference * difference + 4 * own[1] * own[1]))
    // The smaller eigenvalue is the determinant divided by the larger one. The usual formula, a difference, loses
    // digits.
    return (own[0] * own[3] - own[1] * own[1]) / largest
  }
  return Math.min(
    ...new EigenvalueDecomposition(Matrix.from1DArray(d, d, own), { assumeSymmetric: true }).realEigenvalues,
  )
}

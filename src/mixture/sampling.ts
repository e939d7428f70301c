/** Points from a mixture, and from one Gaussian of it. */
import { factors } from './cholesky.ts'
import type { LabelledPoints, Mixture } from './mixture.ts'
import type { Random } from '../random/random.ts'

/**
 * `count` independent points of a mixture, each with the component it came from.
 * @returns points (count × d, row-major) and labels, in the order drawn
 * @throws {RangeError} if a covariance is not positive definite
 */
export function sampleMixture(mixture: Mixture, count: number, random: Random): LabelledPoints {
  const { dimension, weights, means, covariances } = mixture
  const lower = factors(covariances, dimension)
  const points = new Float64Array(count * dimension)
  const labels = new Int32Array(count)
  for (let i = 0; i < count; i++) {
    const label = pick(weights, random.uniform())
    labels[i] = label
    samplePoint(means, lower, dimension, label, random, points, i * dimension)
  }
  return { points, labels }
}

/** Writes one point of component c to `into[at…]`; `lower` holds the Cholesky factors of the covariances. */
export function samplePoint(
  means: Float64Array, lower: Float64Array, dimension: number, c: number, random: Random, into: Float64Array, at: number,
): void {
  const mean = c * dimension
  const factor = c * dimension * dimension
  for (let i = 0; i < dimension; i++) into[at + i] = means[mean + i]
  for (let j = 0; j < dimension; j++) {
    const z = random.normal()
    for (let i = j; i < dimension; i++) into[at + i] += lower[factor + i * dimension + j] * z
  }
}

/** The first index at which the running sum of weights exceeds u; rounding never runs past the last one with weight. */
function pick(weights: Float64Array, u: number): number {
  let rest = u
  let last = 0
  for (let c = 0; c < weights.length; c++) {
    if (weights[c] === 0) continue
    rest -= weights[c]
    if (rest < 0) return c
    last = c
  }
  return last
}

/** Random points of a mixture, and of one of its components. */
import { expectInstance, expectWhole } from '../check/check.ts'
import { Random } from '../random/random.ts'
import { factors } from './cholesky.ts'
import { expectMixture, type LabelledPoints, type Mixture } from './mixture.ts'

/** So many coordinates take two gigabytes. */
const MOST_COORDINATES = 250_000_000

/**
 * `count` independent points of a mixture, each with the component it came from.
 * @returns points (count × d, row-major) and labels, in the order drawn
 * @throws {RangeError} if the mixture is none, `count` is no number of points, or `random` no stream
 */
export function sampleMixture(mixture: Mixture, count: number, random: Random): LabelledPoints {
  expectMixture(mixture)
  expectWhole('count', count, 0, Math.floor(MOST_COORDINATES / mixture.dimension))
  expectInstance('random', random, Random, 'a stream of random numbers')
  const points = new Float64Array(count * mixture.dimension)
  const labels = new Int32Array(count)
  new Sampler(mixture).fill(points, random, labels)
  return { points, labels }
}

/** A mixture prepared for sampling many times. */
export class Sampler {
  private readonly mixture: Mixture
  private readonly lower: Float64Array
  private readonly keep: Float64Array
  private readonly other: Int32Array
  private uniforms = new Float64Array(0)

  /** @throws {RangeError} if a covariance is not positive definite */
  constructor(mixture: Mixture) {
    this.mixture = mixture
    this.lower = factors(mixture.covariances, mixture.dimension)
    const { keep, other } = aliasTable(mixture.weights)
    this.keep = keep
    this.other = other
  }

  /** Fills `points` with as many points as there is room for, and `labels` with the components they came from. */
  fill(points: Float64Array, random: Random, labels?: Int32Array): void {
    const n = points.length / this.mixture.dimension
    if (this.uniforms.length !== n) this.uniforms = new Float64Array(n)
    // The normal numbers of each point are written to the place of its coordinates, and are then replaced by these.
    random.fillInTurn(this.uniforms, points)
    this.place(points, this.uniforms, points, 0, labels)
  }

  /**
   * The same from given random numbers, in the order of `fillInTurn`.
   * @param from the number of points of `uniforms` and `normals` to skip
   */
  place(points: Float64Array, uniforms: Float64Array, normals: Float64Array, from: number, labels?: Int32Array): void {
    const { keep, other, lower } = this
    const { dimension, means } = this.mixture
    const k = keep.length
    const n = points.length / dimension
    for (let i = 0; i < n; i++) {
      const place = uniforms[from + i] * k
      const column = place | 0
      // −1 (all bits set) where the column is kept, else 0. A branch would be slow: the processor cannot predict it.
      const kept = Math.floor(place - column - keep[column])
      const label = other[column] + ((column - other[column]) & kept)
      if (labels) labels[i] = label
      if (dimension === 2) {
        const u = normals[2 * (from + i)]
        const v = normals[2 * (from + i) + 1]
        points[2 * i] = means[2 * label] + lower[4 * label] * u
        points[2 * i + 1] = means[2 * label + 1] + lower[4 * label + 2] * u + lower[4 * label + 3] * v
      } else {
        transform(means, lower, dimension, label, normals, (from + i) * dimension, points, i * dimension)
      }
    }
  }
}

/**
 * Turns the standard normal numbers at `from` into a point of component c at `at`. Both may be the same place. Each
 * coordinate needs the normal numbers up to its own, so the last coordinate is computed first.
 */
function transform(
  means: Float64Array,
  lower: Float64Array,
  d: number,
  c: number,
  normals: Float64Array,
  from: number,
  points: Float64Array,
  at: number,
): void {
  for (let row = d - 1; row >= 0; row--) {
    let x = means[c * d + row]
    for (let j = 0; j <= row; j++) x += lower[(c * d + row) * d + j] * normals[from + j]
    points[at + row] = x
  }
}

/** Writes one point of component c to `into[at…]`; `lower` holds the Cholesky factors of the covariances. */
export function samplePoint(
  means: Float64Array,
  lower: Float64Array,
  dimension: number,
  c: number,
  random: Random,
  into: Float64Array,
  at: number,
): void {
  const mean = c * dimension
  const factor = c * dimension * dimension
  for (let i = 0; i < dimension; i++) into[at + i] = means[mean + i]
  for (let j = 0; j < dimension; j++) {
    const z = random.normal()
    for (let i = j; i < dimension; i++) into[at + i] += lower[factor + i * dimension + j] * z
  }
}

/**
 * Walker's alias table, built as by Vose (1991). It has k columns, which are equally likely. Column c gives component c
 * with probability keep[c], else component other[c]. One uniform number chooses a component, for any number of
 * components.
 */
function aliasTable(weights: Float64Array): { readonly keep: Float64Array; readonly other: Int32Array } {
  const k = weights.length
  const keep = weights.map(weight => weight * k)
  const other = Int32Array.from(weights, (_, c) => c)
  const small: number[] = []
  const large: number[] = []
  keep.forEach((share, c) => (share < 1 ? small : large).push(c))
  while (small.length > 0 && large.length > 0) {
    const poor = small.pop()!
    const rich = large[large.length - 1]
    other[poor] = rich
    keep[rich] -= 1 - keep[poor]
    if (keep[rich] < 1) small.push(large.pop()!)
  }
  // The remaining columns are full, except for rounding.
  for (const c of [...small, ...large]) keep[c] = 1
  return { keep, other }
}

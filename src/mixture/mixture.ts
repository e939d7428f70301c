/** A Gaussian mixture is plain data: flat arrays, which are checked once where they enter the engine. */
import { expectNumbers, expectObject, expectOptions, expectReals, expectWhole } from '../check/check.ts'
import { factors } from './cholesky.ts'

/** Everything is row-major: `means` is k × d, `covariances` k × d × d. */
export interface Mixture {
  readonly dimension: number
  readonly weights: Float64Array
  readonly means: Float64Array
  readonly covariances: Float64Array
}

/** Points in the same layout as means: n × d, row-major; `labels[i]` is the component that point i came from. */
export interface LabelledPoints {
  readonly points: Float64Array
  readonly labels: Int32Array
}

/** Weights that were divided, stored and read again may differ from the sum 1 by so much rounding. */
const WEIGHT_TOLERANCE = 1e-8
const SYMMETRY_TOLERANCE = 1e-10

/**
 * A mixture from parts of any origin, which are checked.
 * @throws {RangeError} naming the length, weight, entry or matrix that is wrong
 */
export function createMixture(parts: {
  readonly dimension: number
  readonly weights: ArrayLike<number>
  readonly means: ArrayLike<number>
  readonly covariances: ArrayLike<number>
}): Mixture {
  expectOptions('The mixture', parts, ['dimension', 'weights', 'means', 'covariances'])
  const { dimension } = parts
  for (const name of ['weights', 'means', 'covariances'] as const) expectNumbers(name, parts[name])
  const weights = Float64Array.from(parts.weights)
  const means = Float64Array.from(parts.means)
  const covariances = Float64Array.from(parts.covariances)
  const mixture = { dimension, weights, means, covariances }
  expectMixture(mixture)
  return mixture
}

/**
 * Checks that this is a mixture. The public functions take plain data, which may come from anywhere.
 * @param name the caller's name for it, where there is more than one
 * @throws {RangeError} as `createMixture` does
 */
export function expectMixture(mixture: Mixture, name = 'The mixture'): void {
  expectObject(name, mixture)
  try {
    expectParts(mixture)
  } catch (reason) {
    if (name === 'The mixture' || !(reason instanceof RangeError)) throw reason
    throw new RangeError(`${name} is no mixture: ${reason.message}`, { cause: reason })
  }
}

function expectParts({ dimension, weights, means, covariances }: Mixture): void {
  expectWhole('The dimension', dimension, 1)
  for (const [name, values] of Object.entries({ weights, means, covariances })) expectReals(name, values)
  const k = weights.length
  if (k === 0) throw new RangeError('weights is empty. A mixture needs at least one component.')
  expectLength('means', means, k * dimension, `${k} × ${dimension}`)
  expectLength('covariances', covariances, k * dimension * dimension, `${k} × ${dimension} × ${dimension}`)
  for (const [name, values] of Object.entries({ weights, means, covariances })) expectFinite(name, values)
  const negative = weights.findIndex(weight => weight < 0)
  if (negative >= 0) throw new RangeError(`weights[${negative}] is negative.`)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  if (Math.abs(total - 1) > WEIGHT_TOLERANCE) throw new RangeError(`The weights sum to ${total}, not to 1.`)
  expectSymmetry(covariances, dimension)
  factors(covariances, dimension)
}

/** @throws {RangeError} naming the first value that is NaN or infinite */
export function expectFinite(name: string, values: Float64Array): void {
  const bad = values.findIndex(value => !Number.isFinite(value))
  if (bad >= 0) throw new RangeError(`${name}[${bad}] is ${values[bad]}, not a finite number.`)
}

function expectLength(name: string, values: Float64Array, length: number, shape: string): void {
  if (values.length !== length)
    throw new RangeError(`${name} has ${values.length} entries; ${shape} = ${length} are needed.`)
}

function expectSymmetry(covariances: Float64Array, d: number): void {
  for (let start = 0; start < covariances.length; start += d * d) {
    for (let i = 0; i < d; i++) {
      for (let j = 0; j < i; j++) {
        const low = covariances[start + i * d + j]
        const high = covariances[start + j * d + i]
        if (Math.abs(low - high) > SYMMETRY_TOLERANCE * (Math.abs(low) + Math.abs(high))) {
          throw new RangeError(`The covariance of component ${start / (d * d)} is not symmetric.`)
        }
      }
    }
  }
}

/** The same numbers in arrays of their own. */
export const copyOf = ({ dimension, weights, means, covariances }: Mixture): Mixture => ({
  dimension,
  weights: weights.slice(),
  means: means.slice(),
  covariances: covariances.slice(),
})

/** Components `from` … `to − 1`, with the weights that they have in the whole. */
export const componentsOf = (
  { dimension: d, weights, means, covariances }: Mixture,
  from: number,
  to: number,
): Mixture => ({
  dimension: d,
  weights: weights.slice(from, to),
  means: means.slice(from * d, to * d),
  covariances: covariances.slice(from * d * d, to * d * d),
})

/** The mixture of the first `count` components, weights made to sum to 1 again. */
export function firstComponents(mixture: Mixture, count: number): Mixture {
  const first = componentsOf(mixture, 0, count)
  const total = first.weights.reduce((sum, weight) => sum + weight, 0)
  return { ...first, weights: first.weights.map(weight => weight / total) }
}

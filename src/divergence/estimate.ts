/** A number with its possible error and the name of its estimator. */
import type { Estimator } from './estimators.ts'

export interface Estimate {
  readonly value: number
  /** The true value is expected to lie within value ± error. The error of an exact value is 0. */
  readonly error: number
  readonly estimator: Estimator | 'closed-form' | 'histogram'
}

/**
 * The stated error is this many standard errors, plus the share that is unseen. Tests compared it with precise values,
 * on 500 pairs of each kind of mixtures that occur here. The interval held the true value in 96 to 99 % of the pairs.
 * The stated error was typically four to six times as large as the actual one.
 */
export const WIDTH = 2.3
/**
 * The nodes of quadrature end at some distance from the mean. This share of a Gaussian lies beyond them. All replicates
 * miss it in the same way, so their differences do not show it. It is therefore added to the error.
 */
const UNSEEN = 1e-6

export const exactly = (value: number): Estimate => ({ value, error: 0, estimator: 'closed-form' })

/** The value of one part of an integral, once from each replicate of its nodes. */
export type Replicates = Float64Array

/**
 * The sum of the parts. Each part is the mean of its replicates, and their differences give its error.
 *
 * Each part has nodes of its own, so the errors of the parts are independent and their variances add up. A few
 * replicates of each part determine the error far better than equally many replicates of the whole sum.
 * @param parts at least one, of at least two replicates each
 */
export function fromReplicates(parts: readonly Replicates[], estimator: Estimate['estimator']): Estimate {
  let value = 0
  let variance = 0
  for (const replicates of parts) {
    const n = replicates.length
    let mean = 0
    for (const replicate of replicates) mean += replicate
    mean /= n
    let squares = 0
    for (const replicate of replicates) squares += (replicate - mean) * (replicate - mean)
    value += mean
    variance += squares / (n * (n - 1))
  }
  const error = WIDTH * Math.sqrt(variance) + UNSEEN * (1 + Math.abs(value))
  // The error of a sum that overflowed is unknown.
  return { value, error: Number.isNaN(error) ? Infinity : error, estimator }
}

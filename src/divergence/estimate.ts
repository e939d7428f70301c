/** A number together with how far it may be off and how it was come by. */
import type { Estimator } from './nodes.ts'

export interface Estimate {
  readonly value: number
  /** Half-width of the interval that the true value is believed to lie in; 0 where the value is exact. */
  readonly error: number
  readonly estimator: Estimator | 'closed-form' | 'histogram'
}

/** Half-width of the interval, in standard errors over the replicates. */
const WIDTH = 3
/** Rounding of sums of some thousand terms. */
const ROUNDING = 1e-13

export const exactly = (value: number): Estimate => ({ value, error: 0, estimator: 'closed-form' })

/** Mean of replicates of one estimate, with an interval from how much they differ. */
export function fromReplicates(replicates: Float64Array, estimator: Estimate['estimator']): Estimate {
  const n = replicates.length
  let mean = 0
  for (const value of replicates) mean += value
  mean /= n
  let squares = 0
  for (const value of replicates) squares += (value - mean) * (value - mean)
  const standardError = Math.sqrt(squares / (n * (n - 1)))
  return { value: mean, error: WIDTH * standardError + ROUNDING * (1 + Math.abs(mean)), estimator }
}

/** Compares the means of two sets of draws, in standard errors. It tells whether both may be of the same experiment. */
import type { Summary } from './summary.ts'

/** The numbers of a set of draws that are needed to judge its mean. */
export type DrawnMean = Pick<Summary, 'count' | 'mean' | 'standardDeviation'>

export interface Agreement {
  readonly points: number
  /** Points at which the two means are no further apart than asked. */
  readonly agreeing: number
}

/**
 * The absolute difference of two independent means, divided by their combined standard error. It is 0 for fewer than
 * two draws, because their error is unknown.
 */
export function standardErrorsApart(a: DrawnMean, b: DrawnMean): number {
  if (a.count < 2 || b.count < 2) return 0
  const difference = Math.abs(a.mean - b.mean)
  return difference === 0 ? 0 : difference / Math.sqrt(squaredError(a) + squaredError(b))
}

const squaredError = ({ standardDeviation, count }: DrawnMean) => (standardDeviation * standardDeviation) / count

/** Counts the pairs whose two means lie within so many combined standard errors. */
export function agreement(pairs: readonly (readonly [DrawnMean, DrawnMean])[], within = 3): Agreement {
  return { points: pairs.length, agreeing: pairs.filter(([a, b]) => standardErrorsApart(a, b) <= within).length }
}

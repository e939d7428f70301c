/** Whether two sets of draws tell of the same experiment: how far their means are apart, in units of what chance would do. */
import type { Summary } from './summary.ts'

/** What is known of a set of draws: enough to judge its mean. */
export type DrawnMean = Pick<Summary, 'count' | 'mean' | 'standardDeviation'>

export interface Agreement {
  readonly points: number
  /** Points at which the two means are no further apart than asked. */
  readonly agreeing: number
}

/**
 * The difference of two independent means over its standard error, both sets' taken together; without a sign. Of fewer than
 * two draws no error is known, so nothing speaks against them: 0.
 */
export function standardErrorsApart(a: DrawnMean, b: DrawnMean): number {
  if (a.count < 2 || b.count < 2) return 0
  const difference = Math.abs(a.mean - b.mean)
  return difference === 0 ? 0 : difference / Math.sqrt(squaredError(a) + squaredError(b))
}

const squaredError = ({ standardDeviation, count }: DrawnMean) => (standardDeviation * standardDeviation) / count

/** At how many of the pairs the two means lie within so many combined standard errors. */
export function agreement(pairs: readonly (readonly [DrawnMean, DrawnMean])[], within = 3): Agreement {
  return { points: pairs.length, agreeing: pairs.filter(([a, b]) => standardErrorsApart(a, b) <= within).length }
}

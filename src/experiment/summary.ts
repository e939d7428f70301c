/** Summaries of many draws. Curves show medians and quartiles, because some measures have very heavy tails. */
import { deviation, mean, quantileSorted } from 'd3-array'

/** Summary of one quantity over draws, in its own unit. */
export interface Summary {
  readonly count: number
  readonly median: number
  readonly lowerQuartile: number
  readonly upperQuartile: number
  /** Standard error of the median. */
  readonly medianError: number
  readonly mean: number
  /** With divisor count − 1; 0 for a single draw. */
  readonly standardDeviation: number
}

/** A typed array sorts numbers without a function that compares. This is many times as fast. */
const inOrder = (values: Float64Array): number[] => Array.from(values.slice().sort())

/** @param values at least one, all finite */
export function summarize(values: Float64Array): Summary {
  const sorted = inOrder(values)
  const at = (share: number) => quantileSorted(sorted, share)!
  // The number of draws below the true median is binomial with standard deviation √n / 2. The values so many ranks
  // below
  // and above the middle are therefore one standard error from the median, for any distribution.
  const reach = 0.5 / Math.sqrt(sorted.length)
  return {
    count: sorted.length,
    median: at(0.5),
    lowerQuartile: at(0.25),
    upperQuartile: at(0.75),
    medianError: (at(Math.min(1, 0.5 + reach)) - at(Math.max(0, 0.5 - reach))) / 2,
    mean: mean(values)!,
    standardDeviation: deviation(values) ?? 0,
  }
}

/** The value below which a share (0 … 1) of the values lies, interpolated; undefined for no values. */
export function quantile(values: Float64Array, share: number): number | undefined {
  return quantileSorted(inOrder(values), share)
}

/**
 * Summaries of many draws. Curves show medians and quartiles, because some measures have very heavy tails. The numbers
 * are those of d3-array to the last bit, without its many other uses.
 */

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

/** @param sorted at least one */
function quantileSorted(sorted: readonly number[], share: number): number {
  const last = sorted.length - 1
  const rank = last * Math.min(1, Math.max(0, share))
  const below = Math.floor(rank)
  return below === last ? sorted[last] : sorted[below] + (sorted[below + 1] - sorted[below]) * (rank - below)
}

/** Welford's way, which loses no digits where the spread is small beside the mean. */
function standardDeviation(values: Float64Array): number {
  let [mean, sum, count] = [0, 0, 0]
  for (const value of values) {
    const delta = value - mean
    mean += delta / ++count
    sum += delta * (value - mean)
  }
  return count > 1 ? Math.sqrt(sum / (count - 1)) : 0
}

/** @param values at least one, all finite */
export function summarize(values: Float64Array): Summary {
  const sorted = inOrder(values)
  const at = (share: number) => quantileSorted(sorted, share)
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
    mean: values.reduce((sum, value) => sum + value, 0) / values.length,
    standardDeviation: standardDeviation(values),
  }
}

/** The value below which a share (0 … 1) of the values lies, interpolated; undefined for no values. */
export function quantile(values: Float64Array, share: number): number | undefined {
  return values.length > 0 ? quantileSorted(inOrder(values), share) : undefined
}

/** Sums of estimates that may depend on each other, such as those at common nodes. No smaller error of them is safe. */
import type { Estimate } from '../divergence/estimate.ts'

/** @param terms at least one. The error of their sum is the sum of their errors. */
export const sumOf = (...terms: readonly Estimate[]): Estimate => ({
  value: terms.reduce((sum, { value }) => sum + value, 0),
  error: terms.reduce((sum, { error }) => sum + error, 0),
  estimator: terms[0].estimator,
})

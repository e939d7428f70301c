/** A number together with how far it may be off. */

/** A value in nats and the half-width of the interval it is believed to lie in; 0 where the value is exact. */
export interface Estimate {
  readonly value: number
  readonly error: number
}

/** Half-widths of the interval in standard errors over four spirals: few replicates need a wide one. */
const WIDTH = 3
/** Rounding of sums of some thousand terms. */
const ROUNDING = 1e-13

/** Mean of replicates of one quadrature, with an interval from how much they differ. */
export function fromReplicates(replicates: ArrayLike<number>): Estimate {
  const n = replicates.length
  let mean = 0
  for (let i = 0; i < n; i++) mean += replicates[i]
  mean /= n
  let squares = 0
  for (let i = 0; i < n; i++) squares += (replicates[i] - mean) * (replicates[i] - mean)
  const standardError = Math.sqrt(squares / (n * (n - 1)))
  return { value: mean, error: WIDTH * standardError + ROUNDING * (1 + Math.abs(mean)) }
}

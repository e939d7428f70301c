/** EM needs covariances that are positive definite. Rounding can take that away, and this gives it back. */
import type { Mixture } from './mixture.ts'

/**
 * Makes a covariance positive definite. With very large data the regularisation may be lost to rounding, and the
 * covariance may then not be positive definite. A trillionth of its size (or the smallest number that has an effect) is
 * added to its diagonal, and each time twice as much, until it is.
 */
export function widenUntil(isDefinite: () => boolean, { dimension: d, covariances }: Mixture, c: number): void {
  let largest = 0
  for (let a = 0; a < d; a++) largest = Math.max(largest, Math.abs(covariances[(c * d + a) * d + a]))
  for (let more = Math.max(largest * 1e-12, 1e-300); !isDefinite(); more *= 2) {
    for (let a = 0; a < d; a++) covariances[(c * d + a) * d + a] += more
  }
}

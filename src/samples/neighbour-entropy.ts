/** The entropy of the law of a sample, from the distances between its rows, without a model of the law. */
import { expectWhole } from '../check/check.ts'
import { digamma, logGamma } from '../elementary/gamma.ts'
import { LN2, LOG_2PI } from '../elementary/constants.ts'
import { log } from '../elementary/log.ts'
import { finish, type Steps } from '../steps/steps.ts'
import { squaredRadiiSteps } from './radii.ts'
import { countRows, MOST_PAIRED_ROWS } from './rows.ts'

/**
 * Differential entropy in nats by Kozachenko & Leonenko (1987): ψ(n) − ψ(k) + ln V + d · mean ln r, where r is the
 * distance from a row to its k-th nearest other row, and V the volume of the unit ball in d dimensions. It may be
 * negative. Rows that coincide with k others have no such distance: the law is not continuous there, its entropy is −∞,
 * and an error says which row it is. Time grows with the square of n.
 * @param x n × dimension, row-major, 2 to 20,000 rows
 * @param k the number of neighbours, from 1 to n − 1
 * @throws {RangeError} if the dimension is not from 1 to 1024, rows are not whole, not finite, too few or too many, k is
 * out of range, or a row coincides with k others (nearer than 1e-162 counts as that)
 */
export function neighbourEntropy(x: Float64Array, dimension: number, k: number): number {
  const n = countRows('x', x, dimension, 2, MOST_PAIRED_ROWS)
  expectWhole('k', k, 1, n - 1)
  return finish(neighbourEntropySteps(x, dimension, k))
}

/**
 * The same in steps.
 * @throws {RangeError} if a row coincides with k others
 */
export function* neighbourEntropySteps(x: Float64Array, dimension: number, k: number): Steps<number> {
  const radii = yield* squaredRadiiSteps(x, dimension, k)
  const n = radii.length
  const repeated = radii.indexOf(0)
  if (repeated >= 0) {
    throw new RangeError(
      `Row ${repeated} of x coincides with ${k} others, so the entropy is −∞: leave out repeated rows, or take a k above ${k}.`,
    )
  }
  let logs = 0
  for (const squared of radii) logs += 0.5 * log(squared)
  const logVolume = 0.5 * dimension * (LOG_2PI - LN2) - logGamma(0.5 * dimension + 1)
  return digamma(n) - digamma(k) + logVolume + (dimension * logs) / n
}

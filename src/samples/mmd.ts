/** The maximum mean discrepancy: how far two samples are apart in the mean of every smooth function. */
import { expectOptions } from '../check/check.ts'
import { finish, type Steps } from '../steps/steps.ts'
import { expectSigma, kernelSumSteps, medianSigmaSteps } from './gaussian-kernel.ts'
import { Pairs } from './pairs.ts'
import { countRows, MOST_PAIRED_ROWS } from './rows.ts'

export interface MmdOptions {
  /** The width σ of the kernel, in the unit of the rows. Without it, the median distance of the pooled rows. */
  readonly sigma?: number | undefined
}

export interface Mmd {
  /** Means over all pairs, a row with itself included; from 0 to 2, no unit. */
  readonly biased: number
  /** Without pairs of a row with itself; its mean over samples of one law is 0, so it may be negative. */
  readonly unbiased: number
  /** The width that was used. */
  readonly sigma: number
}

/**
 * MMD² with the Gaussian kernel exp(−|a − b|² / (2σ²)), by Gretton et al. (2012), equations (3) and (5). By default σ²
 * is the median squared distance over pairs of the pooled rows. Where half of these pairs or more coincide, it is the
 * median over the others, and σ is 1 where all rows coincide. Time grows with the square of the number of rows.
 * @param x n × dimension, row-major, 2 to 20,000 rows
 * @param y m × dimension, the same
 * @throws {RangeError} if the dimension is not from 1 to 1024, rows are not whole, not finite, too few or too many, or an
 * option makes no sense or is none
 */
export function mmdSquared(x: Float64Array, y: Float64Array, dimension: number, options: MmdOptions = {}): Mmd {
  countRows('x', x, dimension, 2, MOST_PAIRED_ROWS)
  countRows('y', y, dimension, 2, MOST_PAIRED_ROWS)
  expectOptions('The options', options, ['sigma'])
  expectSigma('sigma', options.sigma)
  return finish(mmdSquaredSteps(x, y, dimension, options))
}

/** The same in steps, without checks. */
export function* mmdSquaredSteps(
  x: Float64Array,
  y: Float64Array,
  dimension: number,
  { sigma: given }: MmdOptions = {},
): Steps<Mmd> {
  const [n, m] = [x.length / dimension, y.length / dimension]
  const options = { again: given === undefined }
  const all = [
    Pairs.within(x, dimension, options),
    Pairs.within(y, dimension, options),
    Pairs.between(x, y, dimension, options),
  ]
  const sigma = given ?? (yield* medianSigmaSteps(all))
  const withinX = yield* kernelSumSteps(all[0], sigma)
  const withinY = yield* kernelSumSteps(all[1], sigma)
  const between = yield* kernelSumSteps(all[2], sigma)
  const across = (2 * between) / (n * m)
  return {
    // It is the square of a norm, but rounding may take it below 0.
    biased: Math.max(0, (2 * withinX + n) / (n * n) + (2 * withinY + m) / (m * m) - across),
    unbiased: (2 * withinX) / (n * (n - 1)) + (2 * withinY) / (m * (m - 1)) - across,
    sigma,
  }
}

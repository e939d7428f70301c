/** What the functions of this folder take: rows of a table, flat and row-major, and how many of them. */
import { expectReals, expectWhole, LARGEST } from '../check/check.ts'

export const MOST_DIMENSIONS = 1024
/** For methods that look at each row a few times. */
export const MOST_ROWS = 200_000
/** For methods that look at all pairs: in eight dimensions, so many rows take from ten seconds to a minute. */
export const MOST_PAIRED_ROWS = 20_000

/**
 * The number of rows.
 * @throws {RangeError} that names the dimension, the rows, or the first number that is not within ± LARGEST
 */
export function countRows(
  name: string,
  rows: Float64Array,
  dimension: number,
  least: number,
  most: number,
  nameOfDimension = 'dimension',
): number {
  expectWhole(nameOfDimension, dimension, 1, MOST_DIMENSIONS)
  expectReals(name, rows)
  const n = rows.length / dimension
  if (!Number.isInteger(n))
    throw new RangeError(`${name} has ${rows.length} numbers, which are no whole number of rows of ${dimension}.`)
  if (n < least || n > most) throw new RangeError(`${name} must have ${least} to ${most} rows, not ${n}.`)
  const bad = rows.findIndex(value => !(Math.abs(value) <= LARGEST))
  if (bad >= 0) throw new RangeError(`${name}[${bad}] is ${rows[bad]}, not a number within ± ${LARGEST}.`)
  return n
}

/** Points come from anywhere: their layout is checked in one place, with one sentence. */
import { expectReals } from '../check/check.ts'

/**
 * The number of points in a flat array, n × d.
 * @throws {RangeError} if `points` is not a Float64Array of a whole number of points
 */
export function countPoints(points: Float64Array, dimension: number): number {
  expectReals('points', points)
  const n = points.length / dimension
  if (!Number.isInteger(n))
    throw new RangeError(`${points.length} coordinates are not a whole number of points in ${dimension} dimensions.`)
  return n
}

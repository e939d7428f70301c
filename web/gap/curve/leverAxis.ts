/** The horizontal axis of the curve: the counts of one role. The reader can drag along it. */
import { CURVE_FROM, CURVE_TO } from '../../../src/experiment/curve-settings.ts'

export type Extent = readonly [number, number]

/** The counts of the curve, extended to the present setting where that lies outside of them. */
export function leverExtent(present: number): Extent {
  return [Math.min(CURVE_FROM, present), Math.max(CURVE_TO, present)]
}

export function widest(a: Extent, b: Extent): Extent {
  return [Math.min(a[0], b[0]), Math.max(a[1], b[1])]
}

/**
 * The counts that get a number: the ends and the multiples of five. A multiple that is too close to an end is left out.
 */
export function labelledCounts([first, last]: Extent): number[] {
  const fives = [5, 10, 15].filter(count => count >= first + 2 && count <= last - 2)
  return [first, ...fives, last]
}

export function everyCount([first, last]: Extent): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

/** The horizontal axis of the curve: the counts of one role, which the reader can drag along. */

/** Where curves run by default; a present setting outside adds its own point. */
export const FIRST = 2
export const LAST = 15

export type Extent = readonly [number, number]

export function leverExtent(present: number): Extent {
  return [Math.min(FIRST, present), Math.max(LAST, present)]
}

export function widest(a: Extent, b: Extent): Extent {
  return [Math.min(a[0], b[0]), Math.max(a[1], b[1])]
}

/** The counts that get a number: the ends and multiples of five; an end wins over a neighbour too close to stand beside it. */
export function labelledCounts([first, last]: Extent): number[] {
  const fives = [5, 10, 15].filter(count => count >= first + 2 && count <= last - 2)
  return [first, ...fives, last]
}

export function everyCount([first, last]: Extent): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

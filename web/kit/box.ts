/** Boxes with upright sides, in pixels, y downward: where words and marks stand, and whether they touch. */

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export const grow = ({ left, top, right, bottom }: Box, across: number, along = across): Box => ({
  left: left - across,
  top: top - along,
  right: right + across,
  bottom: bottom + along,
})

export const overlaps = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom

export const within = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom

export const contains = ({ left, top, right, bottom }: Box, x: number, y: number): boolean =>
  x >= left && x <= right && y >= top && y <= bottom

/** The distance between the centres of two boxes. */
export function distance(one: Box, other: Box): number {
  const across = one.left + one.right - other.left - other.right
  const along = one.top + one.bottom - other.top - other.bottom
  return Math.hypot(across, along) / 2
}

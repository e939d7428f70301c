/** Whether boxes and segments touch, so that labels and their leaders keep apart. */
import { distanceTo, type Ellipse } from '../ellipse.ts'
import type { Box } from '../../kit/box.ts'

export interface Segment {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

/** How far outside of an ellipse the box is, by its corners and the middles of its sides. */
export function boxDistance(ellipse: Ellipse, { left, top, right, bottom }: Box): number {
  const [middleX, middleY] = [(left + right) / 2, (top + bottom) / 2]
  let nearest = Infinity
  for (const x of [left, middleX, right]) {
    for (const y of [top, middleY, bottom]) nearest = Math.min(nearest, distanceTo(ellipse, x, y))
  }
  return nearest
}

/** Clips the segment to the box. They touch if a part of the segment is left. */
export function crossesBox({ x0, y0, x1, y1 }: Segment, { left, top, right, bottom }: Box): boolean {
  let [enter, leave] = [0, 1]
  for (const [start, delta, low, high] of [
    [x0, x1 - x0, left, right],
    [y0, y1 - y0, top, bottom],
  ]) {
    if (delta === 0) {
      if (start < low || start > high) return false
      continue
    }
    const [one, other] = [(low - start) / delta, (high - start) / delta]
    enter = Math.max(enter, Math.min(one, other))
    leave = Math.min(leave, Math.max(one, other))
  }
  return enter <= leave
}

const side = (s: Segment, x: number, y: number): number => (s.x1 - s.x0) * (y - s.y0) - (s.y1 - s.y0) * (x - s.x0)

export function cross(one: Segment, other: Segment): boolean {
  return (
    side(one, other.x0, other.y0) * side(one, other.x1, other.y1) < 0 &&
    side(other, one.x0, one.y0) * side(other, one.x1, one.y1) < 0
  )
}

/** Single draws as dots: the place of each, and the dot that the pointer means. */
import type { Plot } from './plot.ts'
import type { MeasuredPoint } from './spread.ts'

/** Half the width of the strip of dots around a count, in pixels. */
export const JITTER = 6.5

export interface Dot {
  readonly count: number
  readonly draw: number
  readonly gap: number
  readonly x: number
  readonly y: number
}

/**
 * A sideways offset in [−1, 1), made from a hash of the draw's index: it never changes, and draws with neighbouring
 * indices get different offsets.
 */
export function jitter(draw: number): number {
  let hash = Math.imul(draw + 1, 0x9e3779b1)
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  hash ^= hash >>> 13
  return (hash >>> 0) / 2 ** 31 - 1
}

/** The dots of one count, in the order of the draws; draws beyond the ends of the axis are left out. */
export function dotsOf(count: number, gaps: Float64Array, plot: Plot): Dot[] {
  const centre = plot.x(count)
  const dots: Dot[] = []
  gaps.forEach((gap, draw) => {
    const y = plot.y(gap)
    if (y >= plot.top && y <= plot.bottom) dots.push({ count, draw, gap, x: centre + JITTER * jitter(draw), y })
  })
  return dots
}

/** The dot nearest (x, y), if it is within `reach` pixels. */
export function nearestDot(
  points: readonly MeasuredPoint[],
  plot: Plot,
  x: number,
  y: number,
  reach: number,
): Dot | null {
  let best: Dot | null = null
  let bestDistance = reach
  for (const point of points) {
    if (Math.abs(plot.x(point.value) - x) > JITTER + reach) continue
    for (const dot of dotsOf(point.value, point.gap.values, plot)) {
      const distance = Math.hypot(dot.x - x, dot.y - y)
      if (distance <= bestDistance) [best, bestDistance] = [dot, distance]
    }
  }
  return best
}

/** The part of the plane that a small picture shows: as little as holds everything, so that it is as large as can be. */
import type { Domain } from '../../plane/domain.ts'
import { type Gaussian, OUTER } from '../../plane/ellipse.ts'

/** Free ground around the outermost ellipses, in units of the plane. */
const AIR = 0.4

/** Holds the ellipse of 95 % of every component. */
export function domainAround(all: readonly Gaussian[]): Domain {
  const reach = (variance: number) => OUTER * Math.sqrt(variance) + AIR
  return {
    x0: Math.min(...all.map(({ x, xx }) => x - reach(xx))),
    x1: Math.max(...all.map(({ x, xx }) => x + reach(xx))),
    y0: Math.min(...all.map(({ y, yy }) => y - reach(yy))),
    y1: Math.max(...all.map(({ y, yy }) => y + reach(yy))),
  }
}

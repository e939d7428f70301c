/** A two-dimensional Gaussian as an ellipse, in closed form. Every mark is made from this geometry. */
import type { Mixture } from '../../src/mixture/mixture.ts'

/** A mean and the upper triangle of a covariance, in the unit that the caller draws in. */
export interface Gaussian {
  readonly x: number
  readonly y: number
  readonly xx: number
  readonly xy: number
  readonly yy: number
}

/** Centre, half-lengths a ≥ b, and the unit vector along the longer axis. */
export interface Ellipse {
  readonly cx: number
  readonly cy: number
  readonly a: number
  readonly b: number
  readonly ux: number
  readonly uy: number
}

/** Half-length, in standard deviations, of the ellipse that holds `mass` of a Gaussian: r² = −2 ln(1 − mass). */
export const radiusOfMass = (mass: number): number => Math.sqrt(-2 * Math.log(1 - mass))
export const INNER = radiusOfMass(0.5)
export const OUTER = radiusOfMass(0.95)

/** One component of a mixture. In more than two dimensions, its marginal in the first two. */
export function gaussianOf({ dimension: d, means, covariances }: Mixture, component: number): Gaussian {
  const mean = component * d
  const covariance = component * d * d
  return {
    x: means[mean],
    y: means[mean + 1],
    xx: covariances[covariance],
    xy: covariances[covariance + 1],
    yy: covariances[covariance + d + 1],
  }
}

/** The ellipse at one standard deviation. */
export function ellipseOf({ x, y, xx, xy, yy }: Gaussian): Ellipse {
  const half = (xx - yy) / 2
  const spread = Math.hypot(half, xy)
  const large = (xx + yy) / 2 + spread
  // The smaller eigenvalue, from the determinant: a subtraction would lose all digits for a needle.
  const small = large > 0 ? Math.max(0, (xx * yy - xy * xy) / large) : 0
  const angle = Math.atan2(xy, half) / 2
  return { cx: x, cy: y, a: Math.sqrt(large), b: Math.sqrt(small), ux: Math.cos(angle), uy: Math.sin(angle) }
}

export const enlarge = (ellipse: Ellipse, factor: number): Ellipse => ({
  ...ellipse,
  a: ellipse.a * factor,
  b: ellipse.b * factor,
})

/** A point of the outline and the outward unit normal there. */
export interface OutlinePoint {
  readonly x: number
  readonly y: number
  readonly nx: number
  readonly ny: number
}

/** `turn` is the parameter of the ellipse, in radians from the tip; equal steps are spread evenly along a needle. */
export function outlineAt({ cx, cy, a, b, ux, uy }: Ellipse, turn: number): OutlinePoint {
  const along = a * Math.cos(turn)
  const across = b * Math.sin(turn)
  // The normal of (a cos t, b sin t) is (b cos t, a sin t); at a flat needle's tip it points along the needle.
  const normalAlong = b * Math.cos(turn)
  const normalAcross = a * Math.sin(turn)
  const length = Math.hypot(normalAlong, normalAcross)
  const [p, q] = length > 0 ? [normalAlong / length, normalAcross / length] : [Math.sign(Math.cos(turn)), 0]
  return {
    x: cx + along * ux - across * uy,
    y: cy + along * uy + across * ux,
    nx: p * ux - q * uy,
    ny: p * uy + q * ux,
  }
}

/** Whether the point lies inside. Both half-lengths count as at least `least`, so that a needle can be clicked. */
export function holds({ cx, cy, a, b, ux, uy }: Ellipse, x: number, y: number, least = 0): boolean {
  const along = (x - cx) * ux + (y - cy) * uy
  const across = (y - cy) * ux - (x - cx) * uy
  return (along / Math.max(a, least)) ** 2 + (across / Math.max(b, least)) ** 2 <= 1
}

/** About how far the point is outside of the outline; negative inside. Exact on the outline, too small far away. */
export function distanceTo({ cx, cy, a, b, ux, uy }: Ellipse, x: number, y: number): number {
  const along = (x - cx) * ux + (y - cy) * uy
  const across = (y - cy) * ux - (x - cx) * uy
  // A line of width zero has no normal, so half-lengths are at least a tenth of a pixel.
  const [p, q] = [Math.max(a, 0.1), Math.max(b, 0.1)]
  const radius = Math.hypot(along / p, across / q)
  if (radius === 0) return -q
  return ((radius - 1) * radius) / Math.hypot(along / (p * p), across / (q * q))
}

/** Rounds to hundredths of a pixel, which keeps SVG text short. */
export const short = (value: number): number => Math.round(value * 100) / 100

/** An SVG path that starts at a tip, so that the dashes look the same at both ends of a needle. */
export function pathOf({ cx, cy, a, b, ux, uy }: Ellipse): string {
  const degrees = (Math.atan2(uy, ux) * 180) / Math.PI
  const arc = `A${short(a)} ${short(b)} ${short(degrees)} 0 1 `
  const [tipX, tipY] = [a * ux, a * uy]
  const [startX, startY] = [short(cx + tipX), short(cy + tipY)]
  return `M${startX} ${startY}${arc}${short(cx - tipX)} ${short(cy - tipY)}${arc}${startX} ${startY}Z`
}

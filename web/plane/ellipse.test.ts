import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  distanceTo,
  ellipseOf,
  enlarge,
  type Gaussian,
  gaussianOf,
  holds,
  INNER,
  OUTER,
  outlineAt,
  pathOf,
} from './ellipse.ts'

/** Covariances A·Aᵀ of any shape, needles included. */
const gaussian = fc
  .tuple(...Array.from({ length: 6 }, () => fc.double({ min: -3, max: 3, noNaN: true })))
  .map(([x, y, a, b, c, d]): Gaussian => {
    return { x, y, xx: a * a + b * b + 1e-9, xy: a * c + b * d, yy: c * c + d * d + 1e-9 }
  })

describe('the ellipse of a Gaussian', () => {
  it('has half-lengths that are square roots of the eigenvalues', () => {
    fc.assert(
      fc.property(gaussian, g => {
        const { a, b, ux, uy } = ellipseOf(g)
        // In a nearly round ellipse, rounding may make the shorter half the longer one.
        expect(a).toBeGreaterThanOrEqual(b * (1 - 1e-12))
        // a² u uᵀ + b² v vᵀ must be the covariance.
        expect(a * a * ux * ux + b * b * uy * uy).toBeCloseTo(g.xx, 6)
        expect((a * a - b * b) * ux * uy).toBeCloseTo(g.xy, 6)
        expect(a * a * uy * uy + b * b * ux * ux).toBeCloseTo(g.yy, 6)
      }),
    )
  })

  it('keeps the width of a needle', () => {
    const { a, b } = ellipseOf({ x: 0, y: 0, xx: 1, xy: 1 - 1e-9, yy: 1 })
    expect(a).toBeCloseTo(Math.SQRT2)
    expect(b * b).toBeCloseTo(1e-9, 14)
  })

  it('holds the masses it says', () => {
    expect(1 - Math.exp(-(INNER ** 2) / 2)).toBeCloseTo(0.5)
    expect(1 - Math.exp(-(OUTER ** 2) / 2)).toBeCloseTo(0.95)
  })

  it('takes the first two dimensions of a mixture of three', () => {
    const mixture = {
      dimension: 3,
      weights: Float64Array.of(0.5, 0.5),
      means: Float64Array.of(1, 2, 3, 4, 5, 6),
      covariances: Float64Array.of(1, 0, 0, 0, 1, 0, 0, 0, 1, 7, 0.5, 0, 0.5, 8, 0, 0, 0, 9),
    }
    expect(gaussianOf(mixture, 1)).toEqual({ x: 4, y: 5, xx: 7, xy: 0.5, yy: 8 })
  })
})

describe('its outline', () => {
  it('lies at distance nothing, and its normal leads outward', () => {
    fc.assert(
      fc.property(gaussian, fc.double({ min: 0, max: 7, noNaN: true }), (g, turn) => {
        const ellipse = enlarge(ellipseOf(g), 100)
        const { x, y, nx, ny } = outlineAt(ellipse, turn)
        expect(Math.hypot(nx, ny)).toBeCloseTo(1)
        expect(holds(ellipse, x + nx, y + ny)).toBe(false)
        if (ellipse.b > 1) expect(Math.abs(distanceTo(ellipse, x, y))).toBeLessThan(1e-6)
      }),
    )
  })

  it('starts its path at a tip', () => {
    expect(pathOf({ cx: 10, cy: 20, a: 5, b: 1, ux: 1, uy: 0 })).toBe('M15 20A5 1 0 0 1 5 20A5 1 0 0 1 15 20Z')
  })

  it('is met by a pointer that comes near enough to a needle', () => {
    const needle = { cx: 0, cy: 0, a: 50, b: 0.1, ux: 1, uy: 0 }
    expect(holds(needle, 20, 5)).toBe(false)
    expect(holds(needle, 20, 5, 7)).toBe(true)
    expect(holds(needle, 60, 0, 7)).toBe(false)
  })
})

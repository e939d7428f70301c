import type { Box } from '../kit/box.ts'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { UNZOOMED } from './view.ts'
import { isZoomed, pan, zoomAround } from './zoom.ts'

const plot: Box = { left: 36, top: 0, right: 640, bottom: 604 }

it('leaves what is under the pointer where it is', () => {
  const zoom = zoomAround(UNZOOMED, 3, 300, 200, plot)
  expect(zoom.k * 300 + zoom.x).toBeCloseTo(300)
  expect(zoom.k * 200 + zoom.y).toBeCloseTo(200)
})

it('never leaves the unzoomed plot, whatever is tried', () => {
  const number = (size: number) => fc.double({ min: -size, max: size, noNaN: true })
  fc.assert(
    fc.property(fc.array(fc.tuple(number(3), number(900), number(900))), steps => {
      let zoom = UNZOOMED
      for (const [power, x, y] of steps) zoom = pan(zoomAround(zoom, 2 ** power, x, y, plot), x, y, plot)
      expect(zoom.k).toBeGreaterThanOrEqual(1)
      expect(zoom.k).toBeLessThanOrEqual(40)
      expect(zoom.k * plot.left + zoom.x).toBeLessThanOrEqual(plot.left + 1e-6)
      expect(zoom.k * plot.right + zoom.x).toBeGreaterThanOrEqual(plot.right - 1e-6)
      expect(zoom.k * plot.top + zoom.y).toBeLessThanOrEqual(plot.top + 1e-6)
      expect(zoom.k * plot.bottom + zoom.y).toBeGreaterThanOrEqual(plot.bottom - 1e-6)
    }),
  )
})

it('comes back to where it began', () => {
  const near = zoomAround(UNZOOMED, 8, 100, 500, plot)
  expect(isZoomed(near)).toBe(true)
  const far = zoomAround(near, 1 / 100, 400, 20, plot)
  expect(isZoomed(far)).toBe(false)
  expect(far.x).toBeCloseTo(0)
  expect(far.y).toBeCloseTo(0)
})

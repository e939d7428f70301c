import { overlaps, within } from '../../kit/box.ts'
import { expect, it } from 'vitest'
import { boxDistance, cross, crossesBox } from './boxes.ts'

const box = { left: 10, top: 10, right: 20, bottom: 20 }

it('tells boxes that overlap from those that touch', () => {
  expect(overlaps(box, { left: 19, top: 19, right: 30, bottom: 30 })).toBe(true)
  expect(overlaps(box, { left: 20, top: 10, right: 30, bottom: 20 })).toBe(false)
  expect(within(box, { left: 0, top: 0, right: 20, bottom: 20 })).toBe(true)
})

it('tells a segment through a box from one that ends before it', () => {
  expect(crossesBox({ x0: 0, y0: 0, x1: 30, y1: 30 }, box)).toBe(true)
  expect(crossesBox({ x0: 0, y0: 0, x1: 9, y1: 9 }, box)).toBe(false)
  expect(crossesBox({ x0: 15, y0: 0, x1: 15, y1: 30 }, box)).toBe(true)
  expect(crossesBox({ x0: 25, y0: 0, x1: 25, y1: 30 }, box)).toBe(false)
})

it('tells segments that cross', () => {
  expect(cross({ x0: 0, y0: 0, x1: 10, y1: 10 }, { x0: 0, y0: 10, x1: 10, y1: 0 })).toBe(true)
  expect(cross({ x0: 0, y0: 0, x1: 4, y1: 4 }, { x0: 0, y0: 10, x1: 10, y1: 0 })).toBe(false)
})

it('knows how far a box is from an ellipse', () => {
  expect(boxDistance({ cx: 0, cy: 15, a: 5, b: 5, ux: 1, uy: 0 }, box)).toBeCloseTo(5)
  expect(boxDistance({ cx: 15, cy: 15, a: 5, b: 5, ux: 1, uy: 0 }, box)).toBeLessThan(0)
})

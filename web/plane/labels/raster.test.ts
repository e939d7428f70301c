import { expect, it } from 'vitest'
import { CELL, Raster } from './raster.ts'

const all = { left: 0, top: 0, right: 90, bottom: 90 }

it('counts what was stamped, each cell of an outline once', () => {
  const raster = new Raster({ width: 90, height: 90 })
  raster.stampOutline({ cx: 45, cy: 45, a: 30, b: 30, ux: 1, uy: 0 }, 2)
  raster.settle()
  const cells = raster.inkIn(all) / 2
  const around = (2 * Math.PI * 30) / CELL
  expect(cells).toBeGreaterThan(around)
  expect(cells).toBeLessThan(1.5 * around)
  expect(raster.inkIn({ left: 36, top: 36, right: 54, bottom: 54 })).toBe(0)
})

it('does not pile up points, and ignores what lies outside', () => {
  const raster = new Raster({ width: 90, height: 90 })
  for (let i = 0; i < 100; i++) raster.stampPoint(10, 10, 1)
  raster.stampPoint(-5, 500, 1)
  raster.settle()
  expect(raster.inkIn(all)).toBe(1)
})

it('weighs the cells that a line crosses', () => {
  const raster = new Raster({ width: 90, height: 90 })
  raster.stampPoint(45, 45, 3)
  raster.settle()
  expect(raster.inkAlong({ x0: 0, y0: 45, x1: 90, y1: 45 })).toBe(3)
  expect(raster.inkAlong({ x0: 0, y0: 60, x1: 90, y1: 60 })).toBe(0)
})

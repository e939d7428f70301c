import { expect, it } from 'vitest'
import type { Cloud } from '../picture.ts'
import { styleOf } from '../style.ts'
import type { View } from '../view.ts'
import { anchorLook, syntheticLook, thinned } from './look.ts'
import { eachPoint } from './paint.ts'
import { Stamp } from './stamp.ts'

const side = { width: 640, height: 640 }
const view: View = { size: side, plot: { left: 40, top: 0, right: 640, bottom: 600 }, scale: 10, x: 40, y: 600 }

function cloud(kind: Cloud['kind'], points: readonly number[]): Cloud {
  const labels = new Int32Array(points.length / 2)
  return {
    kind,
    data: { points: Float64Array.from(points), labels },
    roles: [{ role: 'anchored', index: 0 }],
    presence: Float64Array.of(1),
    shift: Float64Array.of(0, 0),
  }
}

it('thins a crowd to the same evenly spread points each time', () => {
  const look = anchorLook(750, styleOf(side, 45))
  expect(look.drawn).toBe(240)
  const picked = Array.from({ length: look.drawn }, (_, i) => thinned(i, look.drawn, 750))
  expect(new Set(picked).size).toBe(240)
  expect(picked[0]).toBe(0)
  expect(Math.max(...picked)).toBeLessThan(750)
})

it('draws finer marks where there are thousands', () => {
  const style = styleOf(side, 8)
  expect(syntheticLook(200, style).reach).toBe(2.1)
  expect(syntheticLook(10_000, style).reach).toBeLessThan(1.2)
})

it('leaves out points without strength, and moves them with their component', () => {
  const look = syntheticLook(1, styleOf(side, 8))
  const seen: number[][] = []
  const shifted = { ...cloud('syntheticData', [1, 2]), shift: Float64Array.of(1, 0) }
  eachPoint({ cloud: shifted, look, levels: [0.5] }, view, (...at) => seen.push(at))
  expect(seen).toEqual([[60, 580, 0.5]])
  eachPoint({ cloud: shifted, look, levels: [0] }, view, (...at) => seen.push(at))
  expect(seen).toHaveLength(1)
})

it('stamps a disc where it belongs, in its colour, as strong as it looks', () => {
  const look = { reach: 2.3, line: 0, alpha: 0.8, drawn: 1 }
  const stamp = new Stamp(view, 1)
  stamp.press({ cloud: cloud('anchorData', [30, 30]), look, levels: [1] }, view, [10, 20, 30])
  const first = (x: number, y: number) => 4 * (y * stamp.width + x)
  const pixel = (x: number, y: number) => [...stamp.bytes.slice(first(x, y), first(x, y) + 4)]
  const [red, green, blue, alpha] = pixel(300, 300)
  expect([red, green, blue]).toEqual([10, 20, 30])
  expect(alpha).toBeGreaterThan(195)
  expect(alpha).toBeLessThanOrEqual(204)
  expect(pixel(310, 300)[3]).toBe(0)
  const covered = stamp.bytes.filter((byte, i) => i % 4 === 3 && byte > 0).length
  expect(covered).toBeLessThan(40)
})

it('lays one cloud over another', () => {
  const look = { reach: 5, line: 0, alpha: 1, drawn: 1 }
  const stamp = new Stamp(view, 1)
  stamp.press({ cloud: cloud('anchorData', [30, 30]), look, levels: [1] }, view, [255, 0, 0])
  stamp.press({ cloud: cloud('anchorData', [30, 30]), look, levels: [0.5] }, view, [0, 0, 255])
  const at = 4 * (300 * stamp.width + 300)
  const [red, , blue, alpha] = stamp.bytes.slice(at, at + 4)
  expect(alpha).toBeGreaterThan(252)
  expect(Math.abs(red - 127)).toBeLessThan(3)
  expect(Math.abs(blue - 127)).toBeLessThan(3)
})

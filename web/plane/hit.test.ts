import { expect, it } from 'vitest'
import { hit } from './hit.ts'
import type { Shape } from './picture.ts'
import type { View } from './view.ts'

const plot = { left: 0, top: 0, right: 100, bottom: 100 }
const view: View = { size: { width: 100, height: 100 }, plot, scale: 10, x: 0, y: 100 }
const shape = (index: number, x: number, y: number, xx: number, yy: number): Shape => ({
  ...{ x, y, xx, yy, xy: 0, key: `J${index}`, role: { role: 'unsampled', index } },
  ...{ weight: 1, overlap: 1, emptied: false, presence: 1 },
})
const large = shape(0, 5, 5, 1, 1)
const small = shape(1, 5, 5, 0.1, 0.1)
const needle = shape(2, 2, 2, 0.5, 1e-8)

it('means the smallest that is there', () => {
  expect(hit([small, large], [], view, { x: 50, y: 50 }, 7)?.index).toBe(1)
  expect(hit([small, large], [], view, { x: 50, y: 70 }, 7)?.index).toBe(0)
})

it('meets a needle that is passed closely, and nothing in the void', () => {
  expect(hit([large, needle], [], view, { x: 25, y: 84 }, 7)?.index).toBe(2)
  expect(hit([large, needle], [], view, { x: 95, y: 5 }, 7)).toBeNull()
})

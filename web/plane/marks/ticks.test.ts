import { expect, it } from 'vitest'
import { ticksOf } from './Axes.tsx'

it('marks 0, 5 and 10 while the square fills the picture', () => {
  expect(ticksOf(-2.3, 12.3, 600)).toEqual({ from: 0, to: 10, values: [0, 5, 10] })
})

it('marks round numbers where the picture is much larger or much smaller than the square', () => {
  expect(ticksOf(-3, 180, 600).values).toEqual([0, 50, 100, 150])
  expect(ticksOf(4.1, 4.9, 600).values.length).toBeGreaterThan(2)
})

it('keeps off what else is at the end of the axis', () => {
  expect(Math.max(...ticksOf(1, 7, 600, 100).values)).toBeLessThanOrEqual(6)
})

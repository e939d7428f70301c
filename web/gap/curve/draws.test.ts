import { expect, it } from 'vitest'
import { dotsOf, JITTER, jitter, nearestDot } from './draws.ts'
import type { Plot } from './plot.ts'
import type { MeasuredPoint } from './spread.ts'

const plot: Plot = { x: count => count * 20, y: nats => 100 - nats * 100, left: 40, right: 300, top: 0, bottom: 150 }
const values = Float64Array.of(0.1, 0.2, 0.3, 7)
const point = { value: 4, draws: 4, gap: { values } } as unknown as MeasuredPoint

it('jitter is fixed, spread out, and different for neighbours', () => {
  const places = Array.from({ length: 400 }, (_, draw) => jitter(draw))
  expect(places.every(place => place >= -1 && place < 1)).toBe(true)
  expect(places).toEqual(Array.from({ length: 400 }, (_, draw) => jitter(draw)))
  const tenths = new Array(10).fill(0)
  for (const place of places) tenths[Math.floor((place + 1) * 5)]++
  expect(Math.min(...tenths)).toBeGreaterThan(20)
  expect(new Set(places).size).toBe(400)
})

it('dots stand around their count, and those beyond the plot are left out', () => {
  const dots = dotsOf(4, values, plot)
  expect(dots.map(dot => dot.draw)).toEqual([0, 1, 2])
  expect(dots.every(dot => Math.abs(dot.x - 80) <= JITTER)).toBe(true)
  expect(dots[1].y).toBeCloseTo(80)
})

it('the nearest dot within reach is the one meant', () => {
  const second = dotsOf(4, values, plot)[1]
  expect(nearestDot([point], plot, second.x + 1, second.y + 2, 8)?.draw).toBe(1)
  expect(nearestDot([point], plot, second.x + 40, second.y, 8)).toBeNull()
})

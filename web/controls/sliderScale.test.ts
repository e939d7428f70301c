import { expect, test } from 'vitest'
import { place, ticksFrom } from './sliderScale.ts'

test('equal values stand at equal places, wherever a track starts', () => {
  expect(ticksFrom(0).map(tick => tick.value)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15])
  expect(ticksFrom(1)[0]).toEqual({ value: 1, labelled: true })
  expect(place(3)).toBeCloseTo(0.2)
})

test('the ends and every fifth are labelled', () => {
  expect(
    ticksFrom(0)
      .filter(tick => tick.labelled)
      .map(tick => tick.value),
  ).toEqual([0, 5, 10, 15])
  expect(
    ticksFrom(1)
      .filter(tick => tick.labelled)
      .map(tick => tick.value),
  ).toEqual([1, 5, 10, 15])
})

test('a value beyond the scale stands at its end', () => {
  expect(place(16)).toBe(1)
})

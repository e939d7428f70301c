import { expect, it } from 'vitest'
import { everyCount, labelledCounts, leverExtent, widest } from './leverAxis.ts'

it('runs from 2 to 15, and as far as the present setting', () => {
  expect(leverExtent(4)).toEqual([2, 15])
  expect(leverExtent(0)).toEqual([0, 15])
  expect(leverExtent(16)).toEqual([2, 16])
})

it('labels the ends and the fives, never two neighbours', () => {
  expect(labelledCounts([2, 15])).toEqual([2, 5, 10, 15])
  expect(labelledCounts([0, 15])).toEqual([0, 5, 10, 15])
  expect(labelledCounts([2, 16])).toEqual([2, 5, 10, 16])
})

it('has a tick at every count, and can only grow during a drag', () => {
  expect(everyCount([2, 5])).toEqual([2, 3, 4, 5])
  expect(widest([0, 15], [2, 16])).toEqual([0, 16])
})

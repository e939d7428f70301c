import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalRows, pairOfTables } from '../fixtures/rows.ts'
import { finish } from '../steps/steps.ts'
import { medianDistanceSteps } from './median.ts'
import { middleSteps } from './middle.ts'
import { Pairs } from './pairs.ts'

/** The same from a sorted array of all distances. */
function expectedMedian(rows: Float64Array, d: number): number {
  const all: number[] = []
  for (let i = 0; i < rows.length; i += d) {
    for (let j = 0; j < i; j += d) {
      let sum = 0
      for (let k = 0; k < d; k++) sum += (rows[i + k] - rows[j + k]) ** 2
      all.push(sum)
    }
  }
  const middle = (sorted: Float64Array) =>
    sorted.length === 0 ? 0 : (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2
  const sorted = Float64Array.from(all).sort()
  return middle(sorted) || middle(sorted.filter(value => value > 0))
}

const median = (rows: Float64Array, d: number) => finish(medianDistanceSteps([Pairs.within(rows, d, { again: true })]))

describe('the median squared distance is that of the sorted array', () => {
  it('of few pairs', () => {
    fc.assert(
      fc.property(pairOfTables, ({ x, dimension }) => {
        expect(median(x, dimension)).toBe(expectedMedian(x, dimension))
      }),
    )
  })
  // 180 rows have 16,110 pairs and 181 rows 16,290, more than are sorted at once.
  const normal = normalRows(1, 180, 2)
  it.each<[string, Float64Array]>([
    ['normal rows', normal],
    ['an even number of pairs', normalRows(1, 181, 2)],
    ['an odd number of pairs', normalRows(2, 183, 2)],
    ['very small distances', normal.map(value => value * 1e-155)],
    ['very large ones', normal.map(value => value * 1e149)],
    ['few values', normal.map(value => Math.round(value))],
    ['two places', normal.map((_, i) => (i % 4 < 2 ? 0 : 3))],
    ['two places, unequally often', normal.map((_, i) => (i < 40 ? 1 : 0))],
    ['mostly one place', normal.map((value, i) => (i < 20 ? value : 0))],
    ['two places that differ in the last bits', normal.map((value, i) => (i % 4 < 2 ? 0 : 3) + value * 1e-13)],
    ['one place but for one row', normal.map((_, i) => (i === 7 ? 1 : 0))],
    ['one place', normal.map(() => 0.1)],
    ['all sizes', normal.map((value, i) => value * 10 ** ((i % 60) - 30))],
  ])('of %s', (_, rows) => expect(median(rows, 2)).toBe(expectedMedian(rows, 2)))
  // 1500 rows have more than a million pairs, of which those around the median are collected first.
  const many = normalRows(3, 1500, 2)
  it.each<[string, Float64Array, boolean]>([
    ['many normal rows', many, true],
    ['many rows at one place, and some apart', many.map((value, i) => (i < 500 ? value : 0)), false],
  ])('of %s', (_, rows, isFound) => {
    expect(median(rows, 2)).toBe(expectedMedian(rows, 2))
    const pairs = Pairs.within(rows, 2)
    const middle = finish(middleSteps([pairs], Math.floor((pairs.count - 1) / 2)))
    expect(middle !== null).toBe(isFound)
    // What is around the median does not hold the smallest number.
    expect(finish(middleSteps([pairs], 0))).toBeNull()
  })
  it('of several sets together', () => {
    const x = normal.subarray(0, 200)
    const y = normal.subarray(200)
    const all = [Pairs.within(x, 2), Pairs.within(y, 2), Pairs.between(x, y, 2)]
    expect(finish(medianDistanceSteps(all))).toBe(expectedMedian(normal, 2))
  })
})

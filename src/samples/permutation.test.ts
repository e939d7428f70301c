import { describe, expect, it } from 'vitest'
import { moved, normalRows } from '../fixtures/rows.ts'
import { energyDistance } from './energy.ts'
import { mmdSquared } from './mmd.ts'
import { permutationTest } from './permutation.ts'

describe.each(['mmd', 'energy'] as const)('the permutation test by %s', statistic => {
  it.each([
    [2, 2],
    [30, 21],
    [17, 40],
  ])('has the statistic of the samples themselves: %i and %i rows', (n, m) => {
    const [x, y] = [normalRows(1, n, 3), moved(normalRows(2, m, 3), 0.3)]
    const expected = statistic === 'mmd' ? mmdSquared(x, y, 3).biased : energyDistance(x, y, 3)
    const result = permutationTest(x, y, 3, { statistic, permutations: 9 })
    expect(Math.abs(result.statistic - expected)).toBeLessThanOrEqual(1e-12)
    expect(result.permutations).toBe(9)
  })
  it('is uniform where both samples come from one law', () => {
    const values = Array.from({ length: 200 }, (_, seed) => {
      const [x, y] = [normalRows(2 * seed, 12, 2), normalRows(2 * seed + 1, 15, 2)]
      return permutationTest(x, y, 2, { statistic, permutations: 19, seed }).pValue
    })
    // Each of the 20 values is as likely as any other: of 200, a share within four standard deviations of its mean.
    for (const level of [0.05, 0.1, 0.25, 0.5, 0.75, 0.9]) {
      const count = values.filter(value => value <= level + 1e-9).length
      expect(Math.abs(count - 200 * level)).toBeLessThanOrEqual(4 * Math.sqrt(200 * level * (1 - level)))
    }
    expect(Math.min(...values)).toBe(0.05)
    expect(Math.max(...values)).toBe(1)
  })
  it('is as small as it can be where they lie apart', () => {
    const result = permutationTest(normalRows(1, 30, 2), moved(normalRows(2, 30, 2), 3), 2, { statistic })
    expect(result.pValue).toBe(1 / 500)
  })
  it('is 1 where all rows coincide, and for a sample and itself', () => {
    const same = new Float64Array(20).fill(0.1)
    expect(permutationTest(same, same, 2, { statistic, permutations: 50 }).pValue).toBe(1)
    const rows = normalRows(1, 10, 2)
    expect(permutationTest(rows, rows, 2, { statistic, permutations: 50 }).pValue).toBe(1)
  })
  it('counts splits that are the same but for rounding as ties', () => {
    // There are three splits of four rows into two pairs, two of them as good as the one that was observed.
    const [x, y] = [Float64Array.of(0.1, 0.7), Float64Array.of(0.7, 0.1)]
    expect(permutationTest(x, y, 1, { statistic, permutations: 99 }).pValue).toBe(1)
    // One split of six is the observed one, and one is that with the samples' places changed.
    const { pValue } = permutationTest(Float64Array.of(0, 0.1), Float64Array.of(5, 5.1), 1, {
      statistic,
      permutations: 600,
    })
    expect(pValue).toBeGreaterThan(1 / 3 - 0.08)
    expect(pValue).toBeLessThan(1 / 3 + 0.08)
  })
  it('counts the same permutations first, however many there are', () => {
    const [x, y] = [normalRows(1, 20, 2), normalRows(5, 20, 2)]
    const count = (permutations: number) =>
      Math.round(permutationTest(x, y, 2, { statistic, permutations, seed: 3 }).pValue * (permutations + 1)) - 1
    const counts = [1, 99, 499, 501, 999].map(count)
    counts.slice(1).forEach((value, i) => {
      expect(value - counts[i]).toBeGreaterThanOrEqual(0)
      expect(value - counts[i]).toBeLessThanOrEqual([1, 99, 499, 501, 999][i + 1] - [1, 99, 499, 501, 999][i])
    })
    expect(count(99)).toBe(count(99))
  })
})

it('a width that is given is used', () => {
  const [x, y] = [normalRows(1, 20, 2), normalRows(2, 25, 2)]
  const { statistic } = permutationTest(x, y, 2, { permutations: 1, sigma: 0.2 })
  expect(statistic).toBeCloseTo(mmdSquared(x, y, 2, { sigma: 0.2 }).biased, 13)
})

it('more rows than there is room for are refused by name', () => {
  const rows = new Float64Array(4001)
  expect(() => permutationTest(rows, rows, 1)).toThrow('x and y must have up to 8000 rows together, not 8002.')
})

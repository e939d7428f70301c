import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalRows, pairOfTables } from '../fixtures/rows.ts'
import { nearCopies } from './near-copies.ts'

describe('near copies', () => {
  it('are found where they were put', () => {
    const real = normalRows(1, 40, 3)
    const { limit } = nearCopies(real, real, 3)
    const synthetic = normalRows(2, 30, 3)
    // One just within the limit, one just beyond it.
    synthetic.set([real[15] + 0.99 * limit, real[16], real[17]], 3 * 4)
    synthetic.set([real[30] + 1.01 * limit, real[31], real[32]], 3 * 9)
    const { copies, nearest, distance } = nearCopies(real, synthetic, 3)
    expect(copies).toEqual([{ synthetic: 4, real: 5, distance: distance[4] }])
    expect(distance[4]).toBeCloseTo(0.99 * limit, 12)
    expect([nearest[9], distance[9] > limit]).toEqual([10, true])
  })
  it('have the nearest real row, at most one within the limit, and a limit that real rows keep', () => {
    fc.assert(
      fc.property(pairOfTables, ({ x, y, dimension, n, m }) => {
        const { copies, limit, nearest, distance } = nearCopies(x, y, dimension)
        const apart = (a: Float64Array, i: number, b: Float64Array, j: number) => {
          let sum = 0
          for (let k = 0; k < dimension; k++) sum += (a[i * dimension + k] - b[j * dimension + k]) ** 2
          return Math.sqrt(sum)
        }
        for (let i = 0; i < m; i++) {
          const all = Array.from({ length: n }, (_, j) => apart(y, i, x, j))
          expect(distance[i]).toBe(Math.min(...all))
          expect(nearest[i]).toBe(all.indexOf(distance[i]))
        }
        const between: number[] = []
        for (let i = 0; i < n; i++) for (let j = 0; j < i; j++) between.push(apart(x, i, x, j))
        const positive = between.filter(value => value > 0)
        expect(limit).toBe(positive.length > 0 ? 0.5 * Math.min(...positive) : 0)
        expect(copies.map(({ synthetic }) => synthetic)).toEqual(
          Array.from(distance.keys()).filter(i => distance[i] < limit || distance[i] === 0),
        )
      }),
    )
  })
  it('of one real row, or of real rows that coincide, are only those at its place', () => {
    for (const real of [Float64Array.of(1, 2), Float64Array.of(1, 2, 1, 2)]) {
      const { copies, limit } = nearCopies(real, Float64Array.of(1, 2, 1, 2.000001), 2)
      expect(limit).toBe(0)
      expect(copies).toEqual([{ synthetic: 0, real: 0, distance: 0 }])
    }
  })
})

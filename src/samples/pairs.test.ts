import { describe, expect, it } from 'vitest'
import { normalRows } from '../fixtures/rows.ts'
import { finish } from '../steps/steps.ts'
import { Pairs } from './pairs.ts'

/** The distances of all pairs that are visited, n × m; NaN where a pair was left out, or came twice. */
function visited(pairs: Pairs, n: number, m: number): Float64Array {
  const found = new Float64Array(n * m).fill(NaN)
  const times = new Uint8Array(n * m)
  finish(
    pairs.visitSteps(tile => {
      for (let r = 0; r < tile.rows; r++) {
        for (let c = 0; c < pairs.extent(tile, r); c++) {
          const at = (tile.row + r) * m + tile.column + c
          found[at] = times[at]++ === 0 ? tile.values[tile.at + r * pairs.width + c] : NaN
        }
      }
    }),
  )
  return found
}

/** The same by hand; of pairs with themselves and with later rows nothing, where only earlier ones are wanted. */
const expected = (a: Float64Array, b: Float64Array, d: number, below: boolean) => {
  const [n, m] = [a.length / d, b.length / d]
  return Float64Array.from({ length: n * m }, (_, at) => {
    const [i, j] = [Math.floor(at / m), at % m]
    let sum = 0
    for (let k = 0; k < d; k++) sum += (a[i * d + k] - b[j * d + k]) ** 2
    return below && j >= i ? NaN : sum
  })
}

/** The first place where two arrays differ, −1 where they do not. */
const difference = (a: Float64Array, b: Float64Array) => a.findIndex((value, at) => !Object.is(value, b[at]))

const sizes = [
  [1, 1, 1],
  [2, 3, 2],
  [17, 130, 6],
  [257, 129, 5],
  [33, 18, 1000],
]

describe('each pair is visited once, with its squared distance to the bit,', () => {
  it.each(sizes)('between %i and %i rows in %i dimensions', (n, m, d) => {
    const [a, b] = [normalRows(1, n, d), normalRows(2, m, d)]
    for (const again of [false, true]) {
      const pairs = Pairs.between(a, b, d, { again })
      expect(pairs.count).toBe(n * m)
      // The second visit reads what the first one kept.
      for (const found of [visited(pairs, n, m), visited(pairs, n, m)])
        expect(difference(found, expected(a, b, d, false))).toBe(-1)
    }
  })
  it.each(sizes)('within %i rows (not %i) in %i dimensions', (n, _, d) => {
    const rows = normalRows(1, n, d)
    for (const again of [false, true]) {
      const pairs = Pairs.within(rows, d, { again })
      expect(pairs.count).toBe((n * (n - 1)) / 2)
      for (const found of [visited(pairs, n, n), visited(pairs, n, n)])
        expect(difference(found, expected(rows, rows, d, true))).toBe(-1)
    }
  })
})

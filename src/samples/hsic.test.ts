import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moved, normalRows } from '../fixtures/rows.ts'
import { hsicDisagreement } from '../fixtures/samples-parity.ts'
import { hsic } from './hsic.ts'

const tables = fc.record({
  seed: fc.nat(2 ** 30),
  n: fc.integer({ min: 2, max: 60 }),
  dimensionX: fc.constantFrom(1, 2, 5),
  dimensionY: fc.constantFrom(1, 3),
  coarse: fc.boolean(),
})

describe('HSIC', () => {
  it('agrees with NumPy to 1e-9', () => expect(hsicDisagreement(hsic)).toBeLessThanOrEqual(1e-9))
  it('is from 0, symmetric, and does not depend on the order of rows, on where they lie, or on their unit', () => {
    fc.assert(
      fc.property(tables, ({ seed, n, dimensionX, dimensionY, coarse }) => {
        const round = (value: number) => (coarse ? Math.round(value) : value)
        const x = normalRows(seed, n, dimensionX).map(round)
        const y = normalRows(seed + 1, n, dimensionY).map((value, i) => round(value + x[(i * dimensionX) % x.length]))
        const { value, sigmaX, sigmaY } = hsic(x, y, dimensionX, dimensionY)
        expect(value).toBeGreaterThanOrEqual(0)
        const back = hsic(y, x, dimensionY, dimensionX)
        expect([back.sigmaX, back.sigmaY]).toEqual([sigmaY, sigmaX])
        const turnedRound = (rows: Float64Array, d: number) => {
          const result = new Float64Array(rows.length)
          for (let i = 0; i < n; i++) result.set(rows.subarray(i * d, i * d + d), (n - 1 - i) * d)
          return result
        }
        const scaled = moved(x, 1).map(value => value * 64)
        for (const same of [
          back.value,
          hsic(turnedRound(x, dimensionX), turnedRound(y, dimensionY), dimensionX, dimensionY).value,
          hsic(scaled, y, dimensionX, dimensionY).value,
        ])
          expect(Math.abs(same - value)).toBeLessThanOrEqual(1e-10)
      }),
    )
  })
  it('is 0 where one variable is constant', () => {
    const { value, sigmaY } = hsic(normalRows(1, 30, 2), new Float64Array(30).fill(0.1), 2, 1)
    expect([value < 1e-15, sigmaY]).toEqual([true, 1])
  })
  it('is large where one variable is a function of the other, and about 1/n where it is not', () => {
    const x = normalRows(1, 300, 1)
    expect(hsic(x, x.map(Math.sin), 1, 1).value).toBeGreaterThan(0.05)
    expect(hsic(x, normalRows(2, 300, 1), 1, 1).value).toBeLessThan(3 / 300)
  })
  it('uses widths that are given, and is finite with any', () => {
    const [x, y] = [normalRows(1, 20, 2), normalRows(2, 20, 2)]
    const { sigmaX, sigmaY, value } = hsic(x, y, 2, 2)
    expect(hsic(x, y, 2, 2, { sigmaX, sigmaY }).value).toBe(value)
    expect(hsic(x, y, 2, 2, { sigmaX: sigmaX / 2 }).value).not.toBeCloseTo(value, 6)
    for (const sigma of [1e-150, 1e150]) {
      for (const size of [5e-324, 1e-160, 1, 1e150]) {
        const rows = Float64Array.of(0, size, -size, size)
        expect(hsic(rows, rows, 1, 1, { sigmaX: sigma }).value).toSatisfy(Number.isFinite)
      }
    }
  })
  it('wants a row of y for each of x', () =>
    expect(() => hsic(new Float64Array(4), new Float64Array(4), 1, 2)).toThrow(
      'x and y must have the same number of rows, not 4 and 2.',
    ))
})

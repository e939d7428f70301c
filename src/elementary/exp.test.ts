import { describe, expect, it } from 'vitest'
import { unitsApart } from '../fixtures/numbers.ts'
import { Random } from '../random/random.ts'
import { exp, expBelow } from './exp.ts'

const random = new Random([1, 2, 3, 4])
const uniform = (low: number, high: number) => low + (high - low) * random.uniform()
/** The largest distance from Math.exp at points between two ends. Math.exp itself may be wrong by one unit. */
const furthest = (low: number, high: number, count = 100_000) =>
  Array.from({ length: count }, () => uniform(low, high)).reduce(
    (worst, x) => Math.max(worst, unitsApart(exp(x), Math.exp(x))),
    0,
  )

describe('exp agrees with Math.exp within 2 units in the last place', () => {
  it('over all of the normal range', () => expect(furthest(-708.3, 709.78)).toBeLessThanOrEqual(2))
  it('where mixtures need it', () => expect(furthest(-40, 0)).toBeLessThanOrEqual(2))
  it('near 0', () => {
    expect(furthest(-1e-3, 1e-3)).toBeLessThanOrEqual(2)
    expect(furthest(-1e-12, 1e-12)).toBeLessThanOrEqual(2)
  })
  it('where the table’s steps meet', () => {
    const borders = Array.from({ length: 2000 }, (_, i) => ((i - 1000 + 0.5) * Math.LN2) / 64)
    const around = borders.flatMap(x => [x - 1e-15, x, x + 1e-15])
    for (const x of around) expect(unitsApart(exp(x), Math.exp(x))).toBeLessThanOrEqual(2)
  })
})

describe('exp at its edges', () => {
  it('is exactly 1 at both zeros', () => {
    expect(exp(0)).toBe(1)
    expect(exp(-0)).toBe(1)
  })
  it('is 0 at −∞ and ∞ at ∞', () => {
    expect(exp(-Infinity)).toBe(0)
    expect(exp(Infinity)).toBe(Infinity)
  })
  it('hands NaN on', () => expect(exp(NaN)).toBeNaN())
  it('overflows where the largest double ends, not before', () => {
    expect(unitsApart(exp(709.782712893384), Math.exp(709.782712893384))).toBeLessThanOrEqual(2)
    expect(exp(709.7827128933841)).toBe(Infinity)
    expect(exp(1e308)).toBe(Infinity)
  })
  it('underflows to 0 where the smallest subnormal ends', () => {
    expect(exp(-745.13)).toBe(Number.MIN_VALUE)
    expect(exp(-745.2)).toBe(0)
    expect(exp(-1e308)).toBe(0)
  })
  it('loses no more than a millionth of a millionth on the way through the subnormals', () => {
    for (let x = -708.25; x > -745; x -= 0.0625) {
      const expected = Math.exp(x)
      expect(Math.abs(exp(x) - expected)).toBeLessThanOrEqual(1e-12 * expected + Number.MIN_VALUE)
    }
  })
  it('never falls as its argument rises', () => {
    const falls: number[] = []
    for (let x = -746, before = 0; x < 709.7; x += 0.0037) {
      const now = exp(x)
      if (!(now >= before)) falls.push(x)
      before = now
    }
    expect(falls).toEqual([])
  })
})

describe('expBelow', () => {
  // Every kind of result: normal, subnormal, zero, and none.
  const values = [
    0,
    -1,
    ...Array.from({ length: 90 }, () => uniform(-760, 0)),
    -708.3,
    -708.31,
    -745.13,
    -745.15,
    -Infinity,
    NaN,
  ]
  const shifts = values.map((_, i) => (i % 3 === 0 ? 0 : uniform(0, 5)))
  const expected = values.map((value, i) => exp(value - shifts[i]))

  it('is exp to the bit, in the part of the row that was asked for', () => {
    const row = Float64Array.from([7, ...values, 7])
    expBelow(row, 1, Float64Array.from(shifts), new Float64Array(values.length), values.length)
    expect(Array.from(row)).toEqual([7, ...expected, 7])
  })
  it('adds each to its sum', () => {
    const sums = new Float64Array(values.length).fill(0.25)
    expBelow(Float64Array.from(values), 0, Float64Array.from(shifts), sums, values.length)
    expect(Array.from(sums)).toEqual(expected.map(power => 0.25 + power))
  })
})

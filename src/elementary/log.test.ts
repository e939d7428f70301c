import { describe, expect, it } from 'vitest'
import { unitsApart } from '../fixtures/numbers.ts'
import { Random } from '../random/random.ts'
import { exp } from './exp.ts'
import { log } from './log.ts'

const random = new Random([1, 2, 3, 4])
const uniform = (low: number, high: number) => low + (high - low) * random.uniform()
/** The largest distance from Math.log at points between two ends. Math.log itself may be wrong by one unit. */
const furthest = (low: number, high: number, count = 100_000) =>
  Array.from({ length: count }, () => uniform(low, high)).reduce(
    (worst, x) => Math.max(worst, unitsApart(log(x), Math.log(x))),
    0,
  )

describe('log agrees with Math.log within 2 units in the last place', () => {
  it('over all orders of magnitude', () => {
    let worst = 0
    for (let i = 0; i < 100_000; i++) {
      const x = 2 ** uniform(-1021, 1023)
      worst = Math.max(worst, unitsApart(log(x), Math.log(x)))
    }
    expect(worst).toBeLessThanOrEqual(2)
  })
  it('on both sides of 1, however near', () => {
    for (const width of [0.3, 1e-3, 1e-8, 1e-15]) expect(furthest(1 - width, 1 + width)).toBeLessThanOrEqual(2)
  })
  it('at every power of two and at its neighbours', () => {
    for (let e = -1022; e <= 1023; e++) {
      for (const x of [2 ** e, 2 ** e * (1 + Number.EPSILON), 2 ** e * (1 - Number.EPSILON / 2)]) {
        expect(unitsApart(log(x), Math.log(x))).toBeLessThanOrEqual(2)
      }
    }
  })
  it('where octaves are cut, at √½ of each', () => {
    for (let e = -1000; e <= 1000; e += 7)
      expect(furthest(2 ** e * 1.4142, 2 ** e * 1.41423, 50)).toBeLessThanOrEqual(2)
  })
  it('for subnormal numbers', () => {
    for (let i = 0; i < 20_000; i++) {
      const x = Math.ceil(uniform(0, 1) * 2 ** uniform(0, 52)) * Number.MIN_VALUE
      expect(unitsApart(log(x), Math.log(x))).toBeLessThanOrEqual(2)
    }
  })
})

describe('log at its edges', () => {
  it('is exactly 0 at 1', () => expect(log(1)).toBe(0))
  it('is −∞ at both zeros', () => {
    expect(log(0)).toBe(-Infinity)
    expect(log(-0)).toBe(-Infinity)
  })
  it('is ∞ at ∞, and finite just before', () => {
    expect(log(Infinity)).toBe(Infinity)
    expect(unitsApart(log(Number.MAX_VALUE), Math.log(Number.MAX_VALUE))).toBeLessThanOrEqual(2)
  })
  it('is NaN for negative numbers and for NaN', () => {
    for (const x of [-1, -Number.MIN_VALUE, -Infinity, NaN]) expect(log(x)).toBeNaN()
  })
  it('reaches the smallest subnormal', () => expect(log(Number.MIN_VALUE)).toBeCloseTo(-744.4400719213812, 12))
  it('undoes exp', () => {
    for (let x = -700; x <= 700; x += 0.37)
      expect(Math.abs(log(exp(x)) - x)).toBeLessThanOrEqual(2.3e-16 * (1 + Math.abs(x)))
  })
})

import { describe, expect, it } from 'vitest'
import { digamma, logGamma } from './gamma.ts'

const EULER = 0.5772156649015329
/** Distance from the truth, relative where that is above 1. */
const off = (actual: number, expected: number) => Math.abs(actual - expected) / Math.max(1, Math.abs(expected))

describe('ln Γ', () => {
  it('of whole numbers is the logarithm of a factorial', () => {
    let factorials = 0
    for (let n = 1; n <= 600; n++) {
      expect(off(logGamma(n), factorials)).toBeLessThanOrEqual(4e-15)
      factorials += Math.log(n)
    }
  })
  it('of ½ is ln √π, and grows from half to half by what Γ(x + 1) = x Γ(x) says', () => {
    let expected = 0.5 * Math.log(Math.PI)
    for (let x = 0.5; x < 514; x++) {
      expect(off(logGamma(x), expected)).toBeLessThanOrEqual(4e-15)
      expected += Math.log(x)
    }
  })
  it('is what SciPy has between and far out', () => {
    expect(off(logGamma(0.1), 2.252712651734206)).toBeLessThanOrEqual(4e-15)
    expect(off(logGamma(3.7), 1.428072326665388)).toBeLessThanOrEqual(4e-15)
    expect(off(logGamma(200000), 2241209.3450086624)).toBeLessThanOrEqual(4e-15)
  })
})

describe('ψ', () => {
  it('of whole numbers is a harmonic number minus Euler’s constant', () => {
    let harmonic = 0
    for (let n = 1; n <= 2000; n++) {
      expect(off(digamma(n), harmonic - EULER)).toBeLessThanOrEqual(4e-15)
      harmonic += 1 / n
    }
  })
  it('of halves is that with the odd numbers alone', () => {
    let odd = 0
    for (let n = 0; n <= 500; n++) {
      expect(off(digamma(n + 0.5), 2 * odd - EULER - 2 * Math.LN2)).toBeLessThanOrEqual(4e-15)
      odd += 1 / (2 * n + 1)
    }
  })
  it('is the slope of ln Γ', () => {
    for (const x of [0.3, 1, 2.5, 9.9, 10.1, 77, 1e4]) {
      const h = 1e-4 * x
      expect(off((logGamma(x + h) - logGamma(x - h)) / (2 * h), digamma(x))).toBeLessThanOrEqual(1e-6)
    }
  })
})

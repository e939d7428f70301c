import { describe, expect, it } from 'vitest'
import { unitsApart } from '../fixtures/numbers.ts'
import { logOnePlusExp } from './softplus.ts'

/** The same by a function of the platform. It keeps its digits where e^t is small. */
const expected = (t: number) => (t > 0 ? t + Math.log1p(Math.exp(-t)) : Math.log1p(Math.exp(t)))

describe('ln(1 + e^t)', () => {
  it('is within 3e-16 of the truth for negative t', () => {
    let worst = 0
    for (let t = 0; t > -800; t -= 0.0173) worst = Math.max(worst, Math.abs(logOnePlusExp(t) - expected(t)))
    expect(worst).toBeLessThanOrEqual(3e-16)
  })
  it('is within 2 units in the last place for positive t', () => {
    let worst = 0
    for (let t = 0.5; t < 800; t += 0.0173) worst = Math.max(worst, unitsApart(logOnePlusExp(t), expected(t)))
    expect(worst).toBeLessThanOrEqual(2)
  })
  it('is ln 2 at 0', () => expect(unitsApart(logOnePlusExp(0), Math.LN2)).toBeLessThanOrEqual(1))
  it('is e^t far on the left, where 1 + e^t would be 1', () => {
    for (const t of [-37, -50, -300, -700]) expect(logOnePlusExp(t) / Math.exp(t)).toBeCloseTo(1, 14)
  })
  it('is t far on the right, without overflow', () => expect(logOnePlusExp(1e300)).toBe(1e300))
  it('takes infinities and hands NaN on', () => {
    expect(logOnePlusExp(-Infinity)).toBe(0)
    expect(logOnePlusExp(Infinity)).toBe(Infinity)
    expect(logOnePlusExp(NaN)).toBeNaN()
  })
})

import { describe, expect, it } from 'vitest'
import type { Gap } from '../../src/experiment/results.ts'
import { barShares, bracketSide, isInside } from './bars.ts'

const exactly = (value: number) => ({ value, error: 0, estimator: 'closed-form' }) as const
const gap = (anchor: number, synthetic: number): Gap => ({
  anchor: exactly(anchor),
  synthetic: exactly(synthetic),
  gap: exactly(anchor - synthetic),
})

describe('lengths', () => {
  it('a bounded measure is drawn on its whole scale', () => {
    const { anchor, synthetic, bracket } = barShares(gap(Math.LN2 / 2, Math.LN2 / 4), 'jensen-shannon')
    expect([anchor, synthetic]).toEqual([0.5, 0.25])
    expect(bracket).toEqual([0.25, 0.5])
  })
  it('an unbounded one runs to the longer bar', () => {
    const { anchor, synthetic } = barShares(gap(1, 100), 'truth-to-fit')
    expect(synthetic).toBeCloseTo(0.78)
    expect(anchor).toBeCloseTo(0.0078)
    expect(isInside(synthetic)).toBe(false)
  })
  it('nothing is drawn beyond the ends, and two zeros are no division by zero', () => {
    expect(barShares(gap(-0.01, 0.8), 'jensen-shannon')).toEqual({ anchor: 0, synthetic: 1, bracket: [0, 1] })
    expect(barShares(gap(0, 0), 'truth-to-fit')).toEqual({ anchor: 0, synthetic: 0, bracket: [0, 0] })
  })
})

it('the value of the difference stands where there is room', () => {
  expect(bracketSide([0.2, 0.5])).toBe('right')
  expect(bracketSide([0.4, 0.9])).toBe('left')
  expect(bracketSide([0.1, 0.9])).toBe('middle')
})

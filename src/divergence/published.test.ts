import { describe, expect, it } from 'vitest'
import { gapDisagreements } from '../fixtures/parity.ts'
import { HISTOGRAM_GAPS } from '../fixtures/reference.ts'
import { finish } from '../steps.ts'
import { WIDTH } from './estimate.ts'
import { publishedGapSteps } from './published.ts'

const ROUNDS = 1000

describe('the gap as published, of fixed mixtures', () => {
  it('over a thousand rounds is the reference’s, within three combined standard errors', () => {
    const apart = gapDisagreements((fits, draw) => {
      const { gap } = finish(publishedGapSteps(fits, { seed: 1, draw }, ROUNDS))
      return { count: ROUNDS, mean: gap.value, standardDeviation: (gap.error / WIDTH) * Math.sqrt(ROUNDS) }
    })
    expect(Math.max(...apart)).toBeLessThanOrEqual(3)
    expect(apart).toHaveLength(HISTOGRAM_GAPS.length)
  })

  const [{ fits, standardDeviation }] = HISTOGRAM_GAPS
  const gapOf = (seed: number, rounds: number) => finish(publishedGapSteps(fits, { seed, draw: 0 }, rounds))

  it('states the error of its mean: rounds scatter as the reference’s do', () => {
    for (const rounds of [100, 1000]) {
      const { gap } = gapOf(2, rounds)
      expect((gap.error / WIDTH) * Math.sqrt(rounds)).toBeGreaterThan(0.8 * standardDeviation)
      expect((gap.error / WIDTH) * Math.sqrt(rounds)).toBeLessThan(1.25 * standardDeviation)
    }
  })
  it('is the difference of its two divergences, and all three say how they were come by', () => {
    const { anchor, synthetic, gap } = gapOf(3, 100)
    expect(gap.value).toBe(anchor.value - synthetic.value)
    for (const { estimator } of [anchor, synthetic, gap]) expect(estimator).toBe('histogram')
  })
  it('is the same for the same seed, another for another', () => {
    expect(gapOf(4, 5)).toEqual(gapOf(4, 5))
    expect(gapOf(4, 5)).not.toEqual(gapOf(5, 5))
  })
  it('is near 0 where both fits are the same', () => {
    const { gap } = finish(publishedGapSteps({ ...fits, anchorFit: fits.syntheticFit }, { seed: 6, draw: 0 }, 300))
    expect(Math.abs(gap.value)).toBeLessThanOrEqual(gap.error)
  })
})

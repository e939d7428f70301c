import { describe, expect, it, vi } from 'vitest'
import type { DrawnMean } from '../experiment/agreement.ts'
import { gapDisagreements } from '../fixtures/parity.ts'
import { HISTOGRAM_GAPS } from '../fixtures/reference.ts'
import { Sampler } from '../mixture/sampling.ts'
import { finish } from '../steps/steps.ts'
import { WIDTH } from './estimate.ts'
import { publishedGapSteps } from './published.ts'
import { KeptRounds } from './kept-rounds.ts'

const ROUNDS = 1000

describe('the gap as published, of fixed mixtures', () => {
  const thousand = HISTOGRAM_GAPS.map(({ fits }, draw): DrawnMean => {
    const { gap } = finish(publishedGapSteps(fits, { seed: 1, draw }, ROUNDS))
    return { count: ROUNDS, mean: gap.value, standardDeviation: (gap.error / WIDTH) * Math.sqrt(ROUNDS) }
  })
  it('over a thousand rounds is the reference’s, within three combined standard errors', () => {
    expect(Math.max(...gapDisagreements((_, index) => thousand[index]))).toBeLessThanOrEqual(3)
  })
  it('scatters from round to round as the reference does: both fits are held against the same points', () => {
    // The standard deviation of a thousand rounds is known to 2.2 %, a ratio of two to 3.2 %.
    HISTOGRAM_GAPS.forEach(({ standardDeviation }, i) => {
      expect(Math.abs(thousand[i].standardDeviation / standardDeviation - 1)).toBeLessThan(0.09)
    })
  })

  const [{ fits }] = HISTOGRAM_GAPS
  const gapOf = (seed: number, rounds: number) => finish(publishedGapSteps(fits, { seed, draw: 0 }, rounds))

  it('is the difference of its two divergences, and all three say how they were come by', () => {
    const { anchor, synthetic, gap } = gapOf(3, 100)
    expect(gap.value).toBe(anchor.value - synthetic.value)
    for (const { estimator } of [anchor, synthetic, gap]) expect(estimator).toBe('histogram')
  })
  it('is the same for the same seed, another for another', () => {
    expect(gapOf(4, 5)).toEqual(gapOf(4, 5))
    expect(gapOf(4, 5)).not.toEqual(gapOf(5, 5))
  })
  it('is the same where rounds of other draws and of other mixtures are kept', () => {
    const kept = new KeptRounds(2)
    const [one, other] = HISTOGRAM_GAPS.map(each => each.fits)
    const mixed = { ...one, syntheticFit: other.syntheticFit }
    for (const draw of [0, 1, 0, 2, 1, 0]) {
      const source = { seed: 4, draw }
      for (const each of [one, mixed, other, other]) {
        expect(finish(publishedGapSteps(each, source, 5, kept))).toEqual(finish(publishedGapSteps(each, source, 5)))
      }
    }
  })
  it('goes on where it was stopped, from the rounds that are kept', () => {
    const kept = new KeptRounds(1)
    const stopped = publishedGapSteps(fits, { seed: 4, draw: 0 }, 5, kept)
    for (let step = 0; step < 3; step++) stopped.next()
    expect(finish(publishedGapSteps(fits, { seed: 4, draw: 0 }, 5, kept))).toEqual(gapOf(4, 5))
  })
  it('draws no point twice whose mixture has not changed', () => {
    const kept = new KeptRounds(1)
    finish(publishedGapSteps(fits, { seed: 4, draw: 0 }, 5, kept))
    const place = vi.spyOn(Sampler.prototype, 'place')
    finish(publishedGapSteps({ ...fits, syntheticFit: fits.anchorFit }, { seed: 4, draw: 0 }, 5, kept))
    expect(place).toHaveBeenCalledTimes(5)
    place.mockRestore()
  })
  it('is near 0 where both fits are the same', () => {
    const { gap } = finish(publishedGapSteps({ ...fits, anchorFit: fits.syntheticFit }, { seed: 6, draw: 0 }, 300))
    expect(Math.abs(gap.value)).toBeLessThanOrEqual(gap.error)
  })
})

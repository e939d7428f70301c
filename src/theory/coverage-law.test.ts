import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawRows } from '../experiment/sweep.ts'
import { sweepPoint } from '../experiment/rows.ts'
import { completeParameters } from '../parameters/parameters.ts'
import { coverageLaw, type CoverageOptions } from './coverage-law.ts'

const { log } = Math
/** Jensen–Shannon divergence between equal weights on everything and equal weights on the share a of it. */
const f = (a: number) => 0.5 * (a * log((2 * a) / (1 + a)) + (1 - a) * log(2)) + 0.5 * log(2 / (1 + a))

const counts = { K: fc.integer({ min: 1, max: 40 }), J: fc.nat(40), L: fc.nat(40) }

describe('without a prompt', () => {
  it('depends on two shares alone', () => {
    fc.assert(
      fc.property(counts.K, counts.J, counts.L, (K, J, L) => {
        const law = coverageLaw(K, J, L)
        expect(law.covered).toBe(K / (K + J))
        expect(law.true).toBe((K + J) / (K + J + L))
        expect(law.anchor).toBeCloseTo(f(law.covered), 12)
        expect(law.synthetic).toBeCloseTo(f(law.true), 12)
        expect(law.gap).toBe(law.anchor - law.synthetic)
      }),
    )
  })
  it('is in balance where both shares are equal', () => {
    expect(coverageLaw(2, 4, 12).balance).toBe(12)
    expect(coverageLaw(2, 4, 12).gap).toBeCloseTo(0, 14)
    expect(coverageLaw(2, 4, 11).gap).toBeGreaterThan(0)
    expect(coverageLaw(2, 4, 13).gap).toBeLessThan(0)
  })
  it('is what the formula with a prompt comes to where that is nearly 0', () => {
    const [without, nearly] = [coverageLaw(3, 5, 2), coverageLaw(3, 5, 2, { prompt: 1e-9 })]
    for (const key of ['true', 'anchor', 'synthetic', 'gap', 'balance'] as const)
      expect(nearly[key]).toBeCloseTo(without[key], 6)
  })
})

it('with a prompt is the Jensen–Shannon divergence of the weights, component by component', () => {
  fc.assert(
    fc.property(counts.K, counts.J, counts.L, fc.double({ min: 0, max: 3, noNaN: true }), (K, J, L, prompt) => {
      const law = coverageLaw(K, J, L, { prompt })
      const each = (anchored: number, unsampled: number, irrelevant: number) => {
        const weights = [
          ...new Array<number>(K).fill(anchored),
          ...new Array<number>(J).fill(unsampled),
          ...new Array<number>(L).fill(irrelevant),
        ]
        const total = weights.reduce((sum, weight) => sum + weight, 0)
        return weights.map(weight => weight / total)
      }
      const truth = each(1, 1, 0)
      const kl = (p: readonly number[], q: readonly number[]) =>
        p.reduce((sum, weight, c) => (weight > 0 ? sum + weight * log((2 * weight) / (weight + q[c])) : sum), 0)
      const jensenShannon = (fit: readonly number[]) => 0.5 * kl(truth, fit) + 0.5 * kl(fit, truth)
      const generator = each(Math.exp(prompt), 1, 1)
      expect(law.anchor).toBeCloseTo(jensenShannon(each(1, 0, 0)), 12)
      expect(law.synthetic).toBeCloseTo(jensenShannon(generator), 12)
      expect(law.true).toBeCloseTo(
        generator.slice(0, K + J).reduce((sum, weight) => sum + weight, 0),
        12,
      )
    }),
  )
})

it('has a balance for every prompt: there the synthetic fit is as far off as the anchor fit', () => {
  fc.assert(
    fc.property(counts.K, counts.J, fc.double({ min: 0, max: 3, noNaN: true }), (K, J, prompt) => {
      const { balance } = coverageLaw(K, J, 0, { prompt })
      expect(Number.isFinite(balance)).toBe(true)
      expect(balance).toBeGreaterThanOrEqual(0)
      const [below, above] = [Math.floor(balance), Math.ceil(balance)].map(L => coverageLaw(K, J, L, { prompt }).gap)
      expect(below).toBeGreaterThanOrEqual(-1e-12)
      expect(above).toBeLessThanOrEqual(1e-12)
    }),
  )
})

it('stays between 0 and ln 2, and is finite for the largest counts', () => {
  for (const [K, J, L] of [
    [1, 0, 0],
    [1, 1e6, 0],
    [1, 0, 1e6],
    [1e6, 1e6, 1e6],
  ] as const) {
    for (const prompt of [0, 3]) {
      const { anchor, synthetic, balance } = coverageLaw(K, J, L, { prompt })
      for (const distance of [anchor, synthetic]) {
        expect(distance).toBeGreaterThanOrEqual(-1e-12)
        expect(distance).toBeLessThanOrEqual(log(2))
      }
      expect(Number.isFinite(balance)).toBe(true)
    }
  }
})

describe('the law and the experiment, with many points and separated components,', () => {
  const DRAWS = 21
  /**
   * In these the gap scatters little from draw to draw: over 33 draws the median is within 0.008 of the law, and 21 draws
   * give it to 0.003. So a right engine has less than one chance in a thousand to fail, for any seed.
   */
  const SETTINGS: readonly (readonly [number, number, number, number])[] = [
    [2, 4, 2, 0],
    [1, 1, 0, 0],
    [2, 4, 0, 0],
    [1, 4, 2, 0],
    [1, 0, 1, 0],
    [1, 2, 2, 0],
    [1, 1, 1, 0.8],
    [1, 1, 4, 0.8],
  ]
  /** The median gap of the draws of a setting. EM ends badly in some draws, which a mean would show. */
  const medians = SETTINGS.map(([K, J, L, prompt]) => {
    const setting = completeParameters({ K, J, L, prompt, n: 5000, separation: 3 })
    return sweepPoint(0, setting, drawRows(setting, 0, DRAWS)).measures['jensen-shannon']!.gap.summary
  })
  type Law = (K: number, J: number, L: number, options?: CoverageOptions) => { readonly gap: number }
  /** By how much the law is off, beyond 0.02 nats and what chance does to the median: four standard errors of it. */
  const largest = (law: Law) =>
    Math.max(
      ...SETTINGS.map(([K, J, L, prompt], i) => {
        const { median, medianError } = medians[i]
        return Math.abs(median - law(K, J, L, { prompt }).gap) - (0.02 + 4 * medianError)
      }),
    )

  it('agree within 0.02 nats', () => expect(largest(coverageLaw)).toBeLessThan(0))
  it.each<[string, Law]>([
    ['in bits', (...given) => ({ gap: coverageLaw(...given).gap / log(2) })],
    ['with the roles of K and J exchanged', (K, J, L, options) => coverageLaw(Math.max(1, J), K, L, options)],
    ['that counts only what is covered', (...given) => ({ gap: coverageLaw(...given).anchor })],
    ['that does not know of the prompt', (K, J, L) => coverageLaw(K, J, L)],
  ])('do not with a law %s', (_, law) => expect(largest(law)).toBeGreaterThan(0.02))
})

import { describe, expect, it } from 'vitest'
import { drawExperiment } from '../experiment/draw.ts'
import { drawWorld } from '../experiment/world.ts'
import { precisely } from '../fixtures/precise.ts'
import { WHOLE } from '../fixtures/whole.ts'
import { completeParameters } from '../parameters/parameters.ts'
import { entropy, jensenShannon, klDivergence, totalVariation } from './divergences.ts'
import type { Estimate } from './estimate.ts'

const PAIRS = WHOLE ? 500 : 100

interface Tried {
  readonly stated: number
  readonly actual: number
}

/** The engine's values of many pairs, compared with precise values, for each class of pairs. */
function tryPairs(count: number): Record<string, Tried[]> {
  const tried: Record<string, Tried[]> = {}
  const note = (kind: string, { value, error }: Estimate, known: number) =>
    (tried[kind] ??= []).push({ stated: error, actual: Math.abs(value - known) })
  for (let seed = 1; seed <= count; seed++) {
    const counts = [
      { K: 2, J: 2, L: 2 },
      { K: 2, J: 4, L: 2 },
      { K: 4, J: 1, L: 1 },
    ][seed % 3]
    const draw = drawExperiment({ ...counts, seed })
    const [truth, anchor, synthetic] = [draw.truth, draw.anchorFit.mixture, draw.syntheticFit.mixture]
    const needles = drawWorld(completeParameters({ K: 1 + (seed % 4), J: seed % 3, seed: 1000 + seed })).truth
    const pairs = [
      ['needle pairs', needles],
      ['truth → synthetic fit', synthetic],
      ['truth → anchor fit', anchor],
    ] as const
    for (const [kind, other] of pairs) {
      const [there, back] = [precisely(truth, other), precisely(other, truth)]
      note(`KL, ${kind}`, klDivergence(truth, other, { estimator: 'quadrature' }), there.kl)
      if (other !== needles) note('KL, fit → truth', klDivergence(other, truth, { estimator: 'quadrature' }), back.kl)
      note(`Jensen–Shannon, ${kind}`, jensenShannon(truth, other), 0.5 * (there.toHalfway + back.toHalfway))
      note(`total variation, ${kind}`, totalVariation(truth, other), there.halfVariation + back.halfVariation)
      if (other === needles) note('entropy, needles', entropy(truth), there.entropy)
      if (other === synthetic) note('entropy, synthetic fit', entropy(synthetic), back.entropy)
      if (other === needles)
        note(
          'KL by Monte Carlo, needle pairs',
          klDivergence(truth, other, { estimator: 'monte-carlo', seed }),
          there.kl,
        )
      if (other === synthetic) {
        const [first, second] = [precisely(truth, anchor), precisely(anchor, truth)]
        const known = 0.5 * (first.toHalfway + second.toHalfway - there.toHalfway - back.toHalfway)
        note('gap in Jensen–Shannon', draw.gaps['jensen-shannon'].gap, known)
        note('gap in KL, truth → fit', draw.gaps['truth-to-fit'].gap, first.kl - there.kl)
      }
    }
  }
  return tried
}

describe(`the stated error, over ${PAIRS} pairs of each class`, () => {
  const tried = tryPairs(PAIRS)
  it.each(Object.keys(tried))(
    'covers the actual error of 19 in 20, and is typically less than six times as large: %s',
    kind => {
      const covered = tried[kind].filter(({ stated, actual }) => actual <= stated).length / tried[kind].length
      const ratios = tried[kind].map(({ stated, actual }) => stated / actual).sort((a, b) => a - b)
      const typical = ratios[ratios.length >> 1]
      if (WHOLE) console.log(`${kind}: ${(100 * covered).toFixed(1)} % covered, typically ${typical.toFixed(2)} times`)
      // The ratios differ by powers of ten, so a median of 100 ratios is less certain than one of 500.
      expect(covered).toBeGreaterThanOrEqual(0.95)
      expect(typical).toBeLessThanOrEqual(WHOLE ? 6 : 8)
    },
  )
})

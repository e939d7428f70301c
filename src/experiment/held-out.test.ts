import { describe, expect, it } from 'vitest'
import { entropy, klDivergence } from '../divergence/divergences.ts'
import { WIDTH } from '../divergence/estimate.ts'
import { drawExperiment } from './draw.ts'

const ratios = (dimension: number, draws: number) =>
  Array.from({ length: draws }, (_, seed) => {
    const draw = drawExperiment({ dimension, seed, N_k: 80, covariances: 'symmetric' })
    const { truth, heldOut } = draw
    return (['anchor', 'synthetic'] as const).map(which => {
      const fit = which === 'anchor' ? draw.anchorFit.mixture : draw.syntheticFit.mixture
      const [spread, apart] = [entropy(truth), klDivergence(truth, fit)]
      return {
        difference: heldOut[which].value + spread.value + apart.value,
        error: Math.hypot(heldOut[which].error, spread.error, apart.error),
        apart: apart.value,
      }
    })
  }).flat()

describe('the mean log-likelihood on fresh points', () => {
  it.each([2, 3])(
    'is minus the truth’s entropy minus what the fit misses, within the errors of all three, d = %i',
    dimension => {
      // KL(truth ‖ fit) may depend on a few distant points, and its error is then unreliable. The other half of the
      // pairs is used.
      const draws = dimension === 2 ? 40 : 16
      const tame = ratios(dimension, draws)
        .sort((a, b) => a.apart - b.apart)
        .slice(0, draws)
      const within = tame.filter(({ difference, error }) => Math.abs(difference) <= error)
      expect(within.length / tame.length).toBeGreaterThan(0.9)
    },
  )

  const draw = drawExperiment({ seed: 3 })
  it('is of points that no fit has seen, the same for both fits and again', () => {
    expect(draw.heldOut.points).toBe(2000)
    expect(drawExperiment({ seed: 3 }).heldOut).toEqual(draw.heldOut)
    expect(drawExperiment({ seed: 3, n: 300 }).heldOut.anchor).toEqual(draw.heldOut.anchor)
    expect(drawExperiment({ seed: 4 }).heldOut).not.toEqual(draw.heldOut)
  })
  it('is higher for what was fitted to more of the truth', () => {
    const { heldOut } = drawExperiment({ K: 2, J: 6, L: 0, n: 5000, seed: 3 })
    expect(heldOut.synthetic.value).toBeGreaterThan(heldOut.anchor.value + heldOut.anchor.error)
  })
  it('states the error of a mean of so many points', () => {
    for (const { error, estimator } of [draw.heldOut.anchor, draw.heldOut.synthetic]) {
      expect(estimator).toBe('monte-carlo')
      expect(error).toBeGreaterThan((WIDTH * 0.1) / Math.sqrt(2000))
    }
  })
})

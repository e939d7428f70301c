import { describe, expect, it } from 'vitest'
import { drawExperiment } from '../experiment/draw.ts'
import { logDensity } from '../mixture/density.ts'
import type { Mixture } from '../mixture/mixture.ts'
import { finish } from '../steps/steps.ts'
import { jensenShannon, klDivergence } from './divergences.ts'
import type { Estimate } from './estimate.ts'
import { fieldSteps, type FieldGrid } from './field.ts'
import { DENSITY_MEASURES, type DensityMeasure } from './measures.ts'

const draw = drawExperiment({ K: 2, J: 2, L: 2, covariances: 'symmetric', N_k: 500, n: 5000, seed: 9 })
const widened = (mixture: Mixture): Mixture => ({
  ...mixture,
  covariances: mixture.covariances.map((value, i) => value + (i % 4 === 0 || i % 4 === 3 ? 0.2 : 0)),
})
/** Wide enough for the squares of a grid. */
const fits = {
  truth: widened(draw.truth),
  anchorFit: widened(draw.anchorFit.mixture),
  syntheticFit: widened(draw.syntheticFit.mixture),
}
const DIVERGENCES: Readonly<Record<DensityMeasure, (truth: Mixture, fit: Mixture) => Estimate>> = {
  'jensen-shannon': (truth, fit) => jensenShannon(truth, fit),
  'truth-to-fit': (truth, fit) => klDivergence(truth, fit),
  'fit-to-truth': (truth, fit) => klDivergence(fit, truth),
}
const wide: FieldGrid = { x: -8, y: -8, side: 26, cells: 400 }

describe('the field of a divergence', () => {
  it.each(DENSITY_MEASURES)('integrates to it, for both fits and their difference: %s', measure => {
    const field = finish(fieldSteps(fits, measure, wide))
    const area = (wide.side / wide.cells) ** 2
    const integral = (values: Float64Array) => area * values.reduce((sum, value) => sum + value, 0)
    const [anchor, synthetic] = [fits.anchorFit, fits.syntheticFit].map(fit => DIVERGENCES[measure](fits.truth, fit))
    expect(Math.abs(integral(field.anchor) - anchor.value)).toBeLessThanOrEqual(anchor.error + 1e-3)
    expect(Math.abs(integral(field.synthetic) - synthetic.value)).toBeLessThanOrEqual(synthetic.error + 1e-3)
    expect(integral(field.gap)).toBeCloseTo(integral(field.anchor) - integral(field.synthetic), 10)
  })
  it('stands at the centres of its cells, row by row from below', () => {
    const grid: FieldGrid = { x: 1, y: 2, side: 3, cells: 3 }
    const { anchor } = finish(fieldSteps(fits, 'truth-to-fit', grid))
    const centres = [2.5, 3.5, 4.5].flatMap(y => [1.5, 2.5, 3.5].flatMap(x => [x, y]))
    const [truth, fit] = [fits.truth, fits.anchorFit].map(mixture => logDensity(mixture, Float64Array.from(centres)))
    truth.forEach((own, i) => expect(anchor[i]).toBeCloseTo(Math.exp(own) * (own - fit[i]), 12))
  })
  it.each(DENSITY_MEASURES)(
    'of the gap is the anchor fit’s minus the synthetic fit’s, and has both signs: %s',
    measure => {
      const { anchor, synthetic, gap, grid } = finish(fieldSteps(fits, measure, { x: 0, y: 0, side: 10, cells: 40 }))
      gap.forEach((value, i) => expect(value).toBe(anchor[i] - synthetic[i]))
      expect([gap.some(value => value > 0), gap.some(value => value < 0)]).toEqual([true, true])
      expect(grid.cells ** 2).toBe(gap.length)
    },
  )
  it('of Jensen–Shannon is nowhere negative', () => {
    const { anchor, synthetic } = finish(fieldSteps(fits, 'jensen-shannon', { x: 0, y: 0, side: 10, cells: 60 }))
    for (const values of [anchor, synthetic]) expect(Math.min(...values)).toBeGreaterThan(-1e-12)
  })
  it.each(DENSITY_MEASURES)('is finite however far out and however thin the needles: %s', measure => {
    const needles = drawExperiment({ K: 2, J: 4, L: 2, seed: 3 })
    const given = {
      truth: needles.truth,
      anchorFit: needles.anchorFit.mixture,
      syntheticFit: needles.syntheticFit.mixture,
    }
    for (const grid of [
      { x: 0, y: 0, side: 10, cells: 50 },
      { x: -1e6, y: -1e6, side: 2e6, cells: 20 },
    ]) {
      const field = finish(fieldSteps(given, measure, grid))
      expect([field.anchor, field.synthetic, field.gap].every(values => values.every(Number.isFinite))).toBe(true)
    }
  })
})

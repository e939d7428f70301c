import { describe, expect, it } from 'vitest'
import { bicDisagreement } from '../fixtures/information-parity.ts'
import { EM_RUNS } from '../fixtures/reference.ts'
import { stream } from '../random/random.ts'
import { bic, freeParameters } from './bic.ts'
import { chooseComponents } from './choose-components.ts'
import { fitMixture } from './em.ts'
import { createMixture } from './mixture.ts'
import { sampleMixture } from './sampling.ts'

describe('the Bayesian information criterion', () => {
  it('is scikit-learn’s to 1e-9, of its mixtures and of our fits from its starts', () => {
    expect(bicDisagreement(bic)).toBeLessThanOrEqual(1e-9)
    for (const { points, dimension, components, start, regularization, converged } of EM_RUNS) {
      const { tolerance } = converged
      const options = { dimension, components, start, regularization, tolerance, maxIterations: 500 }
      expect(Math.abs(bic(fitMixture(points, options).mixture, points) / converged.bic - 1)).toBeLessThanOrEqual(1e-9)
    }
  })
  it('counts weights but one, means, and symmetric covariances', () => {
    expect([freeParameters(1, 1), freeParameters(2, 2), freeParameters(3, 3)]).toEqual([2, 11, 29])
  })
  it('is infinite where the likelihood is too small for a number', () => {
    const thin = createMixture({ dimension: 2, weights: [1], means: [0, 0], covariances: [1e-20, 0, 0, 1e-20] })
    expect([bic(thin, Float64Array.of(1e300, 1)), bic(thin, Float64Array.of(0, 0, 1e200, 0))]).toEqual([
      Infinity,
      Infinity,
    ])
  })
})

describe('the number of components', () => {
  const truth = (d: number) =>
    createMixture({
      dimension: d,
      weights: [0.2, 0.3, 0.5],
      means: [0, 8, 16].flatMap(x => Array.from({ length: d }, (_, a) => (a % 2 ? -x : x))),
      covariances: [1, 0.5, 2].flatMap(x => Array.from({ length: d * d }, (_, at) => (at % (d + 1) === 0 ? x : 0))),
    })
  it.each([1, 2, 3])('is that of the truth where its components are apart, d = %i', d => {
    for (let seed = 0; seed < 3; seed++) {
      const { points } = sampleMixture(truth(d), 300, stream(seed, d, 'choose'))
      const { components, bic: all, fits } = chooseComponents(points, d, 1, 5, { seed, restarts: 2 })
      expect(components).toBe(3)
      expect([all.length, fits.length]).toEqual([5, 5])
    }
  })
  it('is the place of the smallest criterion, of the fits that one gets alone', () => {
    const { points } = sampleMixture(truth(2), 200, stream(1, 0, 'choose'))
    const options = { seed: 4, restarts: 2, maxIterations: 50, tolerance: 1e-4, regularization: 1e-5 }
    const { components, bic: all, fits } = chooseComponents(points, 2, 2, 5, options)
    fits.forEach((fit, i) => {
      expect(fit).toEqual(fitMixture(points, { ...options, dimension: 2, components: 2 + i }))
      expect(all[i]).toBe(bic(fit.mixture, points))
    })
    expect(all[components - 2]).toBe(Math.min(...all))
  })
  it('may be fixed, and may be the number of points', () => {
    const points = Float64Array.of(0, 0, 1, 2, 3, 1)
    expect(chooseComponents(points, 2, 2, 2).fits).toHaveLength(1)
    expect(chooseComponents(points, 2, 1, 3).bic.every(Number.isFinite)).toBe(true)
  })
})

import { describe, expect, it } from 'vitest'
import { drawExperiment } from '../experiment/draw.ts'
import { summarize } from '../experiment/summary.ts'
import { firstDraw } from '../fixtures/first-draws.ts'
import { ksBetween } from '../fixtures/statistics.ts'
import { logDensity } from '../mixture/density.ts'
import { createMixture } from '../mixture/mixture.ts'
import type { Parameters } from '../parameters/parameters.ts'
import { scores } from './scores.ts'

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

describe('at the defaults', () => {
  const draw = drawExperiment()
  const { anchor, synthetic } = scores(draw)
  it('are the known ones', () => {
    expect(anchor.score).toBeCloseTo(5.42, 2)
    expect(synthetic.score).toBeCloseTo(22.42, 2)
    expect([anchor.guide, synthetic.guide]).toEqual([5.5, 23.5])
    expect([anchor.components, synthetic.components]).toEqual([2, 8])
  })
  it('are the same of a draw with its fits alone', () => expect(scores(firstDraw({}))).toEqual(scores(draw)))
  it('compare the anchor fit with the anchored components alone, and not with the whole truth', () => {
    const { truth, anchorData, anchorFit } = draw
    const law = createMixture({
      dimension: 2,
      weights: [0.5, 0.5],
      means: truth.means.slice(0, 4),
      covariances: truth.covariances.slice(0, 8),
    })
    const of = (mixture: typeof law) => logDensity(mixture, anchorData.points).reduce((sum, value) => sum + value, 0)
    expect(anchor.score).toBeCloseTo(of(anchorFit.mixture) - of(law), 10)
    expect(Math.abs(anchor.score - (of(anchorFit.mixture) - of(truth)))).toBeGreaterThan(50)
  })
})

it('are near the guide on average, where there are many points and EM has little to go wrong', () => {
  const all = Array.from({ length: 40 }, (_, draw) =>
    scores(firstDraw({ K: 1, J: 1, L: 0, N_k: 200, n: 1000, separation: 10, draw })),
  )
  for (const fit of ['anchor', 'synthetic'] as const) {
    const values = all.map(one => one[fit].score)
    const { guide } = all[0][fit]
    // Twice a score is nearly chi-squared with as many degrees of freedom as there are parameters.
    expect(Math.abs(mean(values) - guide)).toBeLessThan(3 * Math.sqrt(guide / all.length))
  }
})

it('of anchor data are near the guide without the weights, whose points are not drawn by chance', () => {
  const all = Array.from({ length: 120 }, (_, draw) =>
    scores(firstDraw({ K: 8, J: 0, L: 0, N_k: 200, n: 10, separation: 10, draw })),
  )
  const learnt = all[0].anchor.guide - 7 / 2
  // Twice a score is nearly chi-squared, whose median is 2/3 below the mean 2 · learnt. EM ends badly in some draws.
  const { median } = summarize(Float64Array.from(all, ({ anchor }) => anchor.score))
  const standardError = 1.25 * Math.sqrt(learnt / all.length)
  expect(Math.abs(median - (learnt - 1 / 3))).toBeLessThan(4 * standardError)
  expect(Math.abs(median - (all[0].anchor.guide - 1 / 3))).toBeGreaterThan(4 * standardError)
})

it('take the noise into the law of the synthetic data', () => {
  const { synthetic } = scores(drawExperiment({ noise: 0.5, n: 1000 }))
  // By the law without noise the thin components would make each point cost many nats.
  expect(synthetic.score).toBeGreaterThan(0)
  expect(synthetic.score).toBeLessThan(2 * synthetic.guide)
})

it('go to those without noise as the noise goes to 0', () => {
  const [none, little] = [0, 1e-7].map(noise => scores(drawExperiment({ noise })))
  expect(little.anchor).toEqual(none.anchor)
  expect(little.synthetic.score).toBeCloseTo(none.synthetic.score, 3)
})

describe('are finite at the corners', () => {
  it.each<Partial<Parameters>>([
    { K: 1, J: 0, L: 0, N_k: 5, n: 10 },
    { K: 16, J: 16, L: 16, N_k: 5, n: 10 },
    { dimension: 1, n: 10 },
    { dimension: 8, N_k: 5, n: 10, J: 1, L: 1 },
    { fit: 'same-size', noise: 1, prompt: 3 },
  ])('%j', setting => {
    const { anchor, synthetic } = scores(firstDraw(setting))
    expect([anchor, synthetic].every(({ score, guide }) => Number.isFinite(score) && guide > 0)).toBe(true)
  })
})

it('have a guide that counts weights, means and covariances', () => {
  const { anchor } = scores(drawExperiment({ dimension: 3, K: 2, J: 0, L: 0 }))
  // Two components: one free weight, six coordinates of means, twelve entries of symmetric matrices.
  expect(anchor.guide).toBe((1 + 6 + 12) / 2)
})

it('are refused for later generations', () =>
  expect(() => scores(drawExperiment({ generation: 2 }))).toThrow('scores is about generation 1'))

describe('J and L change places', () => {
  const of = (parameters: Partial<Parameters>, seed: number) =>
    Array.from({ length: 60 }, (_, draw) => scores(firstDraw({ N_k: 20, n: 150, ...parameters, seed, draw })))
  const [one, other, smaller] = [of({ J: 4, L: 1 }, 1), of({ J: 1, L: 4 }, 2), of({ J: 1, L: 0 }, 3)]
  const pValue = (a: typeof one, b: typeof one, fit: 'anchor' | 'synthetic') =>
    ksBetween(
      a.map(each => each[fit].score),
      b.map(each => each[fit].score),
    ).pValue
  it.each(['anchor', 'synthetic'] as const)('the %s score does not notice', fit =>
    expect(pValue(one, other, fit)).toBeGreaterThan(0.01),
  )
  it('the synthetic score would notice fewer components', () =>
    expect(pValue(one, smaller, 'synthetic')).toBeLessThan(1e-4))
})

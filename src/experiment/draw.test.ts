import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overlap, smallestVariance } from '../mixture/overlap.ts'
import { createMixture } from '../mixture/mixture.ts'
import { completeParameters, type Parameters } from '../parameters/parameters.ts'
import { drawExperiment, drawGapsSteps, drawSteps } from './draw.ts'
import type { Draw, FittedMixture } from './results.ts'
import { generatorRoles } from './roles.ts'
import { finish } from '../steps/steps.ts'

/** The paths of all numbers in nested data that are not finite. */
function notFinite(value: unknown, path = 'draw'): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} is ${value}`]
  if (ArrayBuffer.isView(value)) return notFinite(Array.from(value as Float64Array), path)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => notFinite(part, `${path}.${key}`))
}

const measures = ['jensen-shannon', 'truth-to-fit', 'fit-to-truth'] as const
const fitsOf = (draw: Draw) => [draw.anchorFit, draw.syntheticFit]
const largestFall = ({ logLikelihood }: FittedMixture) =>
  logLikelihood.reduce((most, now, i) => (i > 0 ? Math.max(most, logLikelihood[i - 1] - now) : 0), 0)

function expectSound(draw: Draw): void {
  const { K, J, L, N_k, n, fit, dimension, policy, generation } = draw.parameters
  const learnt = policy === 'keep' ? n * generation : n
  expect(notFinite(draw)).toEqual([])
  // `createMixture` checks lengths, weights, symmetry and definiteness.
  for (const mixture of [draw.truth, draw.generator, ...fitsOf(draw).map(fitted => fitted.mixture)])
    createMixture(mixture)
  expect([draw.truth.weights.length, draw.generator.weights.length]).toEqual([K + J, K + J + L])
  expect(draw.roles).toEqual(generatorRoles({ K, J, L }))
  expect([draw.anchorData.labels.length, draw.syntheticData.labels.length]).toEqual([K * N_k, n])
  expect([draw.anchorFit.requested, draw.syntheticFit.requested]).toEqual([
    fit === 'same-size' ? K + J + L : K,
    K + J + L,
  ])
  expect(draw.anchorFit.mixture.weights.length).toBe(Math.min(draw.anchorFit.requested, K * N_k))
  expect(draw.syntheticFit.mixture.weights.length).toBe(Math.min(K + J + L, learnt))
  for (const fitted of fitsOf(draw)) {
    expect(fitted.mixture.dimension).toBe(dimension)
    expect(fitted.nearest.every(c => c >= 0 && c < K + J + L)).toBe(true)
    expect(fitted.overlap.every(share => share >= 0 && share <= 1)).toBe(true)
    expect(fitted.logLikelihood.length).toBe(fitted.iterations)
    // The regularisation of a collapsed component makes the M-step inexact. Without such a component, the likelihood
    // rises. The points that a collapsed fit made are as narrow as the regularisation is wide, so that a later
    // generation with such a component may lose any amount.
    const inexact = draw.descent && fitted === draw.syntheticFit ? Infinity : 1e-3
    expect(largestFall(fitted)).toBeLessThanOrEqual(fitted.collapsed.length > 0 ? inexact : 1e-6)
  }
  for (const measure of measures) {
    const { anchor, synthetic, gap } = draw.gaps[measure]
    expect(gap.value).toBe(anchor.value - synthetic.value)
    for (const { value, error } of [anchor, synthetic]) {
      expect(error).toBeGreaterThanOrEqual(0)
      expect(value).toBeGreaterThanOrEqual(-error)
      if (measure === 'jensen-shannon') expect(value).toBeLessThanOrEqual(Math.LN2 + error)
    }
  }
}

describe('whatever the parameters', () => {
  const setting = fc.record({
    K: fc.integer({ min: 1, max: 16 }),
    J: fc.integer({ min: 0, max: 16 }),
    L: fc.integer({ min: 0, max: 16 }),
    N_k: fc.oneof(fc.constant(5), fc.integer({ min: 5, max: 60 })),
    n: fc.oneof(fc.constant(10), fc.integer({ min: 10, max: 400 })),
    separation: fc.oneof(fc.constant(0), fc.constant(10), fc.double({ min: 0, max: 10, noNaN: true })),
    covariances: fc.constantFrom('published', 'symmetric'),
    fit: fc.constantFrom('published', 'same-size'),
    maxIterations: fc.constantFrom(1, 100, 1000),
    dimension: fc.constantFrom(2, 2, 2, 2, 2, 2, 1, 3, 8),
    seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
    draw: fc.integer({ min: 0, max: 9999 }),
    noise: fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true })),
    prompt: fc.oneof(fc.constantFrom(0, 3), fc.double({ min: 0, max: 3, noNaN: true })),
    generation: fc.constantFrom(1, 1, 2),
    policy: fc.constantFrom('replace', 'keep', 'sample'),
    fresh: fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true })),
  }) as fc.Arbitrary<Partial<Parameters>>

  it('a draw is finite, normalised, symmetric, and says what it is of', () => {
    fc.assert(
      fc.property(setting, parameters => {
        expectSound(drawExperiment(parameters))
      }),
      { numRuns: 16, seed: 1 },
    )
  })
  it.each([
    ['every count at its largest, hardly any points', { K: 16, J: 16, L: 16, N_k: 5, n: 10 }],
    ['the same, both fits of the same size', { K: 16, J: 16, L: 16, N_k: 5, n: 10, fit: 'same-size' }],
    ['the same, pulled apart as far as can be', { K: 16, J: 16, L: 16, N_k: 5, n: 10, separation: 10 }],
    ['one component and no more', { K: 1, J: 0, L: 0 }],
    ['one component of few points, fitted by many', { K: 1, J: 0, L: 16, N_k: 5, n: 10, fit: 'same-size' }],
    ['nothing irrelevant', { J: 4, L: 0 }],
    ['nothing unsampled', { J: 0, L: 4 }],
    ['as many points as there may be', { K: 4, J: 4, L: 4, N_k: 1000, n: 10_000 }],
    ['the last seed, the last draw', { seed: 2 ** 32 - 1, draw: 9999 }],
    ['a single step of EM', { maxIterations: 1 }],
    ['all that noise and prompt can do', { noise: 1, prompt: 3, L: 16 }],
    ['the last generation, of hardly any points', { K: 16, J: 16, L: 16, N_k: 5, n: 10, generation: 20 }],
    ['the last generation, which keeps all', { N_k: 5, n: 10, generation: 20, policy: 'keep' }],
    ['the last generation, which samples all', { n: 40, generation: 20, policy: 'sample', fresh: 0.1, noise: 1 }],
  ] as const)('so it is at the corner: %s', (_, parameters) => expectSound(drawExperiment(parameters)))
})

describe('a draw', () => {
  it('is the same in steps, and again', () => {
    const parameters = completeParameters({ n: 60 })
    expect(finish(drawSteps(parameters))).toEqual(drawExperiment({ n: 60 }))
  })
  it('carries the whole setting it is of', () =>
    expect(drawExperiment({ K: 3, n: 30 }).parameters).toEqual(completeParameters({ K: 3, n: 30 })))
  it('does not depend on the density measure that is looked at', () => {
    const [a, b] = (['jensen-shannon', 'fit-to-truth'] as const).map(measure => drawExperiment({ n: 60, measure }))
    expect({ ...a, parameters: null }).toEqual({ ...b, parameters: null })
  })
  it('refuses parameters that are out of range', () =>
    expect(() => drawExperiment({ K: 0 })).toThrow(new RangeError('K must be a whole number from 1 to 16')))
  it('has the gaps that a sweep computes', () => {
    const parameters = completeParameters({ n: 60 })
    expect(finish(drawGapsSteps(parameters))).toEqual(drawExperiment(parameters).gaps)
  })
})

describe('the fits', () => {
  const draw = drawExperiment({ seed: 4207 })
  it('have K and K + J + L components as published, both K + J + L of the same size', () => {
    const sizes = (fit: Parameters['fit']) =>
      fitsOf(drawExperiment({ K: 2, J: 3, L: 1, fit })).map(fitted => fitted.mixture.weights.length)
    expect(sizes('published')).toEqual([2, 6])
    expect(sizes('same-size')).toEqual([6, 6])
  })
  it('have fewer components than asked for where there are fewer points, and say so', () => {
    const { syntheticFit } = drawExperiment({ K: 16, J: 16, L: 16, N_k: 5, n: 10 })
    expect([syntheticFit.mixture.weights.length, syntheticFit.requested]).toEqual([10, 48])
  })
  it('name the generator component that each of theirs overlaps most', () => {
    for (const { mixture, nearest, overlap: shares } of fitsOf(draw)) {
      nearest.forEach((c, i) => {
        const all = Array.from(draw.generator.weights, (_, other) => overlap(mixture, i, draw.generator, other))
        expect(shares[i]).toBe(Math.max(...all))
        expect(all.indexOf(shares[i])).toBe(c)
      })
    }
  })
  it('name the components that only the regularisation holds open', () => {
    const { syntheticFit } = drawExperiment({ K: 16, J: 16, L: 16, N_k: 5, n: 40 })
    expect(syntheticFit.collapsed.length).toBeGreaterThan(0)
    syntheticFit.mixture.weights.forEach((_, c) => {
      expect(syntheticFit.collapsed.includes(c)).toBe(smallestVariance(syntheticFit.mixture, c) < 1e-5)
    })
  })
  it('of plentiful, well separated data find the generator', () => {
    const { syntheticFit, generator } = drawExperiment({ K: 3, J: 0, L: 0, N_k: 500, n: 5000, separation: 10 })
    expect(new Set(syntheticFit.nearest).size).toBe(3)
    for (const share of syntheticFit.overlap) expect(share).toBeGreaterThan(0.99)
    expect(generator.weights.length).toBe(3)
  })
  it('stop at the limit of iterations', () =>
    expect(drawExperiment({ maxIterations: 3, n: 300 }).syntheticFit.iterations).toBeLessThanOrEqual(3))
})

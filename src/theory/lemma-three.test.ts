import { describe, expect, it } from 'vitest'
import { drawExperiment } from '../experiment/draw.ts'
import type { Draw } from '../experiment/results.ts'
import { firstDraw } from '../fixtures/first-draws.ts'
import { logDensity } from '../mixture/density.ts'
import { createMixture, type Mixture } from '../mixture/mixture.ts'
import { sampleMixture } from '../mixture/sampling.ts'
import type { Parameters } from '../parameters/parameters.ts'
import { stream } from '../random/random.ts'
import { lemmaThree, type LemmaThree } from './lemma-three.ts'

const estimates = ({ risk, error, task, generation, generalization, bound }: LemmaThree) => [
  risk,
  error,
  task,
  generation,
  generalization,
  bound,
]

describe('at the defaults', () => {
  const draw = drawExperiment()
  const lemma = lemmaThree(draw)
  it('has the known terms', () => {
    expect(lemma.task.value / lemma.clip).toBeCloseTo(0.242, 3)
    expect(lemma.generation.value / lemma.clip).toBeCloseTo(0.028, 3)
    expect(Math.abs(lemma.error.value - 0.429)).toBeLessThan(0.01)
    expect(Math.abs(lemma.generalization.value - 0.461)).toBeLessThan(0.005)
    expect(lemma.bound.value).toBeCloseTo(3.16, 2)
    expect(lemma.holds).toBe(true)
  })
  it('after the anchors has one distance in place of two', () => {
    const after = lemmaThree(draw, { model: 'after' })
    expect(after.task.value / after.clip).toBeCloseTo(0.247, 3)
    expect(after.generation.value).toBe(0)
    expect(after.error).toEqual(lemma.error)
  })
  it('sums its three terms', () => {
    const { task, generation, generalization, bound } = lemma
    expect(bound.value).toBeCloseTo(task.value + generation.value + generalization.value, 14)
  })
  it('has risks that random points confirm', () => {
    const risk = (law: Mixture) => {
      const { points } = sampleMixture(law, 200_000, stream(1, 0, 'risks'))
      const losses = logDensity(draw.syntheticFit.mixture, points).map(value => Math.min(10, Math.max(0, -value)))
      return losses.reduce((sum, loss) => sum + loss, 0) / losses.length
    }
    // Their standard errors are 0.0035.
    expect(Math.abs(lemma.risk.value - risk(draw.truth))).toBeLessThan(0.012)
    const { empiricalRisk, generalization } = lemma
    expect(Math.abs(generalization.value - Math.abs(risk(draw.generator) - empiricalRisk))).toBeLessThan(0.012)
  })
  it('is the same by Monte Carlo, within the stated errors', () => {
    const other = estimates(lemmaThree(drawExperiment({ estimator: 'monte-carlo' })))
    estimates(lemma).forEach(({ value, error }, i) => {
      expect(other[i].estimator).toBe('monte-carlo')
      expect(Math.abs(other[i].value - value)).toBeLessThan(other[i].error + error)
    })
  })
})

it('has random nodes of its own in every draw, for the distances and for the risks', () => {
  const draw = firstDraw({ estimator: 'monte-carlo' })
  const [first, other] = [0, 1].map(number => lemmaThree({ ...draw, parameters: { ...draw.parameters, draw: number } }))
  for (const term of ['task', 'generation', 'risk', 'generalization'] as const)
    expect(other[term].value).not.toBe(first[term].value)
})

describe('the loss', () => {
  const draw = drawExperiment()
  it('is clipped at C, so that every risk is within it', () => {
    const { clip, risk, empiricalRisk } = lemmaThree(draw, { clip: 2 })
    expect(clip).toBe(2)
    expect(risk.value).toBeLessThanOrEqual(2)
    expect(empiricalRisk).toBeLessThanOrEqual(2)
  })
  it('is 0 where the density is above 1, and C where it is too small for a number', () => {
    const thin = (x: number) =>
      createMixture({ dimension: 2, weights: [1], means: [x, 0], covariances: [1e-8, 0, 0, 1e-8] })
    const withFit = (mixture: Mixture): Draw => ({ ...draw, syntheticFit: { ...draw.syntheticFit, mixture } })
    const at = (x: number): Draw => ({
      ...withFit(thin(x)),
      syntheticData: { points: new Float64Array(2), labels: new Int32Array(1) },
    })
    expect(lemmaThree(at(0)).empiricalRisk).toBe(0)
    expect(lemmaThree(at(1e150)).empiricalRisk).toBe(10)
  })
})

describe('the curation noise', () => {
  const at = (noise: number) => lemmaThree(drawExperiment({ noise }))
  const [none, tiny, some, much] = [0, 1e-7, 0.2, 1].map(at)
  it('moves the law of the data away from that of the generator', () => {
    expect(some.generation.value).toBeGreaterThan(2 * none.generation.value)
    expect(much.generation.value).toBeGreaterThan(some.generation.value)
    expect(some.task).toEqual(none.task)
  })
  it('changes nothing as it goes to 0', () => {
    estimates(tiny).forEach(({ value }, i) => expect(value).toBeCloseTo(estimates(none)[i].value, 3))
  })
})

it('looks at the truth: it can tell J from L', () => {
  const task = (parameters: Partial<Parameters>) =>
    [0, 1, 2, 3].map(draw => lemmaThree(drawExperiment({ ...parameters, draw })).task.value)
  expect(Math.min(...task({ J: 1, L: 4 }))).toBeGreaterThan(Math.max(...task({ J: 4, L: 1 })))
})

describe('over the corners of the setting', () => {
  const random = stream(1, 0, 'corners')
  const one = <T>(...values: readonly T[]): T => values[random.integer(values.length)]
  const settings = Array.from({ length: 200 }, (_, draw): Partial<Parameters> => {
    // Many components, and other dimensions than the plane, cost more, so that only some draws have them.
    const many = draw % 40 === 0
    const dimension = draw % 10 === 5 ? one(1, 3, 8) : 2
    const most = dimension === 2 ? 5 : 1
    return {
      K: many ? 16 : one(1, 2, most),
      J: many ? one(0, 16) : one(0, 1, most),
      L: many ? one(0, 16) : one(0, 1, most),
      N_k: one(5, 50),
      n: one(10, 60, 400),
      noise: one(0, 0, 0.2, 1),
      prompt: one(0, 0, 1, 3),
      separation: one(0, 0, 5),
      maxIterations: 20,
      dimension,
      draw,
    }
  })
  const lemmas = settings.map(setting => lemmaThree(firstDraw(setting), { model: one('before', 'after') }))

  it('all numbers are finite', () => {
    const numbers = lemmas.flatMap(lemma => [
      lemma.empiricalRisk,
      ...estimates(lemma).flatMap(({ value, error }) => [value, error]),
    ])
    expect(numbers.filter(value => !Number.isFinite(value))).toEqual([])
  })
  it('it holds in all draws', () => expect(lemmas.filter(({ holds }) => !holds)).toEqual([]))
  it('it is loose: the error is typically a third of the bound', () => {
    const ratios = lemmas
      .map(({ error, bound }) => (bound.value > 0 ? error.value / bound.value : 0))
      .sort((a, b) => a - b)
    expect(ratios[100]).toBeGreaterThan(0.25)
    expect(ratios[100]).toBeLessThan(0.45)
    expect(ratios[199]).toBeLessThan(1)
  })
  it.each(['task', 'generalization'] as const)('a bound that lacks a term is caught: %s', term => {
    const violated = lemmas.filter(
      ({ error, bound, ...terms }) => error.value - error.error > bound.value + bound.error - terms[term].value,
    )
    expect(violated.length).toBeGreaterThan(20)
  })
})

it('is refused for later generations', () =>
  expect(() => lemmaThree(drawExperiment({ generation: 2 }))).toThrow('lemmaThree is about generation 1'))

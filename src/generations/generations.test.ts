/** Generations of fits, compared with those that scikit-learn's fits give by the same recipe. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jensenShannon } from '../divergence/divergences.ts'
import { LN2 } from '../elementary/constants.ts'
import { nestedness } from '../fixtures/nested.ts'
import { GENERATIONS } from '../fixtures/reference.ts'
import { createMixture } from '../mixture/mixture.ts'
import { sampleMixture } from '../mixture/sampling.ts'
import { stream } from '../random/random.ts'
import { finish } from '../steps/steps.ts'
import { summarize } from '../experiment/summary.ts'
import { generations, type GenerationsOptions } from './generations.ts'
import { nextDataSteps, POLICIES, type Policy } from './next.ts'

const { truth, cases } = GENERATIONS
const small: GenerationsOptions = { components: 4, points: 60, generations: 3, seed: 4 }

describe('as scikit-learn has it', () => {
  const DRAWS = 120
  it.each(cases.map(one => [`${one.policy}, ${one.fresh} fresh`, one] as const))('%s', (_, one) => {
    const { policy, fresh, points, components, draws: theirs } = one
    const count = one.mean.length - 1
    const { distances } = generations(truth, {
      components,
      points,
      generations: count,
      policy,
      fresh,
      draws: DRAWS,
      seed: 1,
    })
    const apart = Array.from({ length: count + 1 }, (_, g) => {
      const { mean, standardDeviation, median, medianError } = summarize(Float64Array.from(distances, row => row[g]))
      const ofMean = Math.hypot(standardDeviation / Math.sqrt(DRAWS), one.standardError[g])
      // The reference has no error of its median, but quartiles: for about the same distribution it is about the same.
      const ofMedian = medianError * Math.sqrt(1 + DRAWS / theirs)
      return [Math.abs(mean - one.mean[g]) / ofMean, Math.abs(median - one.median[g]) / ofMedian]
    }).flat()
    expect(apart.filter(errors => errors <= 3).length / apart.length).toBeGreaterThanOrEqual(0.95)
  })
})

/** Distances of two draws, for each policy. */
const PINNED = [
  [0.13859279001049063, 0.12132104269039205],
  [0.05807786263530829, 0.03912644688670385],
  [0.11976802125635252, 0.19989014216259388],
]

describe('generations', () => {
  it('do not depend on how many are asked for, nor on how many draws', () => {
    expect(nestedness(generations, truth)).toBe(0)
  })
  it('are fits whose distances are told', () => {
    const { distances, fits } = generations(truth, { ...small, draws: 2, fits: true })
    expect(fits!.map(path => path.length)).toEqual([4, 4])
    distances.forEach((row, draw) =>
      row.forEach((value, g) => expect(value).toBe(jensenShannon(truth, fits![draw][g], { seed: 4 }).value)),
    )
    expect(generations(truth, small).fits).toBeUndefined()
  })
  it('mean the same bits for ever', () => {
    const distances = (policy: Policy) =>
      generations(truth, { ...small, policy, fresh: 0.25, draws: 2 }).distances.map(row => row[3])
    expect(POLICIES.map(distances)).toEqual(PINNED)
  })
  it('are of other real points in each draw', () => {
    const [a, b] = generations(truth, { ...small, draws: 2 }).distances
    expect(a[0]).not.toBe(b[0])
  })
  it('begin with the same fit to real points, whatever comes later', () => {
    const first = (more: Partial<GenerationsOptions>) => generations(truth, { ...small, ...more }).distances[0][0]
    const plain = first({})
    for (const more of [{ policy: 'keep' }, { policy: 'sample' }, { fresh: 0.4 }, { generations: 0 }] as const)
      expect(first(more)).toBe(plain)
  })
  it('of fresh points alone are fits to real data: no generation is further away than the first', () => {
    const { distances } = generations(truth, { ...small, points: 100, generations: 4, fresh: 1, draws: 60 })
    const [first, last] = [0, 4].map(g => summarize(Float64Array.from(distances, row => row[g])))
    const error = Math.hypot(first.standardDeviation, last.standardDeviation) / Math.sqrt(60)
    expect(Math.abs(first.mean - last.mean)).toBeLessThan(3 * error)
  })
  it('are finite in any dimension, for any policy, however few points there are', () => {
    const options = fc.record({
      components: fc.integer({ min: 1, max: 5 }),
      points: fc.integer({ min: 5, max: 30 }),
      generations: fc.integer({ min: 0, max: 4 }),
      policy: fc.constantFrom(...POLICIES),
      fresh: fc.double({ min: 0, max: 1, noNaN: true }),
      seed: fc.nat(1000),
    })
    const line = createMixture({ dimension: 1, weights: [0.3, 0.7], means: [0, 5], covariances: [1, 0.01] })
    fc.assert(
      fc.property(options, fc.constantFrom(truth, line), (some, from) => {
        const { distances } = generations(from, some)
        expect(distances[0].length).toBe(some.generations + 1)
        expect(distances[0].every(value => value >= 0 && value <= LN2)).toBe(true)
      }),
      { numRuns: 25 },
    )
  })
})

/** The new points of one generation and what the next fit learns from, for policies and shares of fresh points. */
describe('the points of a generation', () => {
  const before = sampleMixture(truth, 150, stream(1, 0, 'before')).points
  const next = (policy: Policy, fresh: number) =>
    finish(
      nextDataSteps(truth, before, { points: 50, policy, fresh, source: truth, noise: 0 }, purpose =>
        stream(1, 0, purpose),
      ),
    )
  it('are added to those of before, of which `keep` never has fewer', () => {
    for (const policy of POLICIES) {
      const { made, pool, learnt } = next(policy, 0.3)
      // A policy that forgets keeps no pool.
      expect(pool).toEqual(policy === 'replace' ? new Float64Array(0) : Float64Array.of(...before, ...made))
      expect(learnt.length).toBe(policy === 'keep' ? pool.length : made.length)
    }
  })
  it('are chosen from all places alike by `sample`', () => {
    const chosen = new Float64Array(200)
    const place = new Map(Array.from({ length: 200 }, (_, i) => [next('keep', 0).pool[2 * i], i]))
    for (let g = 0; g < 400; g++) {
      const steps = nextDataSteps(
        truth,
        before,
        { points: 50, policy: 'sample', fresh: 0, source: truth, noise: 0 },
        purpose => stream(1, purpose === 'sample' ? g : 0, purpose),
      )
      const { learnt } = finish(steps)
      for (let i = 0; i < 100; i += 2) chosen[place.get(learnt[i])!]++
    }
    // Each place is chosen with probability 1/4: binomial with mean 100 and standard deviation 8.7.
    expect(Math.min(...chosen)).toBeGreaterThan(60)
    expect(Math.max(...chosen)).toBeLessThan(140)
  })
})

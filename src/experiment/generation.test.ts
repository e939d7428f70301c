/** Later generations of a draw: nested streams, policies, fresh points, and sweeps in one pass. */
import { describe, expect, it, vi } from 'vitest'
import * as em from '../mixture/em.ts'
import { sampleMixture } from '../mixture/sampling.ts'
import { completeParameters, type Parameters } from '../parameters/parameters.ts'
import { stream } from '../random/random.ts'
import { finish } from '../steps/steps.ts'
import { drawExperiment } from './draw.ts'
import { drawRows, generationRows, sweepGap } from './sweep.ts'

const base: Partial<Parameters> = { K: 2, J: 2, L: 1, N_k: 20, n: 60, seed: 31 }
const at = (generation: number, more: Partial<Parameters> = {}) => drawExperiment({ ...base, generation, ...more })
const POLICIES = ['replace', 'keep', 'sample'] as const
const rowsOf = (points: Float64Array): string[] =>
  Array.from({ length: points.length / 2 }, (_, i) => `${points[2 * i]} ${points[2 * i + 1]}`)

describe('a later generation', () => {
  it('is made by the synthetic fit of the one before, whatever number is asked for', () => {
    for (const policy of POLICIES) {
      for (const g of [2, 3, 5]) {
        const [before, after] = [at(g - 1, { policy }), at(g, { policy })]
        expect(after.descent!.teacher).toEqual(before.syntheticFit.mixture)
      }
    }
  })
  it('has points of that fit, from streams of this generation', () => {
    for (const g of [2, 3]) {
      const { syntheticData, descent } = at(g)
      const from = (generation: number) =>
        sampleMixture(descent!.teacher, 60, stream(31, 0, 'generation points', generation)).points
      expect(syntheticData.points).toEqual(from(g))
      expect(syntheticData.points).not.toEqual(from(g - 1))
    }
  })
  it('is fitted from streams of this generation', () => {
    const options = { dimension: 2, components: 5, maxIterations: 100, regularization: 1e-6 }
    for (const g of [2, 3]) {
      const { syntheticFit, descent } = at(g)
      const own = em.fitSteps(descent!.learnt, options, stream(31, 0, 'generation fit', g))
      expect(syntheticFit.mixture).toEqual(finish(own).mixture)
    }
  })
  it('rounds the number of fresh points', () => {
    expect(at(2, { fresh: 0.26 }).descent!.fresh).toBe(16)
    expect(at(2, { fresh: 0.24 }).descent!.fresh).toBe(14)
  })
  it('has noise of the standard deviation that is asked for, in each generation', () => {
    for (const g of [2, 3]) {
      const { syntheticData, descent } = at(g, { noise: 0.25, n: 2000 })
      const clean = sampleMixture(descent!.teacher, 2000, stream(31, 0, 'generation points', g)).points
      const squares = syntheticData.points.reduce((sum, x, i) => sum + (x - clean[i]) ** 2, 0)
      // 4000 squares of noise: their mean has a standard error of 0.25² √(2 / 4000).
      expect(Math.abs(squares / 4000 - 0.0625)).toBeLessThan(4 * 0.0625 * Math.sqrt(2 / 4000))
    }
  })
  it('has fresh points that have nothing to do with those whose place they take', () => {
    const [made, fresh] = [0, 1].map(share => at(2, { fresh: share, n: 2000 }).syntheticData.points)
    const centred = (points: Float64Array) => {
      const own = points.filter((_, i) => i % 2 === 0)
      const mean = own.reduce((sum, x) => sum + x, 0) / own.length
      return own.map(x => x - mean)
    }
    const [a, b] = [centred(made), centred(fresh)]
    const product = (x: Float64Array, y: Float64Array) => x.reduce((sum, value, i) => sum + value * y[i], 0)
    const correlation = product(a, b) / Math.sqrt(product(a, a) * product(b, b))
    expect(Math.abs(correlation)).toBeLessThan(4 / Math.sqrt(2000))
  })
  it('leaves the world, the anchor fit and what the first generator is', () => {
    const [first, later] = [at(1), at(4)]
    for (const part of ['truth', 'anchorData', 'generator', 'roles', 'anchorFit'] as const)
      expect(later[part]).toEqual(first[part])
  })
  it('has n new points, and learns from them, from all, or from n of all', () => {
    for (const g of [2, 3, 6]) {
      const [replace, keep, sample] = POLICIES.map(policy => at(g, { policy }))
      for (const draw of [replace, keep, sample]) expect(draw.syntheticData.labels.length).toBe(60)
      expect(replace.descent!.learnt).toEqual(replace.syntheticData.points)
      expect(keep.descent!.learnt.length).toBe(2 * 60 * g)
      expect(sample.descent!.learnt.length).toBe(2 * 60)
    }
  })
  it('keeps all points of before, in their order', () => {
    const [two, three] = [at(2, { policy: 'keep' }), at(3, { policy: 'keep' })]
    expect(three.descent!.learnt.subarray(0, 240)).toEqual(two.descent!.learnt)
    expect(two.descent!.learnt.subarray(0, 120)).toEqual(at(1).syntheticData.points)
    expect(three.descent!.learnt.subarray(240)).toEqual(three.syntheticData.points)
  })
  it('samples without replacement, out of everything', () => {
    const learnt = rowsOf(at(2, { policy: 'sample' }).descent!.learnt)
    expect(new Set(learnt).size).toBe(60)
    const [old, made] = [at(1).syntheticData.points, at(2, { policy: 'sample' }).syntheticData.points].map(rowsOf)
    const fromOld = learnt.filter(row => old.includes(row)).length
    expect(learnt.filter(row => made.includes(row)).length).toBe(60 - fromOld)
    // Hypergeometric: 60 of 120 with 60 old ones; standard deviation 2.7.
    expect(Math.abs(fromOld - 30)).toBeLessThan(12)
  })
  it('exchanges points for fresh ones, one by one, and keeps the others', () => {
    const some = [0, 0.25, 0.5, 1].map(fresh => at(2, { fresh }))
    expect(some.map(({ descent }) => descent!.fresh)).toEqual([0, 15, 30, 60])
    const [none, quarter, half, all] = some.map(({ syntheticData }) => syntheticData.points)
    expect(quarter.subarray(0, 30)).toEqual(half.subarray(0, 30))
    expect(half.subarray(0, 60)).toEqual(all.subarray(0, 60))
    expect(quarter.subarray(30)).toEqual(none.subarray(30))
    expect(half.subarray(60)).toEqual(none.subarray(60))
  })
  it('with fresh points alone learns from the truth’s anchored components, as much as each weighs', () => {
    const { syntheticData, truth, descent } = at(2, { fresh: 1, n: 4000 })
    expect(descent!.learnt).toEqual(syntheticData.points)
    const counts = [0, 0]
    const middle = [0, 0]
    syntheticData.labels.forEach((label, i) => {
      counts[label]++
      if (label === 0) middle.forEach((_, a) => (middle[a] += syntheticData.points[2 * i + a]))
    })
    expect(counts[0] + counts[1]).toBe(4000)
    expect(Math.abs(counts[0] - 2000)).toBeLessThan(4 * Math.sqrt(1000))
    middle.forEach((sum, a) => {
      const error = Math.sqrt(truth.covariances[3 * a] / counts[0])
      expect(Math.abs(sum / counts[0] - truth.means[a])).toBeLessThan(4 * error)
    })
  })
  it('has noise on what the fit made, not on fresh points', () => {
    const [silent, noisy] = [at(2, { fresh: 0.5 }), at(2, { fresh: 0.5, noise: 0.2 })]
    expect(noisy.syntheticData.points.subarray(0, 60)).toEqual(silent.syntheticData.points.subarray(0, 60))
    expect(noisy.syntheticData.points.subarray(60)).not.toEqual(silent.syntheticData.points.subarray(60))
  })
  it('is drawn in the projection of other dimensions, too', () => {
    const { projected, descent } = at(2, { dimension: 3 })
    expect(projected!.descent!.teacher.dimension).toBe(2)
    expect(projected!.descent!.learnt.length).toBe((2 * descent!.learnt.length) / 3)
  })
  it('collapses where each learns from the last one alone, and hardly where all is kept', () => {
    const worse = (policy: Parameters['policy']) => {
      const rows = generationRows({ K: 4, J: 0, L: 0, n: 100, policy }, [1, 12], 0, 20)
      return Array.from({ length: 20 }, (_, i) => rows[12 * i + 7] - rows[12 * i + 1]).sort((a, b) => a - b)[10]
    }
    expect(worse('replace')).toBeGreaterThan(0.1)
    expect(worse('keep')).toBeLessThan(0.05)
  })
})

describe('a sweep over generations', () => {
  const values = [1, 2, 4]
  it.each(['jensen-shannon', 'as-published'] as const)('gives each generation’s own rows: %s', measure => {
    const setting = { ...base, measure }
    const rows = generationRows(setting, values, 3, 1)
    const expected = [3].flatMap(draw =>
      values.flatMap(generation => [...drawRows({ ...setting, generation }, draw, 1)]),
    )
    expect([...rows]).toEqual(expected)
  })
  it('is the curve of its rows', async () => {
    const curve = await sweepGap(base, { vary: 'generation', values, draws: 3 })
    expect(curve.map(({ value }) => value)).toEqual(values)
    for (const [i, generation] of values.entries()) {
      const [alone] = await sweepGap({ ...base, generation }, { vary: 'L', values: [1], draws: 3 })
      expect(curve[i].measures).toEqual(alone.measures)
    }
  })
  it('fits each generation once', async () => {
    const fits = vi.spyOn(em, 'fitSteps')
    const all = Float64Array.from({ length: 20 }, (_, i) => i + 1)
    const points = await sweepGap(base, { vary: 'generation', values: all as never, draws: 3 })
    // The anchor fit, and one for each generation.
    expect(fits.mock.calls.length).toBe(3 * 21)
    expect(points.map(({ value }) => value)).toEqual([...all])
    vi.restoreAllMocks()
  })
  it('has the gaps of whole draws, by Monte Carlo, too', () => {
    const setting = { ...base, dimension: 3 }
    const rows = generationRows(setting, [1, 2], 0, 1)
    ;[1, 2].forEach((generation, i) => {
      const { anchor, synthetic } = drawExperiment({ ...setting, generation }).gaps['jensen-shannon']
      expect([rows[6 * i], rows[6 * i + 1]]).toEqual([anchor.value, synthetic.value])
    })
  })
  it('sweeps the share of fresh points and the noise as well', async () => {
    for (const vary of ['fresh', 'noise', 'prompt'] as const) {
      const [point] = await sweepGap({ ...base, generation: 2 }, { vary, values: [0.5], draws: 2 })
      const gap = drawExperiment(completeParameters({ ...base, generation: 2, [vary]: 0.5, draw: 1 })).gaps[
        'jensen-shannon'
      ]
      expect(point.measures['jensen-shannon']!.gap.values[1]).toBe(gap.gap.value)
    }
  })
})

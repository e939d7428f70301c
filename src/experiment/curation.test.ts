/** Curation noise and the strength of the prompt: what they change in the synthetic data, and what they leave. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { totalVariation } from '../divergence/divergences.ts'
import { nearestComponents } from '../mixture/overlap.ts'
import { sampleMixture } from '../mixture/sampling.ts'
import { completeParameters, type Parameters } from '../parameters/parameters.ts'
import { stream } from '../random/random.ts'
import { drawExperiment } from './draw.ts'
import { partsByRole } from './parts.ts'
import { dilution, relativeWeights } from './weights.ts'
import { drawWorld, syntheticLaw, type World } from './world.ts'

const world = (parameters: Partial<Parameters>) => drawWorld(completeParameters({ seed: 811, ...parameters }))
const covarianceOf = (points: Float64Array): [number, number, number] => {
  const n = points.length / 2
  let [x, y, xx, xy, yy] = [0, 0, 0, 0, 0]
  for (let i = 0; i < points.length; i += 2) {
    x += points[i] / n
    y += points[i + 1] / n
  }
  for (let i = 0; i < points.length; i += 2) {
    xx += (points[i] - x) ** 2 / n
    xy += ((points[i] - x) * (points[i + 1] - y)) / n
    yy += (points[i + 1] - y) ** 2 / n
  }
  return [xx, xy, yy]
}

describe('curation noise', () => {
  const base = { K: 2, J: 3, L: 1, n: 400 }
  const silent = world(base)
  it('moves each synthetic point from its place, twice as far where it is twice as much, and nothing else', () => {
    const [some, more] = [world({ ...base, noise: 0.25 }), world({ ...base, noise: 0.5 })]
    for (const one of [some, more]) {
      expect(one.truth).toEqual(silent.truth)
      expect(one.anchorData).toEqual(silent.anchorData)
      expect(one.generator).toEqual(silent.generator)
      expect(one.syntheticData.labels).toEqual(silent.syntheticData.labels)
    }
    some.syntheticData.points.forEach((x, i) => {
      const [from, to] = [silent.syntheticData.points[i], more.syntheticData.points[i]]
      expect(x - from).toBeCloseTo(0.5 * (to - from), 12)
      expect(x).not.toBe(from)
    })
  })
  it('leaves the law of the synthetic data with wider components: noise² more variance, the same covariance', () => {
    const { generator } = silent
    const law = syntheticLaw(generator, { noise: 0.4 })
    const [xx, xy, yx, yy] = generator.covariances
    expect([...law.covariances.subarray(0, 4)]).toEqual([xx + 0.4 * 0.4, xy, yx, yy + 0.4 * 0.4])
    expect([law.means, law.weights]).toEqual([generator.means, generator.weights])
    expect(syntheticLaw(generator, { noise: 0 })).toBe(generator)
  })
  it('gives points of that law', () => {
    const { syntheticData, generator } = world({ K: 1, J: 0, L: 0, n: 10_000, noise: 1 })
    const law = syntheticLaw(generator, { noise: 1 }).covariances
    const found = covarianceOf(syntheticData.points)
    // The standard error of a variance v of 10,000 points is v √(2 / 10,000).
    ;[law[0], law[1], law[3]].forEach((value, i) => {
      const error = Math.sqrt((2 * law[0] * law[3]) / 10_000)
      expect(Math.abs(found[i] - value)).toBeLessThan(4 * error)
    })
  })
  it('widens the components that fits are held against, and that points of later generations count for', () => {
    const draw = drawExperiment({ ...base, seed: 811, noise: 1 })
    const law = syntheticLaw(draw.generator, { noise: 1 })
    for (const { mixture, nearest, overlap } of [draw.anchorFit, draw.syntheticFit]) {
      const found = nearestComponents(mixture, law)
      expect([nearest, overlap]).toEqual([found.nearest, found.overlap])
      expect(overlap).not.toEqual(nearestComponents(mixture, draw.generator).overlap)
    }
    const { descent, syntheticData } = drawExperiment({ ...base, seed: 811, noise: 1, generation: 2 })
    const { nearest } = nearestComponents(descent!.teacher, law)
    const { labels } = sampleMixture(descent!.teacher, 400, stream(811, 0, 'generation points', 2))
    expect([...syntheticData.labels]).toEqual(Array.from(labels, label => nearest[label]))
  })
  it('of one component has nothing to do with that of another', () => {
    const noisy = world({ ...base, noise: 1 }).syntheticData
    const noiseOf = (component: number) =>
      Array.from(noisy.points.keys())
        .filter(i => noisy.labels[i >> 1] === component)
        .slice(0, 40)
        .map(i => noisy.points[i] - silent.syntheticData.points[i])
    expect(noiseOf(0).length).toBe(40)
    noiseOf(0).forEach((x, i) => expect(x).not.toBeCloseTo(noiseOf(1)[i], 9))
  })
  it('goes to 0 without a jump', () => {
    const { generator } = silent
    const distances = [1, 0.1, 0.01, 0.001].map(
      noise => totalVariation(generator, syntheticLaw(generator, { noise })).value,
    )
    distances.slice(1).forEach((value, i) => expect(value).toBeLessThan(distances[i]))
    expect(distances[3]).toBeLessThan(1e-3)
    const points = (noise: number, seed: number) => world({ ...base, seed, noise }).syntheticData.points
    fc.assert(
      fc.property(fc.nat(1000), fc.double({ min: 0, max: 1e-3, noNaN: true }), (seed, noise) => {
        const still = points(0, seed)
        // A standard normal number is beyond 7 once in 10¹² times. Points are near 10, where rounding is 2e-15.
        points(noise, seed).forEach((x, i) => expect(Math.abs(x - still[i])).toBeLessThanOrEqual(7 * noise + 1e-14))
      }),
      { numRuns: 20 },
    )
    const gap = (noise: number) => drawExperiment({ ...base, seed: 811, noise }).gaps['jensen-shannon'].gap.value
    expect(gap(1e-9)).toBeCloseTo(gap(0), 6)
  })
  it('adds parts up to the gap', () => {
    const draw = drawExperiment({ ...base, seed: 811, noise: 0.3 })
    const sum = partsByRole(draw, 'jensen-shannon').reduce((total, { gap }) => total + gap, 0)
    expect(sum).toBeCloseTo(draw.gaps['jensen-shannon'].gap.value, 10)
  })
})

describe('the strength of the prompt', () => {
  const base = { K: 2, J: 3, L: 2, n: 2000 }
  const strengths = [0, 0.1, 0.5, 1, 2, 3]
  const worlds = strengths.map(prompt => world({ ...base, prompt }))
  it('is e^prompt times the weight of any other component', () => {
    const { weights } = worlds[3].generator
    expect(weights[0] / weights[2]).toBeCloseTo(Math.E, 12)
    expect(weights[1]).toBe(weights[0])
    expect(weights[6]).toBe(weights[2])
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12)
  })
  it('leaves the truth, the anchor data and the components', () => {
    for (const { truth, anchorData, generator } of worlds) {
      expect([truth, anchorData]).toEqual([worlds[0].truth, worlds[0].anchorData])
      expect([generator.means, generator.covariances]).toEqual([
        worlds[0].generator.means,
        worlds[0].generator.covariances,
      ])
    }
  })
  it('gives each component as many points as its weight lets expect', () => {
    worlds.forEach(({ generator, syntheticData }) => {
      const counts = new Float64Array(7)
      for (const label of syntheticData.labels) counts[label]++
      const chiSquared = counts.reduce((sum, count, c) => {
        const expected = base.n * generator.weights[c]
        return sum + (count - expected) ** 2 / expected
      }, 0)
      // Six degrees of freedom: above 22.5 with probability 0.001.
      expect(chiSquared).toBeLessThan(22.5)
    })
  })
  it('only moves points from the other components to the anchored ones, the last ones first', () => {
    const pointsOf = (which: number, component: number) => {
      const { labels, points } = worlds[which].syntheticData
      return Array.from(labels.keys())
        .filter(i => labels[i] === component)
        .flatMap(i => [points[2 * i], points[2 * i + 1]])
    }
    for (let which = 1; which < worlds.length; which++) {
      for (let c = 0; c < 7; c++) {
        const [was, is] = [pointsOf(which - 1, c), pointsOf(which, c)]
        const [few, many] = c < 2 ? [was, is] : [is, was]
        expect(many.length).toBeGreaterThanOrEqual(few.length)
        expect(many.slice(0, few.length)).toEqual(few)
      }
    }
  })
  it('lets the share of anchored points grow, whatever the world', () => {
    const strength = fc.double({ min: 0, max: 3, noNaN: true })
    const counts = fc.record({ K: fc.integer({ min: 1, max: 5 }), J: fc.nat(5), L: fc.nat(5), seed: fc.nat(1000) })
    fc.assert(
      fc.property(counts, strength, strength, (setting, a, b) => {
        const [weak, strong] = [Math.min(a, b), Math.max(a, b)].map(prompt => world({ ...setting, n: 200, prompt }))
        const anchored = ({ syntheticData: { labels } }: World) => labels.filter(c => c < setting.K).length
        expect(anchored(strong)).toBeGreaterThanOrEqual(anchored(weak))
        const pointsOf = ({ syntheticData: { points, labels } }: World, c: number) =>
          Array.from(points).filter((_, i) => labels[i >> 1] === c)
        // The others only lose points: those that stay are the first ones.
        for (let c = setting.K; c < weak.roles.length; c++) {
          const [was, is] = [pointsOf(weak, c), pointsOf(strong, c)]
          expect(was.slice(0, is.length)).toEqual(is)
        }
      }),
      { numRuns: 40 },
    )
  })
  it('changes by how much irrelevant components dilute the truth', () => {
    const { roles, generator } = worlds[3]
    const inTruth = generator.weights.subarray(0, 5).reduce((sum, weight) => sum + weight, 0)
    expect(dilution(roles, 1)).toBeCloseTo(1 / inTruth, 12)
    expect(dilution(roles, 0)).toBe(7 / 5)
    expect(relativeWeights(roles, 0)).toEqual([1, 1, 1, 1, 1, 1, 1])
    // In a fit that repeats the generator, irrelevant components cost ln(dilution) of KL(truth ‖ fit).
    const draw = drawExperiment({ ...base, seed: 811, prompt: 1 })
    const [, , irrelevant] = partsByRole(draw, 'truth-to-fit')
    expect(irrelevant.gap).toBeCloseTo(-Math.log(1 / inTruth), 10)
  })
})

it('new parameters are neutral by default', () => {
  const neutral = { noise: 0, prompt: 0, generation: 1, policy: 'replace', fresh: 0 } as const
  const draw = drawExperiment({ seed: 5 })
  expect(drawExperiment({ seed: 5, ...neutral })).toEqual(draw)
  expect(draw.descent).toBeUndefined()
  // Of the first generation, nothing looks at these.
  const other = drawExperiment({ seed: 5, policy: 'keep', fresh: 0.7 })
  expect({ ...other, parameters: draw.parameters }).toEqual(draw)
})

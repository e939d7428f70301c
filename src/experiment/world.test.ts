import { describe, expect, it } from 'vitest'
import { largestRelativeError } from '../fixtures/numbers.ts'
import type { LabelledPoints, Mixture } from '../mixture/mixture.ts'
import { completeParameters, type Parameters } from '../parameters/parameters.ts'
import { drawWorld, type World } from './world.ts'

const world = (parameters: Partial<Parameters>) => drawWorld(completeParameters({ seed: 4207, ...parameters }))
const base = { K: 3, J: 4, L: 2, N_k: 20, n: 300 } as const
const before = world(base)

/** Components `from` … `to − 1`, without their weights. */
const components = ({ dimension: d, means, covariances }: Mixture, from: number, to: number) => ({
  means: means.slice(from * d, to * d),
  covariances: covariances.slice(from * d * d, to * d * d),
})
/** The points of one role's component, in order. */
function pointsOf({ syntheticData, roles }: World, role: string, index: number): number[] {
  const component = roles.findIndex(one => one.role === role && one.index === index)
  return ofLabel(syntheticData, component)
}
const ofLabel = ({ points, labels }: LabelledPoints, component: number) =>
  Array.from(labels.keys())
    .filter(i => labels[i] === component)
    .flatMap(i => [points[2 * i], points[2 * i + 1]])

describe('another L', () => {
  const after = world({ ...base, L: 3 })
  it('leaves the truth and the anchor data as they were, to the bit', () => {
    expect(after.truth).toEqual(before.truth)
    expect(after.anchorData).toEqual(before.anchorData)
  })
  it('leaves the generator’s other components, and the irrelevant ones that stay', () => {
    expect(components(after.generator, 0, 9)).toEqual(components(before.generator, 0, 9))
  })
  it('only takes synthetic points away from each component, the last ones first', () => {
    before.roles.forEach(({ role, index }) => {
      const [was, is] = [pointsOf(before, role, index), pointsOf(after, role, index)]
      expect(is.length).toBeLessThanOrEqual(was.length)
      expect(was.slice(0, is.length)).toEqual(is)
    })
  })
  it('leaves most synthetic points', () => {
    const was = new Set(before.syntheticData.points)
    const kept = after.syntheticData.points.filter(x => was.has(x)).length / after.syntheticData.points.length
    // One of ten equally likely components is new.
    expect(kept).toBeGreaterThan(0.85)
    expect(kept).toBeLessThan(0.95)
  })
})

describe('another J', () => {
  const after = world({ ...base, J: 6 })
  it('leaves the first unsampled components, the anchored ones and their data', () => {
    expect(components(after.truth, 0, 7)).toEqual(components(before.truth, 0, 7))
    expect(after.anchorData).toEqual(before.anchorData)
    expect(components(after.generator, 0, 7)).toEqual(components(before.generator, 0, 7))
  })
  it('leaves the irrelevant components, which now come later', () => {
    expect(components(after.generator, 9, 11)).toEqual(components(before.generator, 7, 9))
  })
})

describe('another K', () => {
  const after = world({ ...base, K: 5 })
  it('leaves the anchored components there were, and their data', () => {
    expect(components(after.truth, 0, 3)).toEqual(components(before.truth, 0, 3))
    expect(components(after.generator, 0, 3)).toEqual(components(before.generator, 0, 3))
    expect(after.anchorData.points.subarray(0, before.anchorData.points.length)).toEqual(before.anchorData.points)
  })
  it('leaves the unsampled and the irrelevant ones, which now come later', () => {
    expect(components(after.generator, 5, 11)).toEqual(components(before.generator, 3, 9))
  })
})

it('more anchor points leave the first ones of each component', () => {
  const after = world({ ...base, N_k: 30 })
  for (let k = 0; k < 3; k++) expect(ofLabel(after.anchorData, k).slice(0, 40)).toEqual(ofLabel(before.anchorData, k))
})

it('more synthetic points leave the first ones of each component', () => {
  const after = world({ ...base, n: 500 })
  before.roles.forEach(({ role, index }) => {
    const was = pointsOf(before, role, index)
    expect(pointsOf(after, role, index).slice(0, was.length)).toEqual(was)
  })
})

describe('separation', () => {
  const after = world({ ...base, separation: 2.5 })
  it('moves each component of the truth by its index, in every coordinate', () => {
    for (let c = 0; c < 7; c++) {
      for (const axis of [0, 1])
        expect(after.truth.means[2 * c + axis] - before.truth.means[2 * c + axis]).toBeCloseTo(2.5 * c, 12)
    }
  })
  it('leaves their shapes', () => expect(after.truth.covariances).toEqual(before.truth.covariances))
  it('leaves the irrelevant components where they are', () => {
    expect(components(after.generator, 7, 9)).toEqual(components(before.generator, 7, 9))
  })
})

describe('another source of chance', () => {
  it.each([
    ['seed', { seed: 4208 }],
    ['draw', { draw: 1 }],
  ])('gives another world: another %s', (_, other) => {
    const after = world({ ...base, ...other })
    const shared = new Set(before.truth.means)
    expect(after.truth.means.some(x => shared.has(x))).toBe(false)
    const points = new Set(before.syntheticData.points)
    expect(after.syntheticData.points.some(x => points.has(x))).toBe(false)
  })
  it('is the only thing that a world depends on: the same again gives the same', () =>
    expect(world(base)).toEqual(before))
})

describe('the generator', () => {
  it('knows an anchored component by the mean and the sample covariance of its anchor points', () => {
    for (let k = 0; k < 3; k++) {
      const own = ofLabel(before.anchorData, k)
      const xs = own.filter((_, i) => i % 2 === 0)
      const ys = own.filter((_, i) => i % 2 === 1)
      const mean = (values: number[]) => values.reduce((sum, x) => sum + x, 0) / values.length
      const covariance = (a: number[], b: number[]) =>
        a.reduce((sum, x, i) => sum + (x - mean(a)) * (b[i] - mean(b)), 0) / (a.length - 1)
      const expected = [covariance(xs, xs) + 1e-6, covariance(xs, ys), covariance(xs, ys), covariance(ys, ys) + 1e-6]
      expect(
        largestRelativeError(before.generator.means.subarray(2 * k, 2 * k + 2), [mean(xs), mean(ys)]),
      ).toBeLessThan(1e-12)
      expect(largestRelativeError(before.generator.covariances.subarray(4 * k, 4 * k + 4), expected)).toBeLessThan(
        1e-10,
      )
    }
  })
  it('knows the unsampled components exactly', () => {
    expect(components(before.generator, 3, 7)).toEqual(components(before.truth, 3, 7))
  })
})

describe('the truth and the generator', () => {
  it('have equal weights', () => {
    expect([...before.truth.weights]).toEqual(new Array(7).fill(1 / 7))
    expect([...before.generator.weights]).toEqual(new Array(9).fill(1 / 9))
  })
  it('have means within the square of side 10', () => {
    for (const { truth } of [before, world({ draw: 1 }), world({ draw: 2 })]) {
      expect(truth.means.every(x => x >= 0 && x < 10)).toBe(true)
    }
  })
  it('without J and L are the anchored components alone', () => {
    const { truth, generator, roles } = world({ K: 1, J: 0, L: 0 })
    expect([truth.weights.length, generator.weights.length, roles.length]).toEqual([1, 1, 1])
  })
})

describe('the data', () => {
  it('have N_k anchor points from each anchored component, and n synthetic points', () => {
    const { anchorData, syntheticData } = before
    expect([0, 1, 2].map(k => anchorData.labels.filter(label => label === k).length)).toEqual([20, 20, 20])
    expect([anchorData.points.length, syntheticData.points.length]).toEqual([120, 600])
  })
  it('come from each generator component as often as chance has it', () => {
    const counts = new Float64Array(9)
    const worlds = 40
    for (let draw = 0; draw < worlds; draw++)
      world({ ...base, draw }).syntheticData.labels.forEach(label => counts[label]++)
    const expected = (worlds * 300) / 9
    const chiSquared = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
    // The 99.9 % point for eight degrees of freedom.
    expect(chiSquared).toBeLessThan(26.1)
  })
})

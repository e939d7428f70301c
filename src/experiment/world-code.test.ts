import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawExperiment } from './draw.ts'
import type { MadeWorld } from './made-world.ts'
import { ROLES } from './roles.ts'
import { decodeWorld, encodeWorld, roundWorld } from './world-code.ts'

const entry = fc.tuple(
  fc.constantFrom(...ROLES),
  fc.nat(15),
  fc.boolean(),
  fc.tuple(fc.double({ min: -200, max: 500, noNaN: true }), fc.double({ min: -5, max: 15, noNaN: true })),
  fc.tuple(fc.double({ min: 1e-4, max: 300, noNaN: true }), fc.double({ min: 1e-3, max: 3, noNaN: true })),
  fc.double({ min: -0.9999999, max: 0.9999999, noNaN: true }),
)
const anyWorld: fc.Arbitrary<MadeWorld> = fc
  .uniqueArray(entry, { maxLength: 12, selector: ([role, index]) => `${role} ${index}` })
  .map(entries =>
    entries.map(([role, index, deleted, mean, [a, b], along]) =>
      deleted
        ? { role, index, deleted }
        : { role, index, mean, covariance: [a * a, along * a * b, along * a * b, b * b] },
    ),
  )

describe('the text of a world', () => {
  it('gives the rounded world back, to the bit', () => {
    fc.assert(
      fc.property(anyWorld, world => {
        const text = encodeWorld(world)
        const rounded = roundWorld(world)
        expect(decodeWorld(text)).toEqual(rounded)
        expect(encodeWorld(rounded)).toBe(text)
        expect(roundWorld(rounded)).toEqual(rounded)
        expect(text).toMatch(/^[\w-]*$/)
        const made = world.filter(one => !('deleted' in one)).length
        expect(text.length).toBe(world.length > 0 ? 1 + 14 * made + 2 * (world.length - made) : 0)
      }),
      { numRuns: 300 },
    )
  })
  it('is near enough to the world that nobody sees a difference', () => {
    const truth = drawExperiment({ K: 4, J: 8, L: 0, seed: 12 }).truth
    const world: MadeWorld = Array.from(truth.weights, (_, index) => ({
      role: 'unsampled',
      index,
      mean: truth.means.subarray(2 * index, 2 * index + 2),
      covariance: truth.covariances.subarray(4 * index, 4 * index + 4),
    }))
    roundWorld(world).forEach((one, c) => {
      if ('deleted' in one) throw new Error('not deleted')
      for (let a = 0; a < 2; a++) expect(Math.abs(one.mean[a] - truth.means[2 * c + a])).toBeLessThanOrEqual(1 / 512)
      const sd = (covariance: ArrayLike<number>, from: number, a: number) => Math.sqrt(covariance[from + 3 * a])
      for (let a = 0; a < 2; a++) expect(sd(one.covariance, 0, a) / sd(truth.covariances, 4 * c, a)).toBeCloseTo(1, 3)
    })
  })
  it('moves what is beyond its reach to the nearest that it can say', () => {
    const [one] = roundWorld([{ role: 'anchored', index: 0, mean: [-97, 1e6], covariance: [1e-10, 0, 0, 1e6] }])
    if ('deleted' in one) throw new Error('not deleted')
    expect(one.mean).toEqual([-96, 415.99609375])
    expect(Math.log(one.covariance[0])).toBeCloseTo(-18, 9)
    expect(Math.log(one.covariance[3])).toBeCloseTo(10, 9)
  })
  it('pins the format: what a link says today it says for ever', () => {
    const world: MadeWorld = [
      { role: 'irrelevant', index: 15, deleted: true },
      { role: 'anchored', index: 0, mean: [2.5, 7.25], covariance: [0.5, 0.3, 0.3, 0.4] },
    ]
    const text = 'aAGKAM6BPHThkZ_vg'
    expect(encodeWorld(world)).toBe(text)
    const variances = [0.49968972150680413, 0.4001365321232779]
    const across = 0.2999157816812922
    expect(decodeWorld(text)).toEqual([
      { role: 'anchored', index: 0, mean: [2.5, 7.25], covariance: [variances[0], across, across, variances[1]] },
      { role: 'irrelevant', index: 15, deleted: true },
    ])
  })
  it('draws the same experiment as the rounded world, to the bit', () => {
    const world = roundWorld([{ role: 'unsampled', index: 1, mean: [1, 9], covariance: [0.2, 0.1, 0.1, 0.3] }])
    expect(drawExperiment({}, { world: decodeWorld(encodeWorld(world)) })).toEqual(drawExperiment({}, { world }))
  })
})

describe('any other text', () => {
  const good = encodeWorld([{ role: 'anchored', index: 1, mean: [1, 2], covariance: [1, 0, 0, 1] }])
  it.each([
    ['b' + good.slice(1), 'version'],
    ['a', 'version alone'],
    [good.slice(0, -1), 'ends too early'],
    [good + 'A', 'ends too early'],
    [good + good.slice(1), 'no component in its order'],
    [good.replace(/.$/, '!'), 'a character that it cannot have'],
    ['a__', 'no component in its order'],
    [7 as unknown as string, 'must be a string'],
  ])('%s is refused with a reason', (text, says) => {
    expect(() => decodeWorld(text)).toThrow(RangeError)
    expect(() => decodeWorld(text)).toThrow(says)
  })
  it('is a world that is written the same, or a RangeError', () => {
    const digit = fc.stringMatching(/^[\w-]$/)
    const like = fc.string({ unit: digit, maxLength: 60 }).map(text => `a${text}`)
    const cut = fc.tuple(anyWorld, fc.nat(200)).map(([world, at]) => encodeWorld(world).slice(0, at))
    fc.assert(
      fc.property(fc.oneof(like, cut, fc.string()), text => {
        let world: MadeWorld
        try {
          world = decodeWorld(text)
        } catch (reason) {
          expect(reason).toBeInstanceOf(RangeError)
          return
        }
        expect(encodeWorld(world)).toBe(text)
      }),
      { numRuns: 2000 },
    )
  })
})

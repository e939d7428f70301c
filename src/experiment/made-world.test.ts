import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DENSITY_MEASURES } from '../divergence/measures.ts'
import { completeParameters, PARAMETERS, type Parameters } from '../parameters/parameters.ts'
import { drawExperiment } from './draw.ts'
import { fingerprint } from './fingerprint.ts'
import type { MadeComponent, MadeWorld } from './made-world.ts'
import type { Draw } from './results.ts'
import { ROLES, type Role } from './roles.ts'
import { drawRows, generationRows, sweepGap } from './sweep.ts'
import { drawWorld } from './world.ts'

const base: Partial<Parameters> = { K: 2, J: 3, L: 2, N_k: 20, n: 80, seed: 99, separation: 0.7 }
const random = drawWorld(completeParameters(base))
const draw = (world: MadeWorld) => drawExperiment(base, { world })

/** A component of the random world as if it had been made by hand: as it is in the truth, or in the generator. */
function asMade(role: Role, index: number): MadeComponent {
  const c = random.roles.findIndex(one => one.role === role && one.index === index)
  const { means, covariances } = role === 'irrelevant' ? random.generator : random.truth
  return { role, index, mean: means.slice(2 * c, 2 * c + 2), covariance: covariances.slice(4 * c, 4 * c + 4) }
}
const round = (role: Role, index: number): MadeComponent => ({ role, index, mean: [3, 4], covariance: [1, 0, 0, 0.5] })

describe('a world made by hand', () => {
  it('that repeats the random one gives the same bits', () => {
    const all = random.roles.map(({ role, index }) => asMade(role, index))
    expect(draw(all)).toEqual(drawExperiment(base))
    expect(draw([])).toEqual(drawExperiment(base))
    expect(draw([all[4], all[0]])).toEqual(drawExperiment(base))
  })
  it('moves one component and leaves all else, to the bit', () => {
    const { truth, generator, anchorData, syntheticData } = draw([round('unsampled', 1)])
    expect([...truth.means.subarray(6, 8)]).toEqual([3, 4])
    expect([...generator.covariances.subarray(12, 16)]).toEqual([1, 0, 0, 0.5])
    expect(anchorData).toEqual(random.anchorData)
    expect(syntheticData.labels).toEqual(random.syntheticData.labels)
    syntheticData.points.forEach((x, i) => {
      if (syntheticData.labels[i >> 1] !== 3) expect(x).toBe(random.syntheticData.points[i])
    })
  })
  it('carries the points of a moved component along: the same random numbers, stretched and shifted', () => {
    const { anchorData } = draw([
      { ...asMade('anchored', 0), mean: Array.from(random.truth.means.subarray(0, 2), x => x + 1) },
    ])
    anchorData.points.subarray(0, 40).forEach((x, i) => expect(x - 1).toBeCloseTo(random.anchorData.points[i], 12))
    expect(anchorData.points.subarray(40)).toEqual(random.anchorData.points.subarray(40))
  })
  it('adds to a role where the index is beyond its count', () => {
    const more = draw([round('irrelevant', 2), round('anchored', 5)])
    expect(more.roles.map(({ role, index }) => `${role[0]}${index}`)).toEqual('a0 a1 a5 u0 u1 u2 i0 i1 i2'.split(' '))
    expect(more.truth.weights.length).toBe(6)
    expect(more.anchorData.labels.length).toBe(60)
    expect(more.anchorFit.mixture.weights.length).toBe(3)
    expect(more.syntheticFit.mixture.weights.length).toBe(9)
    // What was there stays where it was.
    expect(more.anchorData.points.subarray(0, 80)).toEqual(random.anchorData.points)
    expect(more.generator.means.subarray(6, 12)).toEqual(random.generator.means.subarray(4, 10))
  })
  it('deletes a random component, and the others stay as they were', () => {
    const less = draw([{ role: 'unsampled', index: 0, deleted: true }])
    expect(less.roles.map(({ index }) => index)).toEqual([0, 1, 1, 2, 0, 1])
    expect(less.truth.means).toEqual(
      Float64Array.of(...random.truth.means.subarray(0, 4), ...random.truth.means.subarray(6, 10)),
    )
    expect(less.syntheticFit.mixture.weights.length).toBe(6)
    const at = (world: typeof less, role: Role, index: number) => {
      const c = world.roles.findIndex(one => one.role === role && one.index === index)
      return [...world.syntheticData.points].filter((_, i) => world.syntheticData.labels[i >> 1] === c)
    }
    const whole = drawExperiment(base)
    // Points are only gained: those of the deleted component.
    for (const { role, index } of less.roles) {
      const was = at(whole, role, index)
      expect(at(less, role, index).slice(0, was.length)).toEqual(was)
    }
  })
  it('can be swept, generation by generation, too', async () => {
    const world = [round('unsampled', 3)]
    for (const vary of ['L', 'generation'] as const) {
      const [point] = await sweepGap(base, { vary, values: [2], draws: 1, world })
      const own = drawExperiment({ ...base, [vary]: 2 }, { world }).gaps['jensen-shannon']
      expect(point.measures['jensen-shannon']!.gap.values[0]).toBe(own.gap.value)
    }
  })
  it('adds components in the order of their indices, however they are listed', () => {
    const { roles } = draw([round('unsampled', 9), round('unsampled', 4)])
    expect(roles.filter(({ role }) => role === 'unsampled').map(({ index }) => index)).toEqual([0, 1, 2, 4, 9])
  })
  it('has rows, too', () => {
    const world = [round('unsampled', 3)]
    const rows = drawRows(base, 2, 1, undefined, world)
    expect(generationRows(base, [1], 2, 1, undefined, world)).toEqual(rows)
    const { anchor } = drawExperiment({ ...base, draw: 2 }, { world }).gaps['jensen-shannon']
    expect(rows[0]).toBe(anchor.value)
  })
  it('may have any dimension', () => {
    const line = { role: 'anchored', index: 0, mean: [2], covariance: [0.3] } as const
    expect(drawExperiment({ ...base, dimension: 1 }, { world: [line] }).truth.means[0]).toBe(2)
  })
})

describe('a world that is none', () => {
  const refused: readonly (readonly [string, unknown, string])[] = [
    ['no array', {}, 'world must be an array'],
    ['a hole', new Array(1), 'world[0] must be an object'],
    ['another role', [{ ...round('anchored', 0), role: 'sampled' }], 'world[0].role must be one of'],
    [
      'an index without end',
      [{ ...round('anchored', 0), index: 16 }],
      'world[0].index must be a whole number from 0 to 15',
    ],
    ['a misspelt key', [{ ...round('anchored', 0), covarience: [] }], 'has no “covarience”'],
    ['another dimension', [{ ...round('anchored', 0), mean: [1] }], 'world[0] is no component: means has 1 entries'],
    ['no numbers', [{ ...round('anchored', 0), mean: [NaN, 0] }], 'world[0].mean[0] must be a number'],
    [
      'a place too far away',
      [{ ...round('anchored', 0), mean: [1e7, 0] }],
      'world[0].mean[0] must be a number from -1000000 to 1000000',
    ],
    [
      'a needle without width',
      [{ ...round('anchored', 0), covariance: [1, 0, 0, 1e-20] }],
      'its variance in some direction is below 1e-16',
    ],
    [
      'wider than there is room',
      [{ ...round('anchored', 0), covariance: [1e7, 0, 0, 1] }],
      'world[0].covariance[0] must be a number from -1000000',
    ],
    ['no covariance', [{ ...round('anchored', 0), covariance: [1, 2, 2, 1] }], 'not positive definite'],
    ['no symmetry', [{ ...round('anchored', 0), covariance: [1, 0.2, 0.1, 1] }], 'not symmetric'],
    [
      'the same twice',
      [round('anchored', 0), { role: 'anchored', index: 0, deleted: true }],
      'world[1] is the second one',
    ],
    ['deleted and made', [{ ...round('anchored', 0), deleted: true }], 'a deleted component has no mean'],
    ['not really deleted', [{ role: 'anchored', index: 0, deleted: 1 }], 'world[0].deleted must be true'],
    [
      'none that is anchored',
      [0, 1].map(index => ({ role: 'anchored', index, deleted: true })),
      'world leaves K 0: it must be at least 1',
    ],
  ]
  it.each(refused)('is refused: %s', (_, world, says) => {
    expect(() => drawExperiment(base, { world: world as MadeWorld })).toThrow(RangeError)
    expect(() => drawExperiment(base, { world: world as MadeWorld })).toThrow(says)
  })
  it('has no more components of a role than there may be', () => {
    const world = Array.from({ length: 16 }, (_, index) => round('irrelevant', index))
    expect(drawExperiment(base, { world }).roles.length).toBe(21)
    expect(() => drawExperiment({ ...base, L: 16 }, { world: [round('irrelevant', 15)] })).not.toThrow()
  })
})

it('any world gives a draw of finite numbers, or a RangeError that names it', () => {
  const number = fc.oneof(fc.double({ min: -20, max: 30, noNaN: true }), fc.constantFrom(0, 1e-12, 1e6, -1e6))
  const spread = fc.oneof(fc.double({ min: 1e-4, max: 20, noNaN: true }), fc.constantFrom(1e-8, 1e-3, 1e3))
  const one = fc.record({
    role: fc.constantFrom(...ROLES),
    index: fc.nat(PARAMETERS.K.max - 1),
    mean: fc.tuple(number, number),
    spread: fc.tuple(spread, spread),
    turn: fc.double({ min: -0.999, max: 0.999, noNaN: true }),
  })
  const made = fc.uniqueArray(one, { maxLength: 5, selector: ({ role, index }) => `${role} ${index}` })
  fc.assert(
    fc.property(made, fc.nat(3), (some, deleted) => {
      const world: MadeWorld = some.map(({ role, index, mean, spread: [a, b], turn }, i) =>
        i < deleted
          ? { role, index, deleted: true }
          : { role, index, mean, covariance: [a * a, turn * a * b, turn * a * b, b * b] },
      )
      let made: Draw
      try {
        made = drawExperiment({ ...base, n: 40 }, { world })
      } catch (reason) {
        expect(reason).toBeInstanceOf(RangeError)
        expect((reason as Error).message).toMatch(/^world/)
        return
      }
      for (const measure of DENSITY_MEASURES) {
        const { anchor, synthetic, gap } = made.gaps[measure]
        expect([anchor.value, synthetic.value, gap.value, gap.error].every(Number.isFinite)).toBe(true)
        expect(made.parts.gap[measure].every(Number.isFinite)).toBe(true)
      }
    }),
    { numRuns: 40 },
  )
})

it('a world of the largest variances in the most dimensions is drawn from the fewest points', () => {
  const covariance = Array.from({ length: 64 }, (_, i) => (i % 9 === 0 ? 1e6 : 0))
  const world: MadeWorld = [{ role: 'anchored', index: 0, mean: new Array<number>(8).fill(1e6), covariance }]
  const { gap } = drawExperiment({ K: 1, J: 0, L: 0, dimension: 8, N_k: 5, n: 10 }, { world }).gaps['fit-to-truth']
  expect(Number.isFinite(gap.value)).toBe(true)
})

it('a made world means the same bits for ever', () => {
  const world = [round('unsampled', 1), round('irrelevant', 3), { role: 'anchored', index: 0, deleted: true } as const]
  expect(fingerprint(draw(world))).toEqual({ data: '9b0470ab12389410', gaps: 'db2d78bc06f89eda' })
})

it('repeats the random world, whatever that is', () => {
  const setting = fc.record({
    K: fc.integer({ min: 1, max: 4 }),
    J: fc.nat(4),
    L: fc.nat(4),
    seed: fc.nat(1e6),
    prompt: fc.constantFrom(0, 1.5),
    separation: fc.constantFrom(0, 2),
  })
  fc.assert(
    fc.property(setting, parameters => {
      const own = drawWorld(completeParameters({ ...parameters, N_k: 5, n: 30 }))
      const world = own.roles.map(({ role, index }, c) => {
        const { means, covariances } = role === 'irrelevant' ? own.generator : own.truth
        return { role, index, mean: means.slice(2 * c, 2 * c + 2), covariance: covariances.slice(4 * c, 4 * c + 4) }
      })
      expect(drawWorld(completeParameters({ ...parameters, N_k: 5, n: 30 }), world)).toEqual(own)
    }),
    { numRuns: 50 },
  )
})

import { describe, expect, it } from 'vitest'
import {
  byHandDisagreement,
  bySumsDisagreement,
  numbersOf,
  randomRow,
  randomWorld,
} from '../fixtures/discrete-parity.ts'
import { stream } from '../random/random.ts'
import type { DiscreteSpec } from './discrete-spec.ts'
import { discreteWorld, type DiscreteWorld } from './discrete-world.ts'
import { MOST_STATES } from './joint.ts'
import { EXCLUSIVE_OR, studentsOfTwoCoins, TAKEN_OFF_AND_PUT_BACK } from './named-worlds.ts'

const WORLDS = Array.from({ length: 400 }, (_, i) => ({ spec: randomWorld(i), world: discreteWorld(randomWorld(i)) }))
const all = (fault: (world: DiscreteWorld) => number) => Math.max(...WORLDS.map(({ world }) => fault(world)))

describe('the terms of a discrete world', () => {
  it('are those found by hand', () => expect(byHandDisagreement(discreteWorld)).toBeLessThan(1e-14))
  it('are the sums of their definitions', () => expect(bySumsDisagreement(discreteWorld, 400)).toBeLessThan(1e-13))
  it('are finite; λ and α are null or finite', () => {
    const infinite = WORLDS.flatMap(({ world }) => [...numbersOf(world)].filter(([, value]) => !Number.isFinite(value)))
    expect(infinite).toEqual([])
    expect(WORLDS.some(({ world }) => world.theorem.alpha === null)).toBe(true)
  })
  it('have no λ where the output hides the prompt’s part, and a finite δ all the same', () => {
    const cancelling = {
      ...EXCLUSIVE_OR,
      model: [
        [1, 0],
        [0, 1],
      ],
      g: [0, -1],
      noise: [
        [0, 1],
        [1, 0],
        [1, 0],
      ],
      training: [[1], [1]],
    }
    const { gain, lemma } = discreteWorld(cancelling)
    expect([gain.outputEntropy, gain.promptInformation, lemma.lambda]).toEqual([0, 0, null])
    expect(lemma.inefficiency).toBeCloseTo(Math.LN2, 14)
  })
  it('do not change with one row of the model in place of equal rows', () => {
    const { spec, world } = WORLDS[0]
    expect(discreteWorld({ ...spec, model: spec.h.map(() => spec.model[0]) })).toEqual(world)
  })
  it('do not change where noise and training of the anchors are written out', () => {
    const identity = [0, 1, 2, 3].map(i => [0, 1, 2, 3].map(j => Number(i === j)))
    const written = {
      ...EXCLUSIVE_OR,
      noise: identity,
      anchorTraining: [
        [1, 0],
        [0, 1],
      ],
    }
    expect(discreteWorld(written)).toEqual(discreteWorld(EXCLUSIVE_OR))
  })
})

describe('what is true of every world', () => {
  it('I(S_gen, W) = B_syn + Y + δ_ε', () =>
    expect(
      all(({ lemma, bottleneck }) => Math.abs(lemma.left - (bottleneck.value + lemma.synergy + lemma.noise))),
    ).toBeLessThan(1e-12))
  it('the right side of (10) is GGMI and the two brackets', () =>
    expect(
      all(({ theorem, ggmi }) =>
        Math.abs(theorem.right - (ggmi.value + theorem.outputBracket + theorem.promptBracket)),
      ),
    ).toBeLessThan(1e-12))
  it('so (10) holds exactly where the brackets do not sum to less than 0', () => {
    for (const { world } of WORLDS) {
      const { holds, outputBracket, promptBracket } = world.theorem
      expect(holds).toBe(outputBracket + promptBracket >= -1e-12)
    }
  })
  it('(5) with the synergy added, or with B_syn read as the joint information, holds', () => {
    for (const { world } of WORLDS) {
      const { left, right, synergy } = world.lemma
      expect(left).toBeLessThanOrEqual(right + synergy + 1e-12)
      expect(left).toBeLessThanOrEqual(right - world.bottleneck.value + world.bottleneck.joint + 1e-12)
    }
  })
  it('(5) is never tighter than the step before it', () =>
    expect(all(({ lemma, bottleneck }) => bottleneck.value + lemma.noise - lemma.right)).toBeLessThan(1e-12))
  it('what comes later in a chain knows no more (data processing)', () => {
    for (const { world } of WORLDS) {
      const { bottleneck, ggmi, gain, theorem, lemma } = world
      expect(bottleneck.joint).toBeLessThanOrEqual(ggmi.synthetic + 1e-12)
      for (const factor of ['prompt', 'model'] as const)
        expect(bottleneck[factor]).toBeLessThanOrEqual(bottleneck.joint + 1e-12)
      expect(theorem.compression).toBeGreaterThanOrEqual(-1e-12)
      expect(gain.value).toBeGreaterThanOrEqual(-1e-12)
      expect(gain.value).toBeLessThanOrEqual(lemma.modelEntropy + 1e-12)
    }
  })
  it('independent factors have a synergy from 0', () => {
    const some = WORLDS.filter(({ spec }) => spec.model.length === 1)
    expect(some.length).toBe(200)
    for (const { world } of some) expect(world.lemma.synergy).toBeGreaterThanOrEqual(-1e-12)
  })
})

describe('Lemma 4.5, equation (5),', () => {
  it('holds where the synergy is not positive', () => {
    const some = WORLDS.filter(({ world }) => world.lemma.synergy <= 0)
    expect(some.length).toBeGreaterThan(20)
    expect(some.every(({ world }) => world.lemma.holds && world.lemma.stepHolds)).toBe(true)
  })
  it('is violated in so many of 400 random worlds, the step before it in more', () => {
    const violated = WORLDS.filter(({ world }) => !world.lemma.holds).length
    const step = WORLDS.filter(({ world }) => !world.lemma.stepHolds).length
    expect([violated, step]).toEqual([24, 183])
  })
  it('fails for the exclusive or: ln 2 is not at most 0', () => {
    const { lemma } = discreteWorld(EXCLUSIVE_OR)
    expect(lemma.holds).toBe(false)
    expect(lemma.left).toBeCloseTo(Math.LN2, 14)
    expect(lemma.right).toBeCloseTo(0, 14)
  })
  it('takes ΔI off and puts H(e_M) back', () => {
    const { gain, lemma, bottleneck } = discreteWorld(TAKEN_OFF_AND_PUT_BACK)
    expect(lemma.modelEntropy).toBeGreaterThan(gain.value)
    expect(lemma.right).toBeCloseTo(bottleneck.value - Math.LN2 + 2 * Math.LN2, 14)
  })
})

describe('Theorem 4.10, equation (10),', () => {
  /** The anchors determine the prompt, and the model’s own factor is independent of both. */
  const asInTheExperiment = (index: number): DiscreteSpec => {
    const spec = randomWorld(4 * index)
    const random = stream(2, index, 'discrete worlds')
    const prompt = spec.anchor.map(() => {
      const at = random.integer(spec.h.length)
      return spec.h.map((_, p) => Number(p === at))
    })
    return { ...spec, prompt }
  }
  it('is an equality without noise, where the anchors determine the prompt and the factors are independent', () => {
    for (let i = 0; i < 100; i++) {
      const { theorem, ggmi } = discreteWorld(asInTheExperiment(i))
      expect(Math.abs(theorem.right - ggmi.value)).toBeLessThan(1e-12)
    }
  })
  it('fails with noise that is added independently', () => {
    let below = 0
    for (let i = 0; i < 100; i++) {
      const { noise: _, training: __, ...spec } = asInTheExperiment(i)
      const random = stream(3, i, 'discrete worlds')
      // S_gen = M(p) + ε with ε from 0 to 2. The outputs are not next to each other in general, so all places are kept.
      const outputs = [...new Set(spec.h.flatMap(a => spec.g.map(b => a + b)))].sort((a, b) => a - b)
      const epsilon = [0.2, 0.3, 0.5]
      const noise = outputs.map(output => Array.from({ length: 9 }, (_, s) => epsilon[s - output] ?? 0))
      const training = Array.from({ length: 9 }, () => randomRow(random, 3))
      const { theorem, ggmi } = discreteWorld({ ...spec, noise, training })
      if (theorem.right < ggmi.value - 1e-9) below++
    }
    expect(below).toBe(100)
  })
})

describe('the sixteen students of two coins', () => {
  const students = studentsOfTwoCoins()
  it('are all different, and know what their table says', () => {
    expect(new Set(students.map(({ answers }) => answers.join(''))).size).toBe(16)
    for (const { answers, world } of students) {
      const ones = answers.reduce((sum, w) => sum + w, 0) / 4
      const entropy = [ones, 1 - ones].reduce((sum, p) => (p > 0 ? sum - p * Math.log(p) : sum), 0)
      expect(world.lemma.left).toBeCloseTo(entropy, 14)
    }
  })
  it('are more than the bound allows in ten cases: all but the constants and those that repeat one coin', () => {
    const beyond = students.filter(({ world }) => !world.lemma.holds).map(({ answers }) => answers.join(''))
    const allowed = ['0000', '1111', '0101', '1010', '0011', '1100']
    expect(beyond.length).toBe(10)
    expect(beyond.filter(answers => allowed.includes(answers))).toEqual([])
  })
  it('count the exclusive or as number 6', () => expect(students[6].world).toEqual(discreteWorld(EXCLUSIVE_OR)))
})

describe('a spec that makes no sense is refused by name:', () => {
  const spec = EXCLUSIVE_OR
  it.each<[string, object, string]>([
    ['a row that does not sum to 1', { anchor: [0.5, 0.6] }, 'anchor sums to'],
    ['a negative probability', { anchor: [1.5, -0.5] }, 'anchor[0] must be'],
    ['a row too few', { prompt: [[1, 0]] }, 'prompt has 1 rows; it needs 2'],
    ['uneven rows', { prompt: [[1, 0], [1]] }, 'prompt[1] has 1 entries'],
    ['a hole', { prompt: new Array(2) }, 'prompt[0] must be'],
    ['h of another length', { h: [0, 1, 2] }, 'h has 3 entries; it needs 2'],
    ['g that is not whole', { g: [0, 0.5] }, 'g[1] must be a whole number'],
    ['noise that does not fit the outputs', { noise: [[1]] }, 'noise has 1 rows; it needs 4'],
    ['a key of another name', { rows: 1 }, 'The spec has no “rows”'],
  ])('%s', (_, change, says) => expect(() => discreteWorld({ ...spec, ...change })).toThrow(says))
  it('one with too many states', () => {
    const even = (size: number) => new Array<number>(size).fill(1 / size)
    const large = (fits: number): DiscreteSpec => ({
      anchor: even(8),
      prompt: even(8).map(() => even(8)),
      model: [even(8)],
      h: [0, 1, 2, 3, 4, 5, 6, 7],
      g: new Array<number>(8).fill(0),
      noise: even(8).map(() => [1]),
      training: [even(fits)],
    })
    expect(() => discreteWorld(large(8))).not.toThrow()
    expect(() => discreteWorld(large(9))).toThrow(`4608 joint values; there may be ${MOST_STATES} at most`)
  })
  it('one with so many factors or anchors that an identity of them would fill the memory', () => {
    const even = (size: number) => new Array<number>(size).fill(1 / size)
    const wholes = (size: number, step: number) => Array.from({ length: size }, (_, i) => step * i)
    const withFactors = (h: number, g: number): DiscreteSpec => ({
      anchor: [1],
      prompt: [even(h)],
      model: [even(g)],
      h: wholes(h, g),
      g: wholes(g, 1),
      training: wholes(h * g, 0).map(() => [1]),
    })
    expect(() => discreteWorld(withFactors(8, 8))).not.toThrow()
    // All outputs of all pairs are different, so that each of the three makes a variable with a size of its own too large.
    expect(() => discreteWorld(withFactors(150, 150))).toThrow('S_anchor, e_p and e_M 22500 joint values')
    expect(() => discreteWorld(withFactors(64, 64))).toThrow('S_anchor, e_p, e_M and S_gen 16777216 joint values')
    const anchors: DiscreteSpec = { ...withFactors(1, 1), anchor: even(4096), prompt: even(4096).map(() => [1]) }
    expect(() => discreteWorld(anchors)).toThrow('S_anchor and W′ 16777216 joint values')
  })
})

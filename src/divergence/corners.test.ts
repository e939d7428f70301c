import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { logDensity } from '../mixture/density.ts'
import { createMixture, type Mixture } from '../mixture/mixture.ts'
import { sampleMixture } from '../mixture/sampling.ts'
import { stream } from '../random/random.ts'
import { entropy, jensenShannon, klDivergence, totalVariation } from './divergences.ts'
import type { Estimate } from './estimate.ts'

const round = createMixture({ dimension: 2, weights: [1], means: [0, 0], covariances: [1, 0, 0, 1] })
const BETWEEN: readonly (readonly [string, (p: Mixture, q: Mixture) => Estimate])[] = [
  ['KL', (p, q) => klDivergence(p, q)],
  ['KL by quadrature', (p, q) => klDivergence(p, q, { estimator: 'quadrature' })],
  ['KL by Monte Carlo', (p, q) => klDivergence(p, q, { estimator: 'monte-carlo' })],
  ['Jensen–Shannon', (p, q) => jensenShannon(p, q)],
  ['total variation', (p, q) => totalVariation(p, q)],
]

describe('thin, tiny, huge and coincident components', () => {
  const component = fc.record({
    mean: fc.tuple(fc.constantFrom(0, 0, 5, 5 + 1e-12, -1e3, 1e8), fc.constantFrom(0, 5, 1e-9)),
    // Standard deviations along and across, turned: needles, dots, discs as large as the world and far larger.
    along: fc.constantFrom(1e-6, 1e-3, 1, 30, 1e4),
    across: fc.constantFrom(1e-6, 1e-3, 1),
    turn: fc.double({ min: 0, max: 3.14, noNaN: true }),
  })
  const mixture = fc.array(component, { minLength: 1, maxLength: 5 }).map(parts =>
    createMixture({
      dimension: 2,
      weights: parts.map(() => 1 / parts.length),
      means: parts.flatMap(({ mean }) => mean),
      covariances: parts.flatMap(({ along, across, turn }) => {
        const [cos, sin, a, b] = [Math.cos(turn), Math.sin(turn), along * along, across * across]
        // Rounding must not make a needle flat: a trillionth of its length is left across.
        const [xx, xy, yy] = [a * cos * cos + b * sin * sin, (a - b) * cos * sin, a * sin * sin + b * cos * cos]
        return [xx + 1e-12 * a, xy, xy, yy + 1e-12 * a]
      }),
    }),
  )
  it.each(BETWEEN)('give a %s that is a number from 0, with an error', (_, divergence) => {
    fc.assert(
      fc.property(mixture, mixture, (p, q) => {
        const { value, error } = divergence(p, q)
        expect(value).toBeLessThan(Infinity)
        expect(error).toBeGreaterThanOrEqual(0)
        expect(value).toBeGreaterThanOrEqual(-error)
      }),
      { numRuns: 60, seed: 1 },
    )
  })
  it('stay within what is bounded', () => {
    fc.assert(
      fc.property(mixture, mixture, (p, q) => {
        const [js, tv] = [jensenShannon(p, q), totalVariation(p, q)]
        expect(js.value).toBeLessThanOrEqual(Math.LN2 + js.error)
        expect(tv.value).toBeLessThanOrEqual(1 + tv.error)
      }),
      { numRuns: 60, seed: 2 },
    )
  })
  it('have an entropy', () => {
    fc.assert(
      fc.property(mixture, p => {
        const { value, error } = entropy(p)
        expect([value, error].every(Number.isFinite)).toBe(true)
      }),
      { numRuns: 60, seed: 3 },
    )
  })
  it('count once where they coincide', () => {
    const twice = createMixture({
      dimension: 2,
      weights: [0.5, 0.5],
      means: [0, 0, 0, 0],
      covariances: [1, 0, 0, 1, 1, 0, 0, 1],
    })
    for (const [, divergence] of BETWEEN) expect(Math.abs(divergence(twice, round).value)).toBeLessThan(1e-12)
    expect(entropy(twice).value).toBeCloseTo(entropy(round).value, 9)
  })
})

describe('further apart than squares can tell', () => {
  const far = { ...round, means: Float64Array.of(1e160, 0) }
  it('KL is infinite and says that it is not known; what is bounded is at its bound', () => {
    for (const [p, q] of [
      [far, round],
      [round, far],
    ]) {
      expect(klDivergence(p, q).value).toBe(Infinity)
      expect(klDivergence(p, q, { estimator: 'quadrature' })).toMatchObject({ value: Infinity, error: Infinity })
      expect(jensenShannon(p, q).value).toBeCloseTo(Math.LN2, 12)
      expect(totalVariation(p, q).value).toBeCloseTo(1, 12)
    }
  })
})

describe('what is no mixture is refused by every function, with a reason', () => {
  const wrong: readonly (readonly [string, Partial<Mixture>, string])[] = [
    ['a mean of NaN', { means: Float64Array.of(0, NaN) }, 'means[1] is NaN, not a finite number.'],
    ['an infinite mean', { means: Float64Array.of(-Infinity, 0) }, 'means[0] is -Infinity, not a finite number.'],
    ['a weight of NaN', { weights: Float64Array.of(NaN) }, 'weights[0] is NaN, not a finite number.'],
    [
      'a covariance of NaN',
      { covariances: Float64Array.of(1, 0, 0, NaN) },
      'covariances[3] is NaN, not a finite number.',
    ],
    [
      'no components',
      { weights: new Float64Array(0), means: new Float64Array(0), covariances: new Float64Array(0) },
      'A mixture needs at least one component.',
    ],
    ['half a mean', { means: Float64Array.of(1) }, 'means has 1 entries; 1 × 2 = 2 are needed.'],
    [
      'a flat covariance',
      { covariances: Float64Array.of(1, 1, 1, 1) },
      'The covariance of component 0 is not positive definite.',
    ],
    ['a dimension of 0', { dimension: 0 }, 'The dimension must be a whole number from 1, not 0.'],
  ]
  it.each(wrong)('%s', (_, parts, message) => {
    const bad = { ...round, ...parts }
    const attempts = [
      ...BETWEEN.flatMap(([, divergence]) => [() => divergence(bad, round), () => divergence(round, bad)]),
      () => entropy(bad),
      () => logDensity(bad, new Float64Array(2)),
      () => sampleMixture(bad, 1, stream(1, 0, 'bad')),
    ]
    for (const attempt of attempts) {
      expect(attempt).toThrow(RangeError)
      expect(attempt).toThrow(message)
    }
  })
  it('and so are points that are no points', () => {
    expect(() => logDensity(round, Float64Array.of(0, NaN))).toThrow(
      new RangeError('points[1] is NaN, not a finite number.'),
    )
    expect(() => logDensity(round, Float64Array.of(Infinity, 0))).toThrow(
      new RangeError('points[0] is Infinity, not a finite number.'),
    )
    for (const count of [-1, 1.5, NaN])
      expect(() => sampleMixture(round, count, stream(1, 0, 'none'))).toThrow(RangeError)
  })
})

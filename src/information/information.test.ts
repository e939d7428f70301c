import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entropy } from '../divergence/divergences.ts'
import { beyondAllowance, componentOf, informationDisagreement } from '../fixtures/information-parity.ts'
import { INFORMATION } from '../fixtures/reference.ts'
import { createMixture, type Mixture } from '../mixture/mixture.ts'
import { responsibilities } from '../mixture/responsibilities.ts'
import { sampleMixture } from '../mixture/sampling.ts'
import { stream } from '../random/random.ts'
import { indicatorInformation } from './indicator-information.ts'
import { keptInformation } from './kept-information.ts'
import { labelInformation, type Information } from './label-information.ts'

const sum = (values: ArrayLike<number>) => Array.from(values).reduce((total, value) => total + value, 0)
const surprise = (weights: ArrayLike<number>) => -sum(Array.from(weights, w => (w > 0 ? w * Math.log(w) : 0)))
const ESTIMATORS = ['quadrature', 'monte-carlo'] as const

describe.each(ESTIMATORS)('by %s, within four standard errors of the reference', estimator => {
  it('is the information of the label, in all and by component', () =>
    expect(informationDisagreement(mixture => labelInformation(mixture, { estimator }))).toBeLessThanOrEqual(1))
  it.each(INFORMATION.map(given => [given.mixture.weights.length, given.mixture.dimension, given] as const))(
    'are the indicator’s and the entropy, %i components in %i dimensions',
    (_, d, { mixture, first, indicatorInformation: indicator, entropy: spread }) => {
      const ours = indicatorInformation(mixture, first, { estimator })
      expect(ours.estimator).toBe(d === 2 ? estimator : 'monte-carlo')
      expect(beyondAllowance(ours, indicator)).toBeLessThanOrEqual(1)
      expect(beyondAllowance(entropy(mixture, { estimator }), spread)).toBeLessThanOrEqual(1)
    },
  )
})

it('of the label is the entropy of the mixture minus that of its components', () => {
  for (const { mixture } of INFORMATION) {
    const [label, whole] = [labelInformation(mixture), entropy(mixture)]
    const within = sum(mixture.weights.map((weight, c) => weight * entropy(componentOf(mixture, c)).value))
    expect(Math.abs(label.value - (whole.value - within))).toBeLessThanOrEqual(label.error + whole.error)
  }
})

it('by Monte Carlo is within the stated error of quadrature for nearly all seeds', () => {
  const { mixture } = INFORMATION[1]
  const fit = { ...mixture, means: mixture.means.map((x, at) => x + 0.3 * ((at % 3) - 1)) }
  const kinds = [
    (options: object) => labelInformation(mixture, options),
    (options: object) => indicatorInformation(mixture, 2, options),
    (options: object) => keptInformation(mixture, fit, options),
  ]
  for (const information of kinds) {
    const exact = information({})
    const inside = Array.from({ length: 20 }, (_, seed) => {
      const { value, error } = information({ estimator: 'monte-carlo', seed })
      return Math.abs(value - exact.value) <= error + exact.error
    })
    expect(inside.filter(Boolean).length).toBeGreaterThanOrEqual(18)
  }
})

it('a component without weight counts for nothing, in values, errors and parts', () => {
  const { mixture, first } = INFORMATION[4]
  const more: Mixture = {
    dimension: 2,
    weights: Float64Array.of(...mixture.weights, 0),
    means: Float64Array.of(...mixture.means, 3, 3),
    covariances: Float64Array.of(...mixture.covariances, 1, 0, 0, 1),
  }
  const withNothing = ({ parts, ...rest }: Information) => ({ ...rest, parts: Float64Array.of(...parts, 0) })
  expect(labelInformation(more)).toEqual(withNothing(labelInformation(mixture)))
  expect(indicatorInformation(more, first)).toEqual(indicatorInformation(mixture, first))
  expect(keptInformation(more, more)).toEqual(withNothing(keptInformation(mixture, mixture)))
})

it('of the label with two components is the indicator’s, and a side of one component is that component', () => {
  const { mixture } = INFORMATION[1]
  const two = createMixture({
    dimension: 2,
    weights: [0.3, 0.7],
    means: mixture.means.subarray(0, 4),
    covariances: mixture.covariances.subarray(0, 8),
  })
  expect(indicatorInformation(two, 1).value).toBeCloseTo(labelInformation(two).value, 12)
})

describe('kept information', () => {
  /** P(j | c) from fresh points of each component, with nothing of our nodes. */
  function counted(mixture: Mixture, fit: Mixture, count: number): number[] {
    const k = fit.weights.length
    const given = Array.from(mixture.weights, (_, c) => {
      const { points } = sampleMixture(componentOf(mixture, c), count, stream(1, c, 'counted'))
      const shares = responsibilities(fit, points)
      const row = new Array<number>(k).fill(0)
      shares.forEach((share, at) => (row[at % k] += share / count))
      return row
    })
    const overall = given[0].map((_, j) => sum(given.map((row, c) => mixture.weights[c] * row[j])))
    return given.map(
      (row, c) => mixture.weights[c] * sum(row.map((p, j) => (p > 0 ? p * Math.log(p / overall[j]) : 0))),
    )
  }
  it.each(INFORMATION.map(given => [given.mixture.weights.length, given.mixture.dimension, given.mixture] as const))(
    'is what counting labels of many points gives, %i components in %i dimensions',
    (k, d, mixture) => {
      const fit = { ...mixture, means: mixture.means.map((x, at) => x + 0.4 * ((at % 3) - 1)) }
      const parts = counted(mixture, fit, 4000)
      for (const estimator of ESTIMATORS) {
        const kept = keptInformation(mixture, fit, { estimator })
        // What is counted has an error of its own, of about 1 / √4000 of a nat.
        expect(Math.abs(kept.value - sum(parts))).toBeLessThanOrEqual(kept.error + 0.015)
        parts.forEach((part, c) => expect(Math.abs(kept.parts[c] - part)).toBeLessThanOrEqual(kept.error + 0.01))
        expect(kept.error).toBeLessThan(d === 2 && estimator === 'quadrature' ? 0.01 : 0.03)
        expect(kept.estimator).toBe(d === 2 ? estimator : 'monte-carlo')
      }
      expect(parts).toHaveLength(k)
    },
  )
  it('is nothing where the fit has one component', () => {
    for (const { mixture } of INFORMATION) {
      const one = componentOf(mixture, 0)
      const { value, parts } = keptInformation(mixture, one)
      expect([value, ...parts]).toEqual(new Array(parts.length + 1).fill(0))
    }
  })
  it('is nothing where all components of the fit are the same', () => {
    const { mixture } = INFORMATION[2]
    const same: Mixture = {
      dimension: 2,
      weights: Float64Array.of(0.1, 0.2, 0.7),
      means: new Float64Array(6).fill(3),
      covariances: Float64Array.of(1, 0, 0, 1, 1, 0, 0, 1, 1, 0, 0, 1),
    }
    expect(keptInformation(mixture, same).value).toBeLessThan(1e-12)
  })
  it('is all of it where the components are far apart, however the fit orders them', () => {
    const apart = createMixture({
      dimension: 2,
      weights: [0.2, 0.3, 0.5],
      means: [0, 0, 100, 0, 0, 100],
      covariances: [1, 0, 0, 1, 2, 1, 1, 2, 1, 0, 0, 3],
    })
    const kept = keptInformation(apart, permuted(apart, [2, 0, 1]))
    expect(kept.value).toBeCloseTo(surprise([0.2, 0.3, 0.5]), 12)
    expect(labelInformation(apart).value).toBeCloseTo(surprise([0.2, 0.3, 0.5]), 12)
  })
  it('does not gain by what the fit cannot tell apart: a merged fit keeps less', () => {
    const { mixture } = INFORMATION[4]
    const few = { ...mixture, weights: mixture.weights.map((_, c) => (c < 2 ? 0.5 : 0)) }
    expect(keptInformation(mixture, few).value).toBeLessThan(keptInformation(mixture, mixture).value)
  })
})

/** Component `order[c]` at the place of component c. */
function permuted({ dimension: d, weights, means, covariances }: Mixture, order: readonly number[]): Mixture {
  const gather = (values: Float64Array, size: number) =>
    Float64Array.from(order.flatMap(c => [...values.subarray(c * size, (c + 1) * size)]))
  return { dimension: d, weights: gather(weights, 1), means: gather(means, d), covariances: gather(covariances, d * d) }
}

describe('for any mixtures', () => {
  const coordinate = fc.double({ min: 0, max: 6, noNaN: true })
  const side = fc.double({ min: -1.5, max: 1.5, noNaN: true })
  const mixtureOf = (d: number): fc.Arbitrary<Mixture> => {
    const component = fc.record({
      weight: fc.oneof(fc.constant(0), fc.double({ min: 1e-6, max: 1, noNaN: true })),
      mean: fc.array(coordinate, { minLength: d, maxLength: d }),
      sides: fc.array(side, { minLength: d, maxLength: d }),
      floor: fc.constantFrom(1, 0.1, 1e-3, 1e-6),
    })
    return fc
      .array(component, { minLength: 1, maxLength: 4 })
      .filter(components => components.some(({ weight }) => weight > 0))
      .map(components => {
        const total = sum(components.map(({ weight }) => weight))
        return createMixture({
          dimension: d,
          weights: components.map(({ weight }) => weight / total),
          means: components.flatMap(({ mean }) => mean),
          covariances: components.flatMap(({ sides, floor }) =>
            sides.flatMap((a, i) => sides.map((b, j) => a * b + (i === j ? floor : 0))),
          ),
        })
      })
  }
  const estimator = fc.constantFrom(...ESTIMATORS)
  /** In the plane, where an evaluation is cheap, and now and then elsewhere. */
  const pairs = fc.constantFrom(2, 2, 2, 2, 1, 3).chain(d => fc.tuple(mixtureOf(d), mixtureOf(d), estimator))
  const holds = (numRuns: number, check: (p: Mixture, q: Mixture, options: { estimator: 'quadrature' }) => void) =>
    fc.assert(
      fc.property(pairs, ([p, q, estimator]) => {
        check(p, q, { estimator: estimator as 'quadrature' })
      }),
      { numRuns, seed: 1 },
    )

  it('parts are not negative, and sum to no more than the entropy of the weights, or than ln k', () => {
    holds(40, (p, _, options) => {
      const { value, error, parts } = labelInformation(p, options)
      expect(parts.every(part => part >= 0)).toBe(true)
      expect(value).toBe(sum(parts))
      expect(value).toBeLessThanOrEqual(surprise(p.weights) + 1e-12)
      expect(value).toBeLessThanOrEqual(Math.log(p.weights.length) + 1e-12)
      expect(error >= 0 && error <= surprise(p.weights) + 1e-12).toBe(true)
      p.weights.forEach((weight, c) => expect(parts[c] === 0 || weight > 0).toBe(true))
    })
  })
  it('a fit keeps no more than there is, component by component', () => {
    holds(30, (p, q, options) => {
      const all = labelInformation(p, options)
      for (const fit of [p, q]) {
        const kept = keptInformation(p, fit, options)
        expect(Number.isFinite(kept.error)).toBe(true)
        kept.parts.forEach((part, c) => expect(part >= 0 && part <= all.parts[c]).toBe(true))
        expect(kept.value).toBeLessThanOrEqual(all.value)
      }
    })
  })
  it('the indicator has no more than the label, than its own entropy and than ln 2; nothing where all are on one side', () => {
    holds(30, (p, _, options) => {
      const k = p.weights.length
      const all = labelInformation(p, options)
      for (const first of [0, k >> 1, k]) {
        const { value, error } = indicatorInformation(p, first, options)
        const own = surprise([sum(p.weights.subarray(0, first)), sum(p.weights.subarray(first))])
        expect(value >= 0 && value <= Math.min(Math.LN2, own) + 1e-12).toBe(true)
        expect(value).toBeLessThanOrEqual(all.value + all.error + error)
        if (first === 0 || first === k) expect([value, error]).toEqual([0, 0])
      }
    })
  })
  it('another order of the components is another order of the parts', () => {
    fc.assert(
      fc.property(mixtureOf(2), mixtureOf(2), (p, q) => {
        const order = Array.from(p.weights, (_, c) => p.weights.length - 1 - ((c + 1) % p.weights.length))
        const near = (a: Float64Array, b: Float64Array) =>
          order.forEach((c, at) => expect(Math.abs(b[at] - a[c])).toBeLessThanOrEqual(1e-11))
        near(labelInformation(p).parts, labelInformation(permuted(p, order)).parts)
        near(keptInformation(p, q).parts, keptInformation(permuted(p, order), q).parts)
      }),
      { numRuns: 40, seed: 2 },
    )
  })
  it('all is finite for mixtures however far apart and however thin', () => {
    const size = fc.constantFrom(1e-160, 1e-100, 1e-9, 1, 1e9, 1e100, 1e150)
    fc.assert(
      fc.property(fc.constantFrom(1, 2, 2, 3), size, size, fc.nat(1000), (d, scale, spread, seed) => {
        const random = stream(seed, 0, 'mixtures')
        const make = (k: number) =>
          createMixture({
            dimension: d,
            weights: new Array<number>(k).fill(1 / k),
            means: Array.from({ length: k * d }, () => scale * random.normal()),
            covariances: Array.from({ length: k * d * d }, (_, at) =>
              (at % (d * d)) % (d + 1) === 0 ? spread * (0.1 + random.uniform()) : 0,
            ),
          })
        const [p, q] = [make(3), make(2)]
        for (const { value, error } of [labelInformation(p), indicatorInformation(p, 1), keptInformation(p, q)])
          expect([value >= 0, value <= Math.log(3) + 1e-12, error >= 0, error < 2]).toEqual([true, true, true, true])
      }),
      { numRuns: 30, seed: 3 },
    )
  })
})

import { describe, expect, it } from 'vitest'
import { drawExperiment } from '../experiment/draw.ts'
import { partsByRole } from '../experiment/parts.ts'
import type { Draw } from '../experiment/results.ts'
import { ROLES } from '../experiment/roles.ts'
import { sampleMixture } from '../mixture/sampling.ts'
import { logDensity } from '../mixture/density.ts'
import type { Mixture } from '../mixture/mixture.ts'
import type { Parameters } from '../parameters/parameters.ts'
import { stream } from '../random/random.ts'
import { DENSITY_MEASURES, MEASURED, type DensityMeasure } from './measures.ts'

const sum = (values: ArrayLike<number>) => Array.from(values).reduce((total, value) => total + value, 0)
const relative = (actual: number, expected: number) => Math.abs(actual - expected) / Math.max(1, Math.abs(expected))

const SETTINGS: readonly (readonly [string, Partial<Parameters>])[] = [
  ['the defaults', {}],
  ['one component', { K: 1, J: 0, L: 0 }],
  ['nothing unsampled', { K: 3, J: 0, L: 2 }],
  ['nothing irrelevant', { K: 2, J: 3, L: 0 }],
  ['many of each', { K: 9, J: 7, L: 12 }],
  ['fits of the same size', { fit: 'same-size' }],
  ['a line', { dimension: 1 }],
  ['by Monte Carlo', { estimator: 'monte-carlo' }],
  ['four dimensions', { dimension: 4, N_k: 60 }],
]
const draws = SETTINGS.map(([name, parameters]) => [name, drawExperiment({ ...parameters, seed: 21 })] as const)

describe.each(draws)('the parts of a draw: %s', (_, { gaps, parts, roles, truth, parameters }) => {
  it.each(DENSITY_MEASURES)(
    'sum to the divergences and to the gap to 1e-12, one for each generator component: %s',
    measure => {
      for (const quantity of ['anchor', 'synthetic', 'gap'] as const) {
        expect(parts[quantity][measure]).toHaveLength(roles.length)
        expect(relative(sum(parts[quantity][measure]), gaps[measure][quantity].value)).toBeLessThanOrEqual(1e-12)
      }
    },
  )
  it('over the truth alone fall to its own components', () => {
    for (const quantity of ['anchor', 'synthetic'] as const) {
      for (const part of parts[quantity]['truth-to-fit'].subarray(truth.weights.length)) expect(part).toBe(0)
    }
  })
  it('charge irrelevant components with the mass they take, ln((K + J + L) / (K + J)), and the truth’s with as much less', () => {
    const { K, J, L } = parameters
    const mass = Math.log((K + J + L) / (K + J))
    const { anchor, synthetic, gap } = Object.fromEntries(
      Object.entries(parts).map(([quantity, part]) => [quantity, part['truth-to-fit']]),
    )
    expect(relative(sum(gap.subarray(K + J)), L > 0 ? -mass : 0)).toBeLessThanOrEqual(1e-12)
    for (let c = 0; c < K + J; c++) {
      // In proportion to weight; every component of the truth weighs the same.
      expect(relative(gap[c], anchor[c] - synthetic[c] + mass / (K + J))).toBeLessThanOrEqual(1e-12)
    }
    for (const part of gap.subarray(K + J)) expect(relative(part, -mass / L)).toBeLessThanOrEqual(1e-12)
  })
  it.each(['jensen-shannon', 'fit-to-truth'] as const)(
    'of the gap are differences, component by component: %s',
    measure => {
      parts.gap[measure].forEach((part, c) => expect(part).toBe(parts.anchor[measure][c] - parts.synthetic[measure][c]))
    },
  )
})

describe('each part', () => {
  const draw = drawExperiment({ K: 2, J: 2, L: 2, seed: 5 })
  const { truth, generator, parts } = draw
  const responsibility = (c: number, points: Float64Array) => {
    const one: Mixture = {
      ...generator,
      weights: Float64Array.of(1),
      means: generator.means.slice(2 * c, 2 * c + 2),
      covariances: generator.covariances.slice(4 * c, 4 * c + 4),
    }
    const whole = logDensity(generator, points)
    return logDensity(one, points).map((own, i) => generator.weights[c] * Math.exp(own - whole[i]))
  }
  /** The same expectations from a hundred thousand random points, with five standard errors. */
  const estimated = (
    mixture: Mixture,
    measure: DensityMeasure,
    side: 'overTruth' | 'overFit',
    fit: Mixture,
    share: (points: Float64Array, labels: Int32Array) => ArrayLike<number>,
  ) => {
    const count = 100_000
    const { points, labels } = sampleMixture(mixture, count, stream(3, 0, 'parts'))
    const [atTruth, atFit, shares] = [logDensity(truth, points), logDensity(fit, points), share(points, labels)]
    const values = atTruth.map((own, i) => shares[i] * MEASURED[measure][side]!(own, atFit[i]))
    const mean = sum(values) / count
    return { mean, reach: 5 * Math.sqrt(sum(values.map(value => (value - mean) ** 2)) / count / (count - 1)) }
  }
  const fit = draw.syntheticFit.mixture

  it.each([0, 1, 2, 3])('of what the fit misses is the integrand weighted by a component of the truth: %i', c => {
    const { mean, reach } = estimated(truth, 'truth-to-fit', 'overTruth', fit, (_, labels) =>
      Array.from(labels, label => Number(label === c)),
    )
    expect(Math.abs(parts.synthetic['truth-to-fit'][c] - mean)).toBeLessThan(reach)
  })
  it.each([0, 1, 2, 3, 4, 5])(
    'of what it makes up is weighted by the responsibility of a generator component: %i',
    c => {
      const { mean, reach } = estimated(fit, 'fit-to-truth', 'overFit', fit, points => responsibility(c, points))
      expect(Math.abs(parts.synthetic['fit-to-truth'][c] - mean)).toBeLessThan(reach + 1e-3)
    },
  )
  it.each([0, 3, 4])('of the Jensen–Shannon divergence is both: %i', c => {
    const onTruth =
      c < 4
        ? estimated(truth, 'jensen-shannon', 'overTruth', fit, (_, labels) =>
            Array.from(labels, label => Number(label === c)),
          )
        : { mean: 0, reach: 0 }
    const onFit = estimated(fit, 'jensen-shannon', 'overFit', fit, points => responsibility(c, points))
    expect(Math.abs(parts.synthetic['jensen-shannon'][c] - onTruth.mean - onFit.mean)).toBeLessThan(
      onTruth.reach + onFit.reach + 1e-3,
    )
  })
})

describe('gathered by role', () => {
  const byRole = (draw: Draw, measure: DensityMeasure) => partsByRole(draw, measure)
  it.each(draws)('the parts are all there, in order: %s', (_, draw) => {
    for (const measure of DENSITY_MEASURES) {
      const rows = byRole(draw, measure)
      expect(rows.map(({ role }) => role)).toEqual(ROLES)
      expect(rows.flatMap(({ components }) => components.map(({ gap }) => gap))).toEqual([...draw.parts.gap[measure]])
      for (const row of rows) {
        for (const quantity of ['anchor', 'synthetic', 'gap'] as const)
          expect(row[quantity]).toBe(sum(row.components.map(part => part[quantity])))
        expect(row.components.map(({ index }) => index)).toEqual(row.components.map((_part, i) => i))
      }
      expect(relative(sum(rows.map(({ gap }) => gap)), draw.gaps[measure].gap.value)).toBeLessThanOrEqual(1e-12)
    }
  })
  it('have signs: in the blind spot the unsampled help, the irrelevant hurt', () => {
    for (const measure of ['jensen-shannon', 'truth-to-fit'] as const) {
      const [, unsampled, irrelevant] = byRole(draws[0][1], measure)
      expect(unsampled.gap).toBeGreaterThan(0)
      expect(irrelevant.gap).toBeLessThan(0)
    }
  })
  it('a role without components adds 0', () => {
    const [, unsampled, irrelevant] = byRole(draws[1][1], 'jensen-shannon')
    for (const row of [unsampled, irrelevant])
      expect(row).toMatchObject({ components: [], anchor: 0, synthetic: 0, gap: 0 })
  })
})

it('the published estimator has no parts: its cells are different places for each sample', () => {
  const { gaps, parts } = drawExperiment({ measure: 'as-published' })
  expect(gaps['as-published']).toBeDefined()
  for (const quantity of Object.values(parts)) expect(Object.keys(quantity)).toEqual(DENSITY_MEASURES)
})

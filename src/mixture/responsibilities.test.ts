import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { responsibilityDisagreement } from '../fixtures/information-parity.ts'
import { EM_RUNS } from '../fixtures/reference.ts'
import { fitMixture } from './em.ts'
import { createMixture } from './mixture.ts'
import { responsibilities } from './responsibilities.ts'

// The logarithms are as large as 1e5 far out, so that the ratio of two densities has fewer digits.
it('are each component’s share of the reference’s density to 1e-10, far tails included', () => {
  expect(responsibilityDisagreement(responsibilities)).toBeLessThanOrEqual(1e-10)
})

it.each(EM_RUNS.map(run => [run.name, run] as const))('give the weights and means of the next M-step, %s', (_, run) => {
  const { points, dimension: d, components: k, start } = run
  const shares = responsibilities(start, points)
  const { mixture } = fitMixture(points, { dimension: d, components: k, start, maxIterations: 1 })
  const n = points.length / d
  for (let c = 0; c < k; c++) {
    let mass = 0
    const sums = new Float64Array(d)
    for (let i = 0; i < n; i++) {
      mass += shares[i * k + c]
      for (let a = 0; a < d; a++) sums[a] += shares[i * k + c] * points[i * d + a]
    }
    expect(mixture.weights[c]).toBeCloseTo(mass / n, 12)
    for (let a = 0; a < d; a++) expect(mixture.means[c * d + a]).toBeCloseTo(sums[a] / mass, 9)
  }
})

describe('a row', () => {
  const size = fc.constantFrom(1e-160, 1e-100, 1e-9, 1, 1e9, 1e100, 1e150)
  const coordinate = fc
    .tuple(fc.double({ min: -1, max: 1, noNaN: true }), fc.constantFrom(1e-160, 1, 1e10, 1e100, 1e155, 1e300))
    .map(([x, scale]) => x * scale)
  const given = fc
    .constantFrom(1, 2, 3)
    .chain(dimension =>
      fc.record({
        dimension: fc.constant(dimension),
        spreads: fc.array(size, { minLength: 1, maxLength: 4 }),
        means: fc.array(coordinate, { minLength: 4 * dimension, maxLength: 4 * dimension }),
        points: fc.array(coordinate, { minLength: dimension, maxLength: dimension }),
      }),
    )
  it('is finite and sums to 1, wherever the point is and whatever overflows', () => {
    fc.assert(
      fc.property(given, ({ dimension: d, spreads, means, points }) => {
        const k = spreads.length
        const mixture = createMixture({
          dimension: d,
          weights: new Array<number>(k).fill(1 / k),
          means: means.slice(0, k * d),
          covariances: spreads.flatMap(spread =>
            Array.from({ length: d * d }, (_, at) => (at % (d + 1) === 0 ? spread : 0)),
          ),
        })
        const row = responsibilities(mixture, Float64Array.from(points))
        expect(row).toHaveLength(k)
        expect(row.every(share => share >= 0 && share <= 1)).toBe(true)
        expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12)
      }),
      { numRuns: 300, seed: 1 },
    )
  })

  const two = createMixture({
    dimension: 2,
    weights: [0.25, 0.75],
    means: [0, 0, 1, 1],
    covariances: [1e-20, 0, 0, 1e-20, 1, 0, 0, 1],
  })
  it('belongs to the wider component where every density underflows', () => {
    expect([...responsibilities(two, Float64Array.of(1e60, -1e60))]).toEqual([0, 1])
  })
  it('belongs to the other where one squared distance overflows', () => {
    expect([...responsibilities(two, Float64Array.of(1e150, 0, 1e145, 1e145))]).toEqual([0, 1, 0, 1])
  })
  it('does not mind a term that is not a number, as 0 times infinity is', () => {
    const wide = createMixture({ ...two, covariances: [1e-20, 0, 0, 1e-20, 1e300, 0, 0, 1e300] })
    expect([...responsibilities(wide, Float64Array.of(1e300, 0, -1e299, 1e300))]).toEqual([0, 1, 0, 1])
  })
  it('has the weights where all of them overflow', () => {
    expect([...responsibilities(two, Float64Array.of(1e300, 1e300, 1e300, 0, 0, -1e200))]).toEqual([
      0.25, 0.75, 0.25, 0.75, 0.25, 0.75,
    ])
    // Weights may sum to a little less than 1. A row does not.
    const less = createMixture({ ...two, weights: [0.5, 0.5 - 8e-9] })
    const [first, second] = responsibilities(less, Float64Array.of(1e300, 1e300))
    expect(first + second).toBeCloseTo(1, 14)
  })
  it('has nothing for a component without weight', () => {
    const { points, start } = EM_RUNS[2]
    const more = createMixture({
      dimension: start.dimension,
      weights: [0, ...start.weights],
      means: [...start.means.subarray(0, start.dimension), ...start.means],
      covariances: [...start.covariances.subarray(0, start.dimension ** 2), ...start.covariances],
    })
    const [k, shares, all] = [start.weights.length, responsibilities(start, points), responsibilities(more, points)]
    shares.forEach((share, at) => expect(all[Math.floor(at / k) * (k + 1) + (at % k) + 1]).toBe(share))
  })
})

it('of no points are none', () => expect(responsibilities(EM_RUNS[0].start, new Float64Array(0))).toHaveLength(0))

import { describe, expect, it } from 'vitest'
import { largestRelativeError } from '../fixtures/numbers.ts'
import { EM_RUNS } from '../fixtures/reference.ts'
import { fitMixture } from './em.ts'
import { traceFit } from './trace.ts'

const { points, dimension: d, components } = EM_RUNS.at(-1)!
const n = points.length / d
const rows = Array.from({ length: n }, (_, i) => [...points.subarray(i * d, (i + 1) * d)])
const startOf = (seed: number, k = components, from = points) =>
  traceFit(from, { dimension: d, components: k, start: 'random', seed, maxIterations: 1 }).start

describe('a random start', () => {
  it('has different points of the data as means, and equal weights', () => {
    for (let seed = 0; seed < 20; seed++) {
      const { means, weights } = startOf(seed)
      const at = Array.from(weights, (_, c) =>
        rows.findIndex(row => row.every((value, a) => value === means[c * d + a])),
      )
      expect(at).not.toContain(-1)
      expect(new Set(at).size).toBe(components)
      expect([...weights]).toEqual(new Array(components).fill(1 / components))
    }
  })
  it('has the covariance of all points over k, with the regularisation, for each', () => {
    const middle = Array.from({ length: d }, (_, a) => rows.reduce((sum, row) => sum + row[a], 0) / n)
    const spread = Array.from({ length: d * d }, (_, at) => {
      const [a, b] = [Math.floor(at / d), at % d]
      const sum = rows.reduce((total, row) => total + (row[a] - middle[a]) * (row[b] - middle[b]), 0)
      return sum / n / components + (a === b ? 1e-6 : 0)
    })
    const { covariances } = startOf(1)
    for (let c = 0; c < components; c++)
      expect(largestRelativeError(covariances.subarray(c * d * d, (c + 1) * d * d), spread)).toBeLessThan(1e-12)
  })
  it('takes each point as often as another', () => {
    const five = points.slice(0, 5 * d)
    const counts = new Array<number>(5).fill(0)
    for (let seed = 0; seed < 1000; seed++) {
      const { means } = startOf(seed, 2, five)
      for (let c = 0; c < 2; c++) counts[rows.findIndex(row => row[0] === means[c * d])]++
    }
    // 400 each, with a standard deviation of 15.5.
    for (const count of counts) expect(Math.abs(count - 400)).toBeLessThan(62)
  })
  it('takes every point where there are as many components', () => {
    const { means } = startOf(3, 6, points.slice(0, 6 * d))
    expect(means.slice().sort()).toEqual(points.slice(0, 6 * d).sort())
  })
  it('is the same for the same seed, another for another, and another for each restart', () => {
    expect(startOf(5)).toEqual(startOf(5))
    expect(startOf(5)).not.toEqual(startOf(6))
    const best = [0, 1, 2, 3].map(seed =>
      Float64Array.of(1, 2, 3, 4).map(restarts =>
        fitMixture(points, { dimension: d, components, start: 'random', seed, restarts }).logLikelihood.at(-1)!,
      ),
    )
    for (const rising of best) expect(rising).toEqual(rising.slice().sort())
    expect(best.some(rising => rising[3] > rising[0])).toBe(true)
  })
  it('is positive definite where all points coincide, and where they are large', () => {
    for (const value of [3, 1e100, 1e150]) {
      const { mixture } = fitMixture(new Float64Array(10).fill(value), { dimension: 2, components: 3, start: 'random' })
      for (const numbers of [mixture.weights, mixture.means, mixture.covariances])
        expect(numbers.every(Number.isFinite)).toBe(true)
    }
  })
})

it('k-means is the start where none is named', () => {
  const options = { dimension: d, components, seed: 2 }
  expect(fitMixture(points, { ...options, start: 'k-means' })).toEqual(fitMixture(points, options))
  expect(fitMixture(points, { ...options, start: 'random' })).not.toEqual(fitMixture(points, options))
})

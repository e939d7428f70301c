import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moved, normalRows, pairOfTables } from '../fixtures/rows.ts'
import { neighbourDisagreement, neighbourEntropyDisagreement } from '../fixtures/samples-parity.ts'
import { finish } from '../steps/steps.ts'
import { neighbourEntropy } from './neighbour-entropy.ts'
import { neighbourMeasures } from './neighbours.ts'
import { squaredRadiiSteps } from './radii.ts'

describe('the distance to the k-th neighbour', () => {
  it('is that of the sorted distances to all other rows', () => {
    for (const [n, d] of [
      [2, 1],
      [40, 3],
      [300, 2],
    ]) {
      const rows = normalRows(n, n, d).map((value, i) => (i % 5 === 0 ? Math.round(value) : value))
      for (const k of [1, 2, 3, 10, n - 1].filter(k => k < n)) {
        const radii = finish(squaredRadiiSteps(rows, d, k))
        for (let i = 0; i < n; i++) {
          const others = Array.from({ length: n }, (_, j) => {
            let sum = 0
            for (let c = 0; c < d; c++) sum += (rows[i * d + c] - rows[j * d + c]) ** 2
            return sum
          }).filter((_, j) => j !== i)
          expect(radii[i]).toBe(Float64Array.from(others).sort()[k - 1])
        }
      }
    }
  })
})

describe('precision, recall, density and coverage', () => {
  const someK = fc.integer({ min: 1, max: 39 })
  it('agree with scikit-learn’s neighbours to 1e-9', () =>
    expect(neighbourDisagreement(neighbourMeasures)).toBeLessThanOrEqual(1e-9))
  it('are in their ranges, and precision and recall change places with the samples', () => {
    fc.assert(
      fc.property(pairOfTables, someK, ({ x, y, dimension, n, m }, some) => {
        const k = Math.min(some, n - 1, m - 1)
        const measures = neighbourMeasures(x, y, dimension, k)
        const back = neighbourMeasures(y, x, dimension, k)
        expect([back.precision, back.recall]).toEqual([measures.recall, measures.precision])
        for (const key of ['precision', 'recall', 'coverage'] as const) {
          expect(measures[key]).toBeGreaterThanOrEqual(0)
          expect(measures[key]).toBeLessThanOrEqual(1)
        }
        expect(measures.density).toBeGreaterThanOrEqual(0)
        expect(measures.density).toBeLessThanOrEqual(n / k)
        // What is covered has a row in a real ball, and a real ball around a row makes it precise.
        expect(measures.precision === 0).toBe(measures.coverage === 0)
      }),
    )
  })
  it('of a sample and itself are 1: a row is in its own ball, and so are the neighbours before the k-th', () => {
    fc.assert(
      fc.property(pairOfTables, someK, ({ x, dimension, n }, some) => {
        const { precision, recall, coverage } = neighbourMeasures(x, x, dimension, Math.min(some, n - 1))
        expect([precision, recall, coverage]).toEqual([1, 1, 1])
      }),
    )
    const rows = normalRows(1, 50, 3)
    expect(neighbourMeasures(rows, rows, 3, 5).density).toBe(1)
  })
  it('are 0 for samples that lie apart', () => {
    const rows = normalRows(1, 50, 3)
    expect(neighbourMeasures(rows, moved(rows, 100), 3, 5)).toEqual({
      precision: 0,
      recall: 0,
      density: 0,
      coverage: 0,
    })
  })
  it('tell a generator that makes one thing from one that makes too much', () => {
    const real = normalRows(1, 200, 2)
    const narrow = normalRows(2, 200, 2).map(value => value * 0.1)
    const wide = normalRows(3, 200, 2).map(value => value * 5)
    const [ofNarrow, ofWide] = [narrow, wide].map(made => neighbourMeasures(real, made, 2, 5))
    expect([ofNarrow.precision > 0.9, ofNarrow.recall < 0.2]).toEqual([true, true])
    expect([ofWide.precision < 0.3, ofWide.recall > 0.9]).toEqual([true, true])
  })
})

describe('entropy from neighbours', () => {
  it('agrees with the reference to 1e-9', () =>
    expect(neighbourEntropyDisagreement(neighbourEntropy)).toBeLessThanOrEqual(1e-9))
  it('comes near the entropy of a normal law', () => {
    for (const d of [1, 2, 3]) {
      const expected = 0.5 * d * Math.log(2 * Math.PI * Math.E)
      expect(Math.abs(neighbourEntropy(normalRows(d, 1500, d), d, 4) - expected)).toBeLessThan(0.1)
    }
  })
  it('grows with the unit as entropy does, and does not change when all rows move', () => {
    const rows = normalRows(1, 60, 3)
    const entropy = neighbourEntropy(rows, 3, 3)
    const scaled = (unit: number) =>
      neighbourEntropy(
        rows.map(value => value * unit),
        3,
        3,
      )
    for (const unit of [1e-140, 0.01, 8, 1e149]) expect(scaled(unit)).toBeCloseTo(entropy + 3 * Math.log(unit), 9)
    expect(neighbourEntropy(moved(rows, 5), 3, 3)).toBeCloseTo(entropy, 9)
  })
  it('names the row that coincides with k others, and takes it with a larger k', () => {
    const rows = normalRows(1, 20, 2)
    rows.copyWithin(2 * 7, 2 * 4, 2 * 5)
    expect(() => neighbourEntropy(rows, 2, 1)).toThrow('Row 4 of x coincides with 1 others, so the entropy is −∞')
    expect(neighbourEntropy(rows, 2, 2)).toSatisfy(Number.isFinite)
  })
})

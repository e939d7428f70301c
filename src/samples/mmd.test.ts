import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moved, normalRows, pairOfTables, turned } from '../fixtures/rows.ts'
import { energyDisagreement, mmdDisagreement } from '../fixtures/samples-parity.ts'
import { energyDistance } from './energy.ts'
import { mmdSquared } from './mmd.ts'

/** Rounding, relative to the mean values that are subtracted. */
const ROUNDING = 1e-12

describe('MMD²', () => {
  it('agrees with NumPy to 1e-9', () => expect(mmdDisagreement(mmdSquared)).toBeLessThanOrEqual(1e-9))
  it('is from 0 to 2 as biased, and above its unbiased estimate', () => {
    fc.assert(
      fc.property(pairOfTables, ({ x, y, dimension }) => {
        const { biased, unbiased, sigma } = mmdSquared(x, y, dimension)
        expect([biased >= 0, biased <= 2, unbiased <= biased + ROUNDING, sigma > 0]).toEqual([true, true, true, true])
      }),
    )
  })
  it('does not change when the samples change places, all rows move, or all turn', () => {
    fc.assert(
      fc.property(pairOfTables, fc.double({ min: 0, max: 6, noNaN: true }), ({ x, y, dimension }, angle) => {
        const { biased, unbiased } = mmdSquared(x, y, dimension)
        const changed = [
          mmdSquared(y, x, dimension),
          mmdSquared(moved(x, 3), moved(y, 3), dimension),
          ...(dimension > 1 ? [mmdSquared(turned(x, dimension, angle), turned(y, dimension, angle), dimension)] : []),
        ]
        for (const other of changed) {
          expect(Math.abs(other.biased - biased)).toBeLessThanOrEqual(1e-9)
          expect(Math.abs(other.unbiased - unbiased)).toBeLessThanOrEqual(1e-9)
        }
      }),
    )
  })
  it('of a sample and itself is 0', () => {
    fc.assert(
      fc.property(pairOfTables, ({ x, dimension }) => {
        expect(mmdSquared(x, x, dimension).biased).toBeLessThanOrEqual(ROUNDING)
      }),
    )
  })
  it('does not depend on the unit of the rows', () => {
    const [x, y] = [normalRows(1, 30, 2), normalRows(2, 40, 2)]
    const { biased, sigma } = mmdSquared(x, y, 2)
    for (const unit of [1e-140, 1e-9, 1e9, 1e149]) {
      const other = mmdSquared(
        x.map(value => value * unit),
        y.map(value => value * unit),
        2,
      )
      expect(other.biased / biased).toBeCloseTo(1, 10)
      expect(other.sigma / sigma / unit).toBeCloseTo(1, 10)
    }
  })
  it('has the closed form of two places a and b: 2 (1 − kernel)', () => {
    const [x, y] = [new Float64Array(20), new Float64Array(20).fill(1)]
    const { biased, unbiased } = mmdSquared(x, y, 2, { sigma: 1 })
    expect(biased).toBeCloseTo(2 * (1 - Math.exp(-1)), 14)
    expect(unbiased).toBeCloseTo(2 * (1 - Math.exp(-1)), 14)
  })
  it('is 0 with width 1 where all rows coincide', () => {
    const same = new Float64Array(12).fill(0.1)
    expect(mmdSquared(same, same, 3)).toEqual({ biased: 0, unbiased: 0, sigma: 1 })
  })
  it('is finite for rows of any size, and for any width', () => {
    for (const size of [5e-324, 1e-200, 1e-160, 1e-150, 1, 1e150]) {
      for (const sigma of [undefined, 1e-150, 1, 1e150]) {
        const result = mmdSquared(Float64Array.of(0, size, -size), Float64Array.of(size, size / 2), 1, { sigma })
        expect(Object.values(result).every(Number.isFinite)).toBe(true)
      }
    }
  })
})

describe('the energy distance', () => {
  it('agrees with NumPy to 1e-9', () => expect(energyDisagreement(energyDistance)).toBeLessThanOrEqual(1e-9))
  it('is from 0, symmetric, and in the unit of the rows', () => {
    fc.assert(
      fc.property(pairOfTables, ({ x, y, dimension }) => {
        const energy = energyDistance(x, y, dimension)
        expect(energy).toBeGreaterThanOrEqual(0)
        expect(Math.abs(energyDistance(y, x, dimension) - energy)).toBeLessThanOrEqual(ROUNDING * 10)
        expect(Math.abs(energyDistance(moved(x, 3), moved(y, 3), dimension) - energy)).toBeLessThanOrEqual(1e-9)
        const large = energyDistance(
          x.map(value => value * 1024),
          y.map(value => value * 1024),
          dimension,
        )
        expect(large).toBe(1024 * energy)
        expect(energyDistance(x, x, dimension)).toBeLessThanOrEqual(ROUNDING * 10)
      }),
    )
  })
  it('of two places is twice their distance', () => {
    expect(energyDistance(Float64Array.of(0, 0), Float64Array.of(3, 4), 2)).toBe(10)
  })
})

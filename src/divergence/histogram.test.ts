import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { largestRelativeError } from '../fixtures/numbers.ts'
import { histogramDisagreement } from '../fixtures/parity.ts'
import { BLOBS, HISTOGRAM_EDGES, HISTOGRAMS } from '../fixtures/reference.ts'
import { sampleMixture } from '../mixture/sampling.ts'
import { stream } from '../random/random.ts'
import { Histogram, histogramDivergence } from './histogram.ts'

describe('the divergence of two histograms', () => {
  it.each(['separate', 'shared'] as const)('agrees with NumPy and SciPy to 1e-9 over %s ranges', range => {
    expect(histogramDisagreement(histogramDivergence, range)).toBeLessThanOrEqual(1e-9)
  })
  it('has 50 × 50 cells, each sample over its own range, and a floor of 1e-10, unless told', () => {
    for (const { p, q, separate } of HISTOGRAMS)
      expect(Math.abs(histogramDivergence(p, q) - separate)).toBeLessThanOrEqual(1e-9)
  })
  it('is 0 of a sample from itself', () => {
    for (const { p } of HISTOGRAMS) {
      for (const range of ['separate', 'shared'] as const)
        expect(Math.abs(histogramDivergence(p, p, { range }))).toBeLessThan(1e-12)
    }
  })
})

describe.each(HISTOGRAM_EDGES.map(given => [given.name, given] as const))(
  'points fall where NumPy has them: %s',
  (_, given) => {
    const { points, bins, dimension, cells, counts, cellVolume } = given
    const histogram = new Histogram(bins, dimension, bins ** dimension)
    histogram.fillOwn(points)
    it('cell by cell', () => {
      const occupied = Array.from(histogram.counts.keys()).filter(cell => histogram.counts[cell] > 0)
      expect(occupied).toEqual(cells)
      expect(occupied.map(cell => histogram.counts[cell])).toEqual(counts)
      expect(histogram.largest).toBe(Math.max(...counts))
    })
    it('in cells of the same size', () => {
      // Far from 0, only few digits remain of the width of a cell.
      const digits = (Math.max(...points.map(Math.abs)) * 2 ** -52) / Math.min(1, cellVolume ** (1 / dimension))
      expect(largestRelativeError([histogram.cellVolume], [cellVolume])).toBeLessThan(1e-9 + 4 * dimension * digits)
    })
    it('none is lost', () =>
      expect(histogram.counts.reduce((sum, count) => sum + count, 0)).toBe(points.length / dimension))
  },
)

// Coordinates with few binary digits, so that a sample can be moved without rounding.
const coordinate = fc.integer({ min: -4096, max: 4096 }).map(x => x / 256)
const sample = fc
  .array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 60 })
  .map(points => Float64Array.from(points.flat()))
const moved = (points: Float64Array, x: number, y: number) => points.map((value, i) => value + (i % 2 ? y : x))

describe('a lesson: histograms over ranges of their own', () => {
  it('do not notice that one sample was moved', () => {
    fc.assert(
      fc.property(sample, sample, fc.integer({ min: -1000, max: 1000 }), (p, q, by) => {
        expect(histogramDivergence(p, moved(q, by, -3 * by), { bins: 8 })).toBe(histogramDivergence(p, q, { bins: 8 }))
      }),
      { numRuns: 200, seed: 1 },
    )
  })
  it('not even by a thousand, with real samples', () => {
    for (const { p, q, separate } of HISTOGRAMS)
      expect(histogramDivergence(p, moved(q, 1024, 1024))).toBeCloseTo(separate, 6)
  })
  it('over a shared range do notice', () => {
    for (const { p, q, shared } of HISTOGRAMS) {
      expect(Math.abs(histogramDivergence(p, moved(q, 1, 1), { range: 'shared' }) - shared)).toBeGreaterThan(0.05)
    }
  })
  it('are far from 0 for two samples of the same mixture', () => {
    const { p } = BLOBS[2]
    const points = (draw: number) => sampleMixture(p, 1000, stream(1, draw, 'same mixture')).points
    expect(histogramDivergence(points(0), points(1))).toBeGreaterThan(2)
  })
})

describe('for any samples', () => {
  it.each(['separate', 'shared'] as const)('the divergence is a number from 0, over %s ranges', range => {
    fc.assert(
      fc.property(sample, sample, fc.integer({ min: 1, max: 20 }), (p, q, bins) => {
        const value = histogramDivergence(p, q, { bins, range })
        expect(value).toBeGreaterThan(-1e-9)
        expect(value).toBeLessThan(Infinity)
      }),
      { numRuns: 200, seed: 2 },
    )
  })
  it('moving both changes nothing over a shared range either', () => {
    fc.assert(
      fc.property(sample, sample, fc.integer({ min: -1000, max: 1000 }), (p, q, by) => {
        const options = { bins: 8, range: 'shared' } as const
        expect(histogramDivergence(moved(p, by, by), moved(q, by, by), options)).toBe(
          histogramDivergence(p, q, options),
        )
      }),
      { numRuns: 200, seed: 3 },
    )
  })
})

describe('what has no histogram is refused with a reason', () => {
  const good = Float64Array.of(0, 0, 1, 1)
  it.each([
    ['no points', new Float64Array(0), {}, '0 coordinates are not one or more points in 2 dimensions.'],
    ['half a point', Float64Array.of(1, 2, 3), {}, '3 coordinates are not one or more points in 2 dimensions.'],
    ['NaN', Float64Array.of(0, 0, NaN, 1), {}, 'points[2] is NaN, not a finite number.'],
    ['infinity', Float64Array.of(0, Infinity, 1, 1), {}, 'points[1] is Infinity, not a finite number.'],
    ['half a bin', good, { bins: 0.5 }, 'bins must be a whole number from 1, not 0.5.'],
    ['no bins', good, { bins: 0 }, 'bins must be a whole number from 1, not 0.'],
    ['more cells than fit in memory', good, { bins: 4000 }, '4000 bins along each of 2 axes are too many cells.'],
    [
      'a range beyond all numbers',
      Float64Array.of(-1e308, 0, 1e308, 1),
      {},
      'from -1e+308 to 1e+308 cannot be cut into 50 bins',
    ],
    [
      'a range within the last digit',
      Float64Array.of(1e16, 0, 1e16, 1),
      {},
      'from 10000000000000000 to 10000000000000000 cannot be cut into 50 bins',
    ],
    ['a floor of 0', good, { floor: 0 }, 'floor must be a number above 0, not 0.'],
  ])('%s, on either side', (_, points, options, message) => {
    for (const attempt of [
      () => histogramDivergence(points, good, options),
      () => histogramDivergence(good, points, options),
    ]) {
      expect(attempt).toThrow(RangeError)
      expect(attempt).toThrow(message)
    }
  })
  it('but one point is a histogram', () => {
    expect(histogramDivergence(Float64Array.of(3, 4), Float64Array.of(-1e6, 7))).toBe(0)
  })
})

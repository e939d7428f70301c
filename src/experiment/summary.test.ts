import { deviation, mean, quantile as quantileOfD3 } from 'd3-array'
import { describe, expect, it } from 'vitest'
import { stream } from '../random/random.ts'
import { quantile, summarize } from './summary.ts'

describe('a summary of draws', () => {
  it('has the values that one finds by hand', () => {
    const { count, median, lowerQuartile, upperQuartile, mean, standardDeviation } = summarize(
      Float64Array.of(5, 1, 4, 2, 3),
    )
    expect({ count, median, lowerQuartile, upperQuartile, mean }).toEqual({
      count: 5,
      median: 3,
      lowerQuartile: 2,
      upperQuartile: 4,
      mean: 3,
    })
    expect(standardDeviation).toBeCloseTo(Math.sqrt(2.5), 14)
  })
  it('interpolates between two middle values', () => {
    expect(summarize(Float64Array.of(10, 0)).median).toBe(5)
    expect(summarize(Float64Array.of(1, 2, 3, 4)).lowerQuartile).toBe(1.75)
  })
  it('of one draw is that draw, with nothing to spread', () => {
    expect(summarize(Float64Array.of(7))).toEqual({
      count: 1,
      median: 7,
      lowerQuartile: 7,
      upperQuartile: 7,
      medianError: 0,
      mean: 7,
      standardDeviation: 0,
    })
  })
  it('orders numbers as numbers', () => expect(summarize(Float64Array.of(-1, 10, 9, -20, 100)).median).toBe(9))
  it.each([1, 2, 3, 40, 101])('has the bits of d3-array, for %i draws', count => {
    const random = stream(count, 0, 'summary')
    const draws = Float64Array.from({ length: count }, () => 3 + random.normal() * 1e-3)
    const summary = summarize(draws)
    expect([summary.mean, summary.standardDeviation]).toEqual([mean(draws), deviation(draws) ?? 0])
    for (let share = -0.1; share < 1.2; share += 0.05) expect(quantile(draws, share)).toBe(quantileOfD3(draws, share))
  })
  it('leaves the draws in their order', () => {
    const draws = Float64Array.of(3, 1, 2)
    summarize(draws)
    expect([...draws]).toEqual([3, 1, 2])
  })
})

describe('the standard error of the median', () => {
  const medianOf = (values: Float64Array) => quantile(values, 0.5)!
  const spread = (values: readonly number[]) => {
    const mean = values.reduce((sum, x) => sum + x, 0) / values.length
    return Math.sqrt(values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (values.length - 1))
  }
  it.each([
    ['normal', (random: ReturnType<typeof stream>) => random.normal()],
    [
      'heavy-tailed',
      (random: ReturnType<typeof stream>) => random.normal() / Math.max(1e-9, Math.abs(random.normal())),
    ],
    ['skewed', (random: ReturnType<typeof stream>) => Math.exp(random.normal())],
  ])('is that of many repeated experiments on average, for %s draws', (_, draw) => {
    const random = stream(1, 0, 'median')
    const samples = Array.from({ length: 600 }, () => Float64Array.from({ length: 100 }, () => draw(random)))
    const stated = samples.map(sample => summarize(sample).medianError).sort((a, b) => a - b)[300]
    const actual = spread(samples.map(medianOf))
    expect(stated / actual).toBeGreaterThan(0.8)
    expect(stated / actual).toBeLessThan(1.2)
  })
  it('agrees with the bootstrap on one sample', () => {
    const random = stream(2, 0, 'bootstrap')
    const sample = Float64Array.from({ length: 200 }, () => random.normal() ** 3)
    const resampled = Array.from({ length: 500 }, () => medianOf(sample.map(() => sample[random.integer(200)])))
    const ratio = summarize(sample).medianError / spread(resampled)
    expect(ratio).toBeGreaterThan(0.6)
    expect(ratio).toBeLessThan(1.7)
  })
})

describe('a quantile', () => {
  it('reaches from the smallest to the largest value', () => {
    const values = Float64Array.of(3, 1, 2)
    expect([0, 0.25, 0.5, 1].map(share => quantile(values, share))).toEqual([1, 1.5, 2, 3])
  })
  it('of no values is undefined', () => expect(quantile(new Float64Array(0), 0.5)).toBeUndefined())
})

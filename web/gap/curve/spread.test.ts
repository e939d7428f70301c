import { describe, expect, it } from 'vitest'
import type { SweepPoint } from '../../../src/experiment/results.ts'
import { DEFAULTS, LEVERS, type Lever } from '../../../src/parameters/parameters.ts'
import type { Curve } from '../../explorer/store.ts'
import { madeUpCurve, RISING } from './madeUp.ts'
import { gapsOf, medianDraw, pointsIn, spreadOf, gapsHere } from './spread.ts'

const sweep = (values: readonly number[], draws: number): SweepPoint[] =>
  madeUpCurve(RISING, values, draws).map(({ value, draws, ...swept }) => ({
    value,
    draws,
    measures: { 'jensen-shannon': swept },
  }))

const curves = (given: Partial<Record<Lever, Partial<Curve>>>): Record<Lever, Curve> => {
  const empty: Curve = { points: [], settled: [], done: 0, wanted: 100, status: 'waiting', speed: null }
  return Object.fromEntries(LEVERS.map(lever => [lever, { ...empty, ...given[lever] }])) as Record<Lever, Curve>
}

it('a measure that a sweep does not hold has no points', () => {
  const points = sweep([2, 3], 5)
  expect(pointsIn(points, 'jensen-shannon').map(point => point.value)).toEqual([2, 3])
  expect(pointsIn(points, 'as-published')).toEqual([])
})

it('the band is the middle half, or one standard deviation about the mean', () => {
  const [{ gap }] = madeUpCurve(RISING, [4], 50)
  const { summary } = gap
  expect(spreadOf(4, gap, 'median')).toEqual({
    value: 4,
    middle: summary.median,
    lower: summary.lowerQuartile,
    upper: summary.upperQuartile,
  })
  const { middle, lower, upper } = spreadOf(4, gap, 'mean')
  expect((upper - lower) / 2).toBeCloseTo(summary.standardDeviation)
  expect(middle).toBeCloseTo((upper + lower) / 2)
})

it('the median draw is the one nearest the median', () => {
  const [{ gap }] = madeUpCurve(RISING, [4], 51)
  expect(gap.values[medianDraw(gap)]).toBe(gap.summary.median)
})

describe('the spread at the present setting', () => {
  it('comes from the tab with the most draws there', () => {
    const [few, many] = [sweep([DEFAULTS.K], 5), sweep([DEFAULTS.J], 50)]
    const here = gapsHere(curves({ K: { points: few }, J: { points: many } }), DEFAULTS, 'jensen-shannon')
    expect(here).toBe(many[0].measures['jensen-shannon']!.gap.summary)
  })
  it('is not told from too few draws', () => {
    expect(gapsHere(curves({ J: { points: sweep([DEFAULTS.J], 29) } }), DEFAULTS, 'jensen-shannon')).toBeNull()
  })
  it('is not known while no curve has a point there', () => {
    expect(gapsHere(curves({ J: { points: sweep([9], 5) } }), DEFAULTS, 'jensen-shannon')).toBeNull()
  })
})

it('an old curve stands in for one without a whole round of draws', () => {
  const all = curves({
    K: { points: sweep([2], 8), settled: sweep([3], 30), done: 8 },
    J: { points: sweep([2], 4), settled: sweep([3], 30) },
  })
  expect(gapsOf([all.K, all.J, all.L], 'jensen-shannon')).toHaveLength(8 + 34)
})

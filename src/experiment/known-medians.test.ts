import { describe, expect, it } from 'vitest'
import { completeParameters, type Parameters } from '../parameters/parameters.ts'
import { PUBLISHED } from '../parameters/presets.ts'
import { changesFrom } from './paired.ts'
import type { SweepPoint } from './results.ts'
import { sweepPoint } from './rows.ts'
import { drawRows } from './sweep.ts'

const DRAWS = 100
const known = new Map<string, SweepPoint>()
/** A hundred draws at the paper's setting, with the exact densities, and with these changes. */
function pointAt(parameters: Partial<Parameters>, value = 0): SweepPoint {
  const setting = completeParameters({ ...PUBLISHED, measure: 'jensen-shannon', ...parameters })
  const key = JSON.stringify(setting)
  const point = known.get(key) ?? sweepPoint(value, setting, drawRows(setting, 0, DRAWS))
  known.set(key, point)
  return point
}

describe('the published world, measured by Jensen–Shannon', () => {
  it.each([
    ['the paper’s setting', {}, 0.06],
    ['K = 15', { K: 15 }, -0.1],
    ['J = 15', { J: 15 }, 0.3],
    ['L = 15', { L: 15 }, -0.2],
  ] as const)('has the known median gap: %s', (_, parameters, expected) => {
    const { summary } = pointAt(parameters).measures['jensen-shannon']!.gap
    expect(Math.abs(summary.median - expected)).toBeLessThanOrEqual(0.02)
    // Most draws are within a few hundredths of the median, so its sign is certain.
    expect(summary.upperQuartile - summary.lowerQuartile).toBeLessThan(0.12)
  })
})

describe('what the fit misses, as L goes from 2 to 15', () => {
  const [change] = changesFrom(pointAt({}), [pointAt({ L: 15 }, 15)], 'truth-to-fit')
  const { gap } = change.measures['truth-to-fit']!
  it('changes by about −1.6 nats, draw by draw', () => {
    expect(gap.summary.count).toBe(DRAWS)
    expect(gap.summary.median).toBeGreaterThanOrEqual(-1.9)
    expect(gap.summary.median).toBeLessThanOrEqual(-1.3)
  })
  it('gets worse in at least 95 % of draws', () => {
    expect(gap.values.filter(value => value < 0).length / DRAWS).toBeGreaterThanOrEqual(0.95)
  })
  it('shows only in pairs: the gap itself scatters far more than it changes', () => {
    const alone = pointAt({}).measures['truth-to-fit']!.gap.summary
    expect(alone.upperQuartile - alone.lowerQuartile).toBeGreaterThan(
      5 * (gap.summary.upperQuartile - gap.summary.lowerQuartile),
    )
  })
})

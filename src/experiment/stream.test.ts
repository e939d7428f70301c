/** The stream: against the informations that it is made of, its bounds, and the symmetry under a swap of J and L. */
import { describe, expect, it } from 'vitest'
import { keptInformation } from '../information/kept-information.ts'
import { labelInformation } from '../information/label-information.ts'
import { firstComponents } from '../mixture/mixture.ts'
import { completeParameters, type Parameters } from '../parameters/parameters.ts'
import { finish } from '../steps/steps.ts'
import { drawExperiment } from './draw.ts'
import { STATIONS, streamOf, streamRowsSteps, streamSteps, type StationWidths, type Widths } from './stream.ts'
import { meanStream, STREAM_COLUMNS, streamRow, streamWidths } from './stream-rows.ts'

const total = ({ K, J, L }: Widths): number => K + J + L
const streamIn = (setting: Partial<Parameters>): StationWidths => finish(streamSteps(drawExperiment(setting)))

const SETTINGS: readonly Partial<Parameters>[] = [
  { K: 2, J: 4, L: 8 },
  { K: 1, J: 1, L: 0 },
  { K: 1, J: 0, L: 3 },
  { K: 5, J: 2, L: 2, draw: 3 },
  { K: 2, J: 2, L: 2, dimension: 3 },
  { K: 3, J: 2, L: 1, estimator: 'monte-carlo' },
  { K: 2, J: 1, L: 1, generation: 3, n: 60 },
]

describe.each(SETTINGS)('the stream of %o', setting => {
  const draw = drawExperiment(setting)
  const { estimator, seed } = draw.parameters
  const widths = finish(streamSteps(draw))

  it('is the information of each station, whose parts sum to it', () => {
    const options = { estimator, seed }
    expect(total(widths.truth)).toBeCloseTo(labelInformation(draw.truth, options).value, 12)
    expect(total(widths.generator)).toBeCloseTo(labelInformation(draw.generator, options).value, 12)
    const sampled = firstComponents(draw.truth, draw.parameters.K)
    expect(total(widths.anchorData)).toBeCloseTo(labelInformation(sampled, options).value, 12)
    const kept = keptInformation(draw.generator, draw.syntheticFit.mixture, options)
    expect(total(widths.syntheticFit)).toBeCloseTo(kept.value, 12)
  })
  it('has the parts of each role', () => {
    const { K, J } = draw.parameters
    const { parts } = labelInformation(draw.generator, { estimator, seed })
    const between = (from: number, to?: number) => parts.slice(from, to).reduce((sum, part) => sum + part, 0)
    expect(widths.generator.K).toBeCloseTo(between(0, K), 12)
    expect(widths.generator.J).toBeCloseTo(between(K, K + J), 12)
    expect(widths.generator.L).toBeCloseTo(between(K + J), 12)
  })
  it('is never below zero, nor above what there is to know', () => {
    const { K, J, L } = draw.parameters
    const most = { truth: K + J, anchorData: K, prompt: K, generator: K + J + L, syntheticFit: K + J + L }
    for (const station of STATIONS) {
      for (const lever of ['K', 'J', 'L'] as const) expect(widths[station][lever]).toBeGreaterThanOrEqual(0)
      expect(total(widths[station])).toBeLessThanOrEqual(Math.log(most[station]) + 1e-12)
    }
  })
  it('keeps no more than was told, role by role', () => {
    for (const lever of ['K', 'J', 'L'] as const)
      expect(widths.syntheticFit[lever]).toBeLessThanOrEqual(widths.generator[lever])
  })
  it('has nothing made up before the generator, and nothing unsampled in the neck', () => {
    expect(widths.truth.L).toBe(0)
    expect(widths.anchorData).toMatchObject({ J: 0, L: 0 })
    expect(widths.prompt).toEqual(widths.anchorData)
  })
})

it('has no width where a single group is sampled: a point then tells nothing of its group', () => {
  expect(total(streamIn({ K: 1, J: 4, L: 2 }).prompt)).toBe(0)
  const { truth, generator, syntheticFit } = streamIn({ K: 1, J: 0, L: 0 })
  expect([truth, generator, syntheticFit].map(total)).toEqual([0, 0, 0])
})

it('is as wide after J and L are swapped, but for what draws differ', () => {
  const [before, after] = [streamOf({ J: 4, L: 8 }, 24), streamOf({ J: 8, L: 4 }, 24)]
  for (const station of ['generator', 'syntheticFit'] as const) {
    const error = Math.hypot(before.errors[station], after.errors[station])
    expect(Math.abs(total(before.widths[station]) - total(after.widths[station]))).toBeLessThan(3 * error)
    expect(Math.abs(before.widths[station].J - after.widths[station].L)).toBeLessThan(3 * error)
    expect(before.widths[station].L).toBeGreaterThan(1.5 * before.widths[station].J)
  }
  expect(before.widths.prompt).toEqual(after.widths.prompt)
  expect(total(after.widths.truth)).toBeGreaterThan(total(before.widths.truth) + 0.3)
})

describe('rows of draws', () => {
  const setting = completeParameters({ J: 1, L: 1, n: 40 })
  it('are the streams of these draws, in turn', () => {
    const rows = finish(streamRowsSteps(setting, 2, 3))
    expect(rows).toHaveLength(3 * STREAM_COLUMNS)
    for (const i of [0, 1, 2]) {
      const row = rows.subarray(i * STREAM_COLUMNS, (i + 1) * STREAM_COLUMNS)
      expect([...row]).toEqual(streamRow(streamIn({ ...setting, draw: 2 + i })))
      expect(streamRow(streamWidths(row))).toEqual([...row])
    }
  })
  it('have the mean over draws, and the standard error of each total', () => {
    const rows = finish(streamRowsSteps(setting, 0, 5))
    const { draws, widths, errors } = meanStream(rows)
    expect(draws).toBe(5)
    const each = Array.from({ length: 5 }, (_, i) => streamWidths(rows.subarray(i * STREAM_COLUMNS)))
    for (const station of STATIONS) {
      const totals = each.map(one => total(one[station]))
      const mean = totals.reduce((sum, one) => sum + one, 0) / 5
      const variance = totals.reduce((sum, one) => sum + (one - mean) ** 2, 0) / 4
      expect(total(widths[station])).toBeCloseTo(mean, 12)
      expect(errors[station]).toBeCloseTo(Math.sqrt(variance / 5), 12)
    }
    expect(Object.values(meanStream(rows.subarray(0, STREAM_COLUMNS)).errors)).toEqual([0, 0, 0, 0, 0])
  })
})

it('refuses what is out of range', () => expect(() => streamOf({ K: 0 }, 2)).toThrow(/K must be/))

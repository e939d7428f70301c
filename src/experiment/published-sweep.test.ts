import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LEVERS, type Lever } from '../parameters/parameters.ts'
import { PUBLISHED } from '../parameters/presets.ts'
// The sweep by the paper's own code, which the page draws over ours.
import published from '../../web/pages/check/paper-sweep.json'
import { agreement, type DrawnMean } from './agreement.ts'
import { sweepPoint } from './rows.ts'
import { shippedRows } from './shipped.ts'

// The draws that the site ships for the page Check. Another test compares them with the engine's. New draws take a
// minute.
const file = new URL('../../public/check-draws.bin', import.meta.url)

describe.skipIf(!existsSync(file))('the published sweeps, at each of their 42 points', () => {
  const all = existsSync(file) ? shippedRows('check', new Float64Array(new Uint8Array(readFileSync(file)).buffer)) : []
  const ours = (lever: Lever, value: number): DrawnMean => {
    const wanted = { ...PUBLISHED, [lever]: value }
    const { setting, rows } = all.find(shipped =>
      (Object.keys(wanted) as (keyof typeof wanted)[]).every(key => shipped.setting[key] === wanted[key]),
    )!
    return sweepPoint(value, setting, rows).measures['as-published']!.gap.summary
  }
  const pairs = LEVERS.flatMap(lever =>
    published.sweeps[lever].map(point => ({ ...point, ours: ours(lever, point.x) })),
  )

  it('are the published code’s, within three combined standard errors at 41 points or better', () => {
    expect(pairs).toHaveLength(42)
    const both = pairs.map(
      ({ ours, mean, standardDeviation }) =>
        [ours, { mean, standardDeviation, count: published.settings.draws }] as const,
    )
    expect(agreement(both).agreeing).toBeGreaterThanOrEqual(41)
  })
  it('scatter from draw to draw as the published code’s do', () => {
    // A standard deviation of 100 draws is known to 7 %, the ratio of two of them to 10 %.
    for (const { ours, standardDeviation } of pairs)
      expect(Math.abs(Math.log(ours.standardDeviation / standardDeviation))).toBeLessThan(0.4)
  })
  it('fall with K, rise with J and fall with L', () => {
    const rise = (lever: Lever) => ours(lever, 15).mean - ours(lever, 2).mean
    expect([rise('K') < -2, rise('J') > 1.5, rise('L') < -1.5]).toEqual([true, true, true])
  })
})

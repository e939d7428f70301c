import { describe, expect, it } from 'vitest'
import { WHOLE } from '../fixtures/whole.ts'
import { completeParameters, LEVERS, type Lever } from '../parameters.ts'
import { PUBLISHED } from '../presets.ts'
// What the paper's own code gives, which the page draws over ours.
import published from '../../web/check/paper-sweep.json'
import { agreement, type DrawnMean } from './agreement.ts'
import { sweepPoint } from './rows.ts'
import { drawRows } from './sweep.ts'

/** The ends of the three curves, which have one in common: the whole figure takes more than a minute. */
const SOME = [2, 15]
const { draws } = published.settings

const known = new Map<string, DrawnMean>()
/** Our draws at a point, those in the middle of all three curves once for all. */
function ours(lever: Lever, value: number): DrawnMean {
  const setting = completeParameters({ ...PUBLISHED, [lever]: value })
  const key = `${setting.K} ${setting.J} ${setting.L}`
  const summary = known.get(key) ?? sweepPoint(value, setting, drawRows(setting, 0, draws)).measures['as-published']!.gap.summary
  known.set(key, summary)
  return summary
}

const pairs = LEVERS.flatMap(lever => published.sweeps[lever].filter(({ x }) => WHOLE || SOME.includes(x)).map(point => ({ lever, ...point })))

describe(`the published sweeps, ${pairs.length} of 42 points`, () => {
  it(`are the published code’s, within three combined standard errors${WHOLE ? ' at 41 points or better' : ''}`, () => {
    const both = pairs.map(({ lever, x, mean, standardDeviation }) => [ours(lever, x), { mean, standardDeviation, count: draws }] as const)
    expect(agreement(both).agreeing).toBeGreaterThanOrEqual(WHOLE ? 41 : pairs.length)
  })
  it('scatter from draw to draw as the published code’s do', () => {
    const ratios = pairs.map(({ lever, x, standardDeviation }) => ours(lever, x).standardDeviation / standardDeviation)
    // A standard deviation of 100 draws is known to 7 %, the ratio of two of them to 10 %.
    for (const ratio of ratios) expect(Math.abs(Math.log(ratio))).toBeLessThan(0.4)
  })
  it('fall with K, rise with J and fall with L', () => {
    const rise = (lever: Lever) => ours(lever, 15).mean - ours(lever, 2).mean
    expect([rise('K') < -2, rise('J') > 1.5, rise('L') < -1.5]).toEqual([true, true, true])
  })
})

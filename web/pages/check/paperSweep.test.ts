import { expect, it } from 'vitest'
import { LEVERS, type Lever } from '../../../src/parameters/parameters.ts'
import type { MeasuredPoint } from '../../gap/curve/spread.ts'
import sweep from './paper-sweep.json'
import { agreementWithPaper, PAPER_DRAWS, PAPER_OF, PAPER_SPREADS } from './paperSweep.ts'

/** Sweeps whose means are the published ones plus `shift`. */
const ours = (shift: number) =>
  Object.fromEntries(
    LEVERS.map(lever => [
      lever,
      sweep.sweeps[lever].map(({ x, mean }) => ({
        value: x,
        draws: 100,
        gap: { summary: { count: 100, mean: mean + shift, standardDeviation: 3 } },
      })),
    ]),
  ) as unknown as Record<Lever, MeasuredPoint[]>

it('has fourteen points a lever, and says once what it is', () => {
  for (const lever of LEVERS)
    expect(PAPER_SPREADS[lever].map(({ value }) => value)).toEqual(Array.from({ length: 14 }, (_, i) => i + 2))
  expect(LEVERS.map(lever => PAPER_OF[lever].draws)).toEqual([PAPER_DRAWS, null, null])
})

it('agrees with what is like it and with nothing else', () => {
  expect(agreementWithPaper(ours(0)).agreeing).toBe(42)
  expect(agreementWithPaper(ours(9))).toEqual({ points: 42, agreeing: 0 })
  expect(agreementWithPaper({ K: [], J: ours(0).J, L: [] })).toEqual({ points: 14, agreeing: 14 })
})

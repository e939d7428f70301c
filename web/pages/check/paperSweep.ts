/** The sweep of the paper's published code, as drawn over ours, and how far the two agree. */
import { agreement, type Agreement, type DrawnMean } from '../../../src/experiment/agreement.ts'
import { LEVERS, type Lever } from '../../../src/parameters/parameters.ts'
import { pointAt, type MeasuredPoint, type Spread } from '../../gap/curve/spread.ts'
import sweep from './paper-sweep.json'

/** Draws at each of its points. */
export const PAPER_DRAWS = sweep.settings.draws

/** What it was computed with. */
export const PAPER_SOFTWARE = sweep.software

export const PAPER_SPREADS = Object.fromEntries(
  LEVERS.map(lever => [
    lever,
    sweep.sweeps[lever].map(({ x, median, q25, q75 }) => ({ value: x, middle: median, lower: q25, upper: q75 })),
  ]),
) as unknown as Readonly<Record<Lever, readonly Spread[]>>

/** What a panel draws of it; its name, with its draws, is said once. */
export const PAPER_OF = Object.fromEntries(
  LEVERS.map((lever, row) => [lever, { spreads: PAPER_SPREADS[lever], draws: row === 0 ? PAPER_DRAWS : null }]),
) as unknown as Readonly<Record<Lever, { readonly spreads: readonly Spread[]; readonly draws: number | null }>>

/**
 * At how many points the two mean gaps lie within three combined standard errors; points we do not have yet are left
 * out.
 */
export function agreementWithPaper(ours: Readonly<Record<Lever, readonly MeasuredPoint[]>>): Agreement {
  const pairs = LEVERS.flatMap(lever =>
    sweep.sweeps[lever].flatMap(({ x, mean, standardDeviation }) => {
      const here = pointAt(ours[lever], x)
      const theirs: DrawnMean = { count: PAPER_DRAWS, mean, standardDeviation }
      return here ? [[here.gap.summary, theirs] as const] : []
    }),
  )
  return agreement(pairs)
}

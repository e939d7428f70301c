/** The sweep that the paper's published code gives, as it is drawn over ours, and how far the two agree. */
import { agreement, type Agreement, type DrawnMean } from '../../../src/experiment/agreement.ts'
import { LEVERS, type Lever } from '../../../src/parameters/parameters.ts'
import { pointAt, type MeasuredPoint, type Spread } from '../../gap/curve/spread.ts'
import sweep from './paper-sweep.json'

/** The number of draws at each of its points. */
export const PAPER_DRAWS = sweep.settings.draws

/** The software that computed it. */
export const PAPER_SOFTWARE = sweep.software

export const PAPER_SPREADS = Object.fromEntries(
  LEVERS.map(lever => [
    lever,
    sweep.sweeps[lever].map(({ x, median, q25, q75 }) => ({ value: x, middle: median, lower: q25, upper: q75 })),
  ]),
) as unknown as Readonly<Record<Lever, readonly Spread[]>>

/** The part of it that a panel draws. Its name and number of draws are said only once. */
export const PAPER_OF = Object.fromEntries(
  LEVERS.map((lever, row) => [lever, { spreads: PAPER_SPREADS[lever], draws: row === 0 ? PAPER_DRAWS : null }]),
) as unknown as Readonly<Record<Lever, { readonly spreads: readonly Spread[]; readonly draws: number | null }>>

/**
 * At how many points the two mean gaps lie within three combined standard errors; points that we have not computed yet
 * are left out.
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

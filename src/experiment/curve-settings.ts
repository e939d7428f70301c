/** The settings on the three curves that cross at a given setting. */
import { LEVERS, type Lever, type Parameters } from '../parameters/parameters.ts'

/**
 * A curve runs over these counts of its role, as Figure 4 of the paper does. It also has a point at the present count
 * where that lies outside.
 */
export const CURVE_FROM = 2
export const CURVE_TO = 15
export const CURVE_COUNTS: readonly number[] = Array.from(
  { length: CURVE_TO - CURVE_FROM + 1 },
  (_, i) => CURVE_FROM + i,
)

type Counts = Pick<Parameters, Lever>

/** The counts on the three curves through a setting, without repetitions: K's curve first, then J's, then L's. */
export function countsOnCurves(through: Readonly<Counts>): Counts[] {
  const seen = new Map<string, Counts>()
  for (const lever of LEVERS) {
    for (const value of new Set([...CURVE_COUNTS, through[lever]])) {
      const { K, J, L }: Counts = { ...through, [lever]: value }
      seen.set(`${K} ${J} ${L}`, { K, J, L })
    }
  }
  return [...seen.values()]
}

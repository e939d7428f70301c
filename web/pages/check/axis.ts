/** The axis of a column, fitted to the lines and bands that are drawn against it, and to nothing else. */
import { gapAxis, type GapAxis } from '../../gap/curve/gapAxis.ts'
import { CURVE_FROM, CURVE_TO } from '../../../src/experiment/curve-settings.ts'
import { spreadOf, type MeasuredPoint, type Spread } from '../../gap/curve/spread.ts'

/** What a panel draws of a sweep: a setting of the reader's may lie outside of its axis. */
export const spreadsOf = (points: readonly MeasuredPoint[]): Spread[] =>
  points
    .filter(({ value }) => value >= CURVE_FROM && value <= CURVE_TO)
    .map(({ value, gap }) => spreadOf(value, gap, 'median'))

/** One axis for all of `spreads`, so that flat looks flat. */
export function columnAxis(spreads: readonly Spread[]): GapAxis {
  const drawn = spreads.flatMap(({ lower, middle, upper }) => [lower, middle, upper])
  return gapAxis(Float64Array.from(drawn), drawn)
}

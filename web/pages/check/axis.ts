/** The axis of a column. It is fitted only to the lines and bands that are drawn on it. */
import { gapAxis, type GapAxis } from '../../gap/curve/gapAxis.ts'
import { CURVE_FROM, CURVE_TO } from '../../../src/experiment/curve-settings.ts'
import { spreadOf, type MeasuredPoint, type Spread } from '../../gap/curve/spread.ts'

/** The part of a sweep that a panel draws: a reader's own setting may lie outside of the panel's counts. */
export const spreadsOf = (points: readonly MeasuredPoint[]): Spread[] =>
  points
    .filter(({ value }) => value >= CURVE_FROM && value <= CURVE_TO)
    .map(({ value, gap }) => spreadOf(value, gap, 'median'))

/** One axis for all of `spreads`, so that a flat line looks flat. */
export function columnAxis(spreads: readonly Spread[]): GapAxis {
  const drawn = spreads.flatMap(({ lower, middle, upper }) => [lower, middle, upper])
  return gapAxis(Float64Array.from(drawn), drawn)
}

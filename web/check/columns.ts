/** One column a measure: its three sweeps, and the one axis that they share, so that flat looks flat. */
import { useMemo, useState } from 'react'
import type { SweepPoint } from '../../src/experiment/results.ts'
import { LEVERS, type Lever, type Measure } from '../../src/parameters.ts'
import { gapAxis, steadyAxis, type GapAxis } from '../gap/curve/gapAxis.ts'
import { pointsIn, spreadOf, type MeasuredPoint, type Spread } from '../gap/curve/spread.ts'
import { sourceOf, useCheck } from './checkRun.ts'
import { PAPER_SPREADS } from './paperSweep.ts'
import type { Sweeps } from './reading.ts'

const sweepsIn = (points: Readonly<Record<Lever, readonly SweepPoint[]>>, measure: Measure): Sweeps =>
  ({ K: pointsIn(points.K, measure), J: pointsIn(points.J, measure), L: pointsIn(points.L, measure) })

export const spreadsOf = (points: readonly MeasuredPoint[]): Spread[] =>
  points.map(({ value, gap }) => spreadOf(value, gap, 'median'))

/** An axis that holds all that is drawn against it: lines and bands. */
export function columnAxis(spreads: readonly Spread[]): GapAxis {
  const drawn = spreads.flatMap(({ lower, middle, upper }) => [lower, middle, upper])
  return gapAxis(Float64Array.from(drawn), drawn)
}

/** The sweeps of a measure as far as they have come, and their axis, which does not breathe while they are refined. */
export function useColumn(measure: Measure, paper: boolean): { readonly sweeps: Sweeps; readonly axis: GapAxis } {
  const points = useCheck(state => state.points[sourceOf(measure)])
  const sweeps = useMemo(() => sweepsIn(points, measure), [points, measure])
  const asked = useMemo(() => {
    const ours = LEVERS.flatMap(lever => spreadsOf(sweeps[lever]))
    return columnAxis(paper ? [...ours, ...LEVERS.flatMap(lever => PAPER_SPREADS[lever])] : ours)
  }, [sweeps, paper])
  const [shown, setShown] = useState(asked)
  const axis = steadyAxis(shown, asked)
  if (axis !== shown) setShown(axis)
  return { sweeps, axis }
}

/** One column a measure: its three sweeps, and the one axis that they share, so that flat looks flat. */
import { useState } from 'react'
import { LEVERS, type Measure } from '../../src/parameters.ts'
import { gapAxis, steadyAxis, type GapAxis } from '../gap/curve/gapAxis.ts'
import { spreadOf, type MeasuredPoint, type Spread } from '../gap/curve/spread.ts'
import { useCheck } from './checkRun.ts'
import { PAPER_SPREADS } from './paperSweep.ts'
import type { Sweeps } from './reading.ts'

export interface Column {
  readonly measure: Measure
  readonly sweeps: Sweeps
  readonly axis: GapAxis
}

export const spreadsOf = (points: readonly MeasuredPoint[]): Spread[] =>
  points.map(({ value, gap }) => spreadOf(value, gap, 'median'))

/** An axis that holds all that is drawn against it: lines and bands. */
export function columnAxis(spreads: readonly Spread[]): GapAxis {
  const drawn = spreads.flatMap(({ lower, middle, upper }) => [lower, middle, upper])
  return gapAxis(Float64Array.from(drawn), drawn)
}

function columnOf(measure: Measure, sweeps: Sweeps, paper: boolean): Column {
  const others = paper && measure === 'as-published' ? LEVERS.flatMap(lever => PAPER_SPREADS[lever]) : []
  return { measure, sweeps, axis: columnAxis([...LEVERS.flatMap(lever => spreadsOf(sweeps[lever])), ...others]) }
}

/** The columns as far as they have come, on axes that do not breathe while they are refined. */
export function useColumns(measures: readonly Measure[], paper: boolean): readonly Column[] {
  const sweeps = useCheck(state => state.sweeps)
  const asked = measures.map(measure => columnOf(measure, sweeps[measure], paper))
  const [axes, setAxes] = useState<Partial<Record<Measure, GapAxis>>>({})
  const columns = asked.map(column => ({ ...column, axis: steadyAxis(axes[column.measure] ?? column.axis, column.axis) }))
  if (columns.some(({ measure, axis }) => axes[measure] !== axis)) {
    setAxes({ ...axes, ...Object.fromEntries(columns.map(({ measure, axis }) => [measure, axis])) })
  }
  return columns
}

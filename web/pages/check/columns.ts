/** A column for each measure: its three sweeps and the one axis that they share, so that a flat line looks flat. */
import { useState } from 'react'
import { LEVERS, type Measure, type Parameters } from '../../../src/parameters/parameters.ts'
import { steadyAxis, type GapAxis } from '../../gap/curve/gapAxis.ts'
import { PROVISIONAL } from '../../gap/curve/spread.ts'
import { columnAxis, spreadsOf } from './axis.ts'
import { useCheck } from './checkRun.ts'
import { PAPER_SPREADS } from './paperSweep.ts'
import type { Sweeps } from './columnReading.ts'

export interface Column {
  readonly measure: Measure
  readonly sweeps: Sweeps
  readonly axis: GapAxis
}

function columnOf(measure: Measure, sweeps: Sweeps, paper: boolean): Column {
  const others = paper && measure === 'as-published' ? LEVERS.flatMap(lever => PAPER_SPREADS[lever]) : []
  return { measure, sweeps, axis: columnAxis([...LEVERS.flatMap(lever => spreadsOf(sweeps[lever])), ...others]) }
}

/** The numbers of draws at which the axes are fitted again: the first few draws spread wider than later ones. */
const STAGES = [4, 12, PROVISIONAL, 100, 200]

interface Shown {
  readonly middle: Parameters
  readonly stage: number
  readonly axes: Partial<Record<Measure, GapAxis>>
}

/** The columns with the points computed so far, on axes that stay the same between two stages. */
export function useColumns(measures: readonly Measure[], paper: boolean): readonly Column[] {
  const sweeps = useCheck(state => state.sweeps)
  const middle = useCheck(state => state.middle)
  const stage = useCheck(({ done }) => STAGES.filter(draws => done >= draws).length)
  const [shown, setShown] = useState<Shown>({ middle, stage, axes: {} })
  const axes = shown.stage === stage && shown.middle === middle ? shown.axes : {}
  const columns = measures.map(measure => {
    const column = columnOf(measure, sweeps[measure], paper)
    return { ...column, axis: steadyAxis(axes[measure] ?? column.axis, column.axis) }
  })
  if (columns.some(({ measure, axis }) => axes[measure] !== axis)) {
    setShown({
      middle,
      stage,
      axes: { ...axes, ...Object.fromEntries(columns.map(({ measure, axis }) => [measure, axis])) },
    })
  }
  return columns
}

/** How the gap changes with each role, in a figure: tabs, the curve, and its table for screen readers. */
import { useId, useMemo, type ReactNode } from 'react'
import { useExplorer } from '../explorer/context.ts'
import { CurveChart } from '../gap/curve/CurveChart.tsx'
import { CurveTable } from '../gap/curve/CurveTable.tsx'
import { CurveTabs } from '../gap/curve/CurveTabs.tsx'
import { panelId, tabId } from '../kit/useTabs.ts'
import { pointsIn } from '../gap/curve/spread.ts'
import { useShownCurves } from '../gap/curve/useShownCurves.ts'
import type { Control } from '../link/embedKeys.ts'
import { useWords } from '../words/shelf.ts'
import css from './FigureCurve.module.css'

interface Props {
  readonly controls: readonly Control[]
  /** The choice of measure, at the end of the heading. */
  readonly measure: ReactNode
}

export function FigureCurve({ controls, measure: choice }: Props) {
  const words = useWords('inFigure')
  const lever = useExplorer(state => state.tab)
  const present = useExplorer(state => state.parameters[state.tab])
  const measure = useExplorer(state => state.parameters.measure)
  const middle = useExplorer(state => state.curveMiddle)
  const shows = useExplorer(state => state.curveShows) ?? 'gap'
  const failed = useExplorer(state => state.failure !== null)
  const curve = useShownCurves(measure, shows)[lever]
  const points = useMemo(() => pointsIn(curve.points, measure), [curve.points, measure])
  const id = useId()
  const view = { lever, measure, middle }
  return (
    <div className={css.curve}>
      <div className={css.head}>
        <span id={`${id}heading`} className={css.heading}>
          {words.gapAgainst}
        </span>
        <CurveTabs chosen={lever} labelledBy={`${id}heading`} id={id} brief />
        <span className={css.choice}>{choice}</span>
      </div>
      <div className={css.panel} role="tabpanel" id={panelId(id)} aria-labelledby={tabId(id, lever)}>
        <CurveChart key={measure} {...view} brief shows={shows} failed={failed} fixed={!controls.includes(lever)} />
        <CurveTable id={`${id}table`} {...view} points={points} present={present} open={false} />
      </div>
    </div>
  )
}

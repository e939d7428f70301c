/** How the gap changes with each role: heading and tabs, progress, the curve, its options and its table. */
import { useDeferredValue, useId, useMemo } from 'react'
import type { Lever, Measure } from '../../src/parameters/parameters.ts'
import { useActions, useAfterPicture, useEngine, useExplorer } from '../explorer/context.ts'
import { isHeldBack } from '../explorer/replay.ts'
import { CurveChart } from './curve/CurveChart.tsx'
import { CurveOptions } from './curve/CurveOptions.tsx'
import { CurveStatus } from './curve/CurveStatus.tsx'
import { CurveTabs } from './curve/CurveTabs.tsx'
import { panelId, tabId } from '../kit/useTabs.ts'
import { failureInWords } from './curve/failure.ts'
import { shownOnCurve } from './curve/shown.ts'
import { pointsIn } from './curve/spread.ts'
import { useShownCurves } from './curve/useShownCurves.ts'
import css from './GapCurve.module.css'
import { laterPart } from '../kit/laterPart.tsx'
import { Note } from '../kit/Note.tsx'
import { useWords } from '../words/shelf.ts'

/** The table is always there for screen readers, and is shown on request. It is loaded after the picture. */
const CurveTable = laterPart(() => import('./curve/CurveTable.tsx').then(module => module.CurveTable))

export function GapCurve() {
  const { changesWith } = useWords('curveHead')
  const { tryNow } = useWords('kit')
  const words = useWords('curve')
  const { curves, retry } = useEngine()
  const { showCurve } = useActions()
  const lever = useExplorer(state => state.tab)
  const present = useAfterPicture(state => state.parameters[lever])
  const measure = useExplorer(state => state.parameters.measure)
  const held = useExplorer(state => isHeldBack(state.replay))
  const failure = useExplorer(state => state.failure)
  const middle = useExplorer(state => state.curveMiddle)
  const table = useExplorer(state => state.curveTable)
  const chosen = useExplorer(state => state.curveShows)
  const shows = shownOnCurve(chosen, measure, lever)
  const curve = useShownCurves(measure, shows)[lever]
  const points = useMemo(() => pointsIn(curve.points, measure), [curve.points, measure])
  // The rows, lever and measure are deferred together, so that the caption never names another curve than the rows
  // show.
  const tabled = useDeferredValue<{
    readonly points: typeof points
    readonly lever: Lever
    readonly measure: Measure
  } | null>(
    useMemo(() => ({ points, lever, measure }), [points, lever, measure]),
    null,
  )
  const id = useId()
  const [headingId, tableId] = [`${id}heading`, `${id}table`]
  return (
    <div className={css.curve} data-held={held}>
      <div className={css.head}>
        <h2 id={headingId}>{changesWith}</h2>
        {!failure && <CurveStatus {...curve} actions={curves} />}
      </div>
      <div className={css.tabs}>
        <CurveTabs chosen={lever} labelledBy={headingId} id={id} />
        <CurveOptions {...{ shows, middle, table, tableId }} onShow={showCurve} />
      </div>
      <div className={css.panel} role="tabpanel" id={panelId(id)} aria-labelledby={tabId(id, lever)}>
        {failure && (
          <div className={css.failure} role="alert">
            <Note text={failureInWords(words, failure)} action={{ label: tryNow, run: retry }} />
          </div>
        )}
        <CurveChart
          key={measure}
          lever={lever}
          measure={measure}
          middle={middle}
          shows={shows}
          failed={failure !== null}
        />
        {tabled && (
          <CurveTable
            id={tableId}
            {...tabled}
            present={tabled.lever === lever ? present : null}
            middle={middle}
            open={table}
          />
        )}
      </div>
    </div>
  )
}

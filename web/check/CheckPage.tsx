/** The page Check: one experiment, drawn under all four measures side by side, so that one sees the conclusion change with them. */
import { useEffect } from 'react'
import { LEVERS, PARAMETERS, type Lever, type Measure } from '../../src/parameters.ts'
import { ROLE_OF } from '../../src/experiment/roles.ts'
import { CurveStatus } from '../gap/curve/CurveStatus.tsx'
import { failureInWords } from '../gap/curve/failure.ts'
import { FIRST, LAST } from '../gap/curve/leverAxis.ts'
import { PROVISIONAL } from '../gap/curve/spread.ts'
import { GapMeasure } from '../gap/GapMeasure.tsx'
import { MEASURE_OPTIONS } from '../gap/measures.ts'
import { Note } from '../gap/Note.tsx'
import { Frame } from '../page/Frame.tsx'
import { useLayout } from '../page/useLayout.ts'
import { useExplorer } from '../store.ts'
import { Symbol } from '../symbols/Symbol.tsx'
import { continueCheck, MOST_DRAWS, moreDraws, retryCheck, runWhileShown, stopCheck, useCheck } from './checkRun.ts'
import { ColumnHead } from './ColumnHead.tsx'
import { useColumn } from './columns.ts'
import { useLook } from './look.ts'
import { Panel } from './Panel.tsx'
import { Paper } from './Paper.tsx'
import { PAPER_NAME, PAPER_SPREADS } from './paperSweep.ts'
import { Reading } from './Reading.tsx'
import { recipeIn } from './recipe.ts'
import { Tables, TablesButton } from './Tables.tsx'
import css from './CheckPage.module.css'

const MEASURES: readonly Measure[] = MEASURE_OPTIONS.map(({ value }) => value)
const WHAT_STAYS = {
  meanwhile: 'What is drawn stays.',
  remedy: 'What is drawn stays as it is; a new start of the page may help.',
}

export default function CheckPage() {
  useEffect(runWhileShown, [])
  const wide = useLayout() === 'wide'
  const chosen = useExplorer(state => state.parameters.measure)
  const measures = wide ? MEASURES : [chosen]
  return (
    <Frame id="check">
      <header className={css.head}>
        <h2 className={css.title}>One experiment, four ways to keep score</h2>
        <p className={css.lead}>
          The same recipe and the same two fits; only the measure of “how far from the truth” changes, and with it the sign and the trend.
          Median and middle half of the gap, in nats. Above the line, the synthetic data helped.
        </p>
      </header>
      <Failure />
      {!wide && <GapMeasure />}
      <Figure key={measures.join()} measures={measures} wide={wide} />
    </Frame>
  )
}

/** The page Check: one experiment under all four measures side by side, so that one sees the conclusion change with them. */
import { useEffect } from 'react'
import { useExplorer, useThisExplorer } from '../../explorer/context.ts'
import { failureInWords } from '../../gap/curve/failure.ts'
import { MeasureChoice } from '../../gap/MeasureColumns.tsx'
import { MEASURE_OPTIONS } from '../../terms/measures.ts'
import { Note } from '../../kit/Note.tsx'
import { Frame } from '../../site/Frame.tsx'
import { useLayout } from '../../kit/useLayout.ts'
import { useMedia } from '../../kit/useMedia.ts'
import { retryCheck, runWhileShown, showSweeps, useCheck } from './checkRun.ts'
import { Figure } from './Figure.tsx'
import { showMeasure, useLook } from './look.ts'
import { Through } from './Through.tsx'
import css from './CheckPage.module.css'

const MEASURES = MEASURE_OPTIONS.map(({ value }) => value)
const WHAT_STAYS = {
  meanwhile: 'What is drawn stays.',
  remedy: 'What is drawn stays as it is; a new start of the page may help.',
}

const loadExports = () => import('./exports.ts').then(({ CHECK_EXPORTS }) => CHECK_EXPORTS)

/** A computation that is being tried again, or was given up. */
function Failure() {
  const failure = useCheck(state => state.failure)
  if (!failure) return null
  return (
    <div className={css.failure} role="alert">
      <Note text={failureInWords(failure, WHAT_STAYS)} action={{ label: 'Try now', run: retryCheck }} />
    </div>
  )
}

export default function CheckPage() {
  const { store } = useThisExplorer()
  useEffect(runWhileShown, [])
  const parameters = useExplorer(state => state.parameters)
  const checkFrom = useExplorer(state => state.checkFrom)
  useEffect(() => void showSweeps({ ...store.getState(), parameters, checkFrom }), [store, parameters, checkFrom])
  // Paper has room for all, whatever the screen has.
  const paper = useMedia('print')
  const wide = useLayout() === 'wide' || paper
  const { dimension } = useCheck(check => check.middle)
  const measure = useLook(look => look.measure) ?? parameters.measure
  return (
    <Frame id="check" className={css.page} exports={loadExports}>
      <header className={css.head}>
        <div>
          <h2 className={css.title}>One experiment, four ways to keep score</h2>
          <Through />
        </div>
        <p className={css.lead}>
          The same recipe and the same two fits; only the measure of “how far from the truth” changes, and with it the sign
          and the trend. Median and middle half of the gap, in nats. Above the line, the synthetic data helped.
        </p>
      </header>
      <Failure />
      {!wide && (
        <div className={css.measure}>
          <MeasureChoice chosen={measure} dimension={dimension} onChoose={showMeasure} />
        </div>
      )}
      <Figure measures={wide ? MEASURES : [measure]} />
    </Frame>
  )
}

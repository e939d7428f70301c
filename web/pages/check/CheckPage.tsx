/**
 * The page Check: one experiment under all four measures side by side. It shows how the conclusion depends on the
 * measure.
 */
import { useEffect } from 'react'
import { useExplorer, useThisExplorer } from '../../explorer/context.ts'
import { failureInWords } from '../../gap/curve/failure.ts'
import { MeasureChoice } from '../../gap/MeasureColumns.tsx'
import { MEASURES } from '../../terms/measures.ts'
import { Note } from '../../kit/Note.tsx'
import { Frame } from '../../site/Frame.tsx'
import { useLayout } from '../../kit/useLayout.ts'
import { useMedia } from '../../kit/useMedia.ts'
import { useWords } from '../../words/shelf.ts'
import { retryCheck, runWhileShown, showSweeps, useCheck } from './checkRun.ts'
import { Figure } from './Figure.tsx'
import { showMeasure, useLook } from './look.ts'
import { Through } from './Through.tsx'
import css from './CheckPage.module.css'

const loadExports = () => import('./exports.ts').then(({ CHECK_EXPORTS }) => CHECK_EXPORTS)

/** A message about a computation that is being tried again, or that was given up. */
function Failure() {
  const [words, kit, curve] = [useWords('check'), useWords('kit'), useWords('curve')]
  const failure = useCheck(state => state.failure)
  if (!failure) return null
  return (
    <div className={css.failure} role="alert">
      <Note text={failureInWords(curve, failure, words.stays)} action={{ label: kit.tryNow, run: retryCheck }} />
    </div>
  )
}

export default function CheckPage() {
  const words = useWords('check')
  const { store } = useThisExplorer()
  useEffect(runWhileShown, [])
  const parameters = useExplorer(state => state.parameters)
  const checkFrom = useExplorer(state => state.checkFrom)
  useEffect(() => void showSweeps({ ...store.getState(), parameters, checkFrom }), [store, parameters, checkFrom])
  // Paper has room for all measures, even where the screen has not.
  const paper = useMedia('print')
  const wide = useLayout() === 'wide' || paper
  const { dimension } = useCheck(check => check.middle)
  const measure = useLook(look => look.measure) ?? parameters.measure
  return (
    <Frame id="check" className={css.page} exports={loadExports}>
      <header className={css.head}>
        <div>
          <h2 className={css.title}>{words.title}</h2>
          <Through />
        </div>
        <p className={css.lead}>{words.lead}</p>
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

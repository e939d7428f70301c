/**
 * The words of the present replay step, in the place of the number. The number comes at the last step, so no other
 * words are shown before it.
 */
import { useEffect, useState } from 'react'
import type { Draw } from '../../src/experiment/results.ts'
import { LAST_STEP } from '../explorer/replay.ts'
import { stepInWords } from '../terms/replayWords.ts'
import { LAYERS } from '../explorer/store.ts'
import { WithSymbols } from '../terms/WithSymbols.tsx'
import { useWords } from '../words/shelf.ts'
import css from './ReplayStep.module.css'

export interface ReplayStepProps {
  readonly draw: Draw
  readonly step: number
  /** What is said about the number at the last step. */
  readonly number: string
}

export function ReplayStep({ draw, step, number }: ReplayStepProps) {
  const words = useWords('replay')
  const text = step < LAST_STEP ? stepInWords(LAYERS[step], draw, words) : number
  // Screen readers do not announce a text that is in a live region from the start: it is set a moment later.
  const [said, setSaid] = useState('')
  useEffect(() => setSaid(text), [text])
  return (
    <div className={step < LAST_STEP ? css.step : 'said'}>
      <p className={css.count} aria-hidden="true">
        <span>{words.step(step + 1, LAST_STEP + 1)}</span>
      </p>
      <p className={css.words} role="status">
        <WithSymbols key={said} text={said} />
      </p>
    </div>
  )
}

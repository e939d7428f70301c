/**
 * Resample takes a new seed. Replay keeps the seed and shows again, layer by layer, how the picture and its number come
 * about.
 */
import { useState } from 'react'
import { ChevronLeft, ChevronRight, RotateCcw, Shuffle } from 'lucide-react'
import { useActions, useExplorer } from '../explorer/context.ts'
import { useReducedMotion } from '../kit/useMedia.ts'
import css from './Actions.module.css'
import { Button } from '../kit/Button.tsx'
import { isHeldBack, LAST_STEP } from '../explorer/replay.ts'
import { useWords } from '../words/shelf.ts'

export function Actions() {
  const byHand = useReducedMotion()
  const words = useWords('controls')
  const { resample, replay, stopReplay } = useActions()
  const replaying = useExplorer(state => (byHand ? state.replay !== null : isHeldBack(state.replay)))
  // Moving from step to step takes the focus, so the focus is given back at the end.
  const [leafed, setLeafed] = useState(false)
  const start = () => {
    setLeafed(byHand)
    replay()
  }
  return (
    <div className={css.actions}>
      <Button kind="filled" title={words.newSeed} onClick={resample}>
        <Shuffle size={16} aria-hidden />
        <span className={css.word}>{words.resample}</span>
      </Button>
      {byHand && replaying ? (
        <Leaf />
      ) : (
        <Button
          kind="outlined"
          title={replaying ? words.showAll : words.sameSeed}
          autoFocus={leafed}
          onClick={replaying ? stopReplay : start}
        >
          {replaying ? <ChevronRight size={18} aria-hidden /> : <RotateCcw size={16} aria-hidden />}
          <span className={css.word}>{replaying ? words.toEnd : words.replay}</span>
        </Button>
      )}
    </div>
  )
}

/** Replay for readers who asked for less motion: the reader moves through the same steps by buttons. */
function Leaf() {
  const { turnReplay } = useActions()
  const words = useWords('controls')
  const { done } = useWords('kit')
  const step = useExplorer(state => state.replay) ?? 0
  return (
    <div className={css.leaf}>
      <Button kind="outlined" aria-label={words.back} disabled={step === 0} onClick={() => turnReplay(-1)}>
        <ChevronLeft size={18} aria-hidden />
      </Button>
      <Button kind="outlined" className={css.next} autoFocus onClick={() => turnReplay(1)}>
        <span>{step < LAST_STEP ? words.next : done}</span>
        {step < LAST_STEP && <ChevronRight size={18} aria-hidden />}
      </Button>
    </div>
  )
}

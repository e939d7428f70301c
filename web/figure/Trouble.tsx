/**
 * A message about a computation that keeps failing. It is shown only where the failure lasts: a first attempt that
 * finds no worker does not concern the reader.
 */
import { useEngine, useExplorer } from '../explorer/context.ts'
import { failureInWords } from '../gap/curve/failure.ts'
import { useLasting } from '../kit/motion.ts'
import { Note } from '../kit/Note.tsx'
import { useWords } from '../words/shelf.ts'
import css from './Trouble.module.css'

const PATIENCE = 1500

export function Trouble() {
  const { stays } = useWords('inFigure')
  const { tryNow } = useWords('kit')
  const curve = useWords('curve')
  const { retry } = useEngine()
  const failure = useExplorer(state => state.failure)
  const lasting = useLasting(failure !== null, PATIENCE)
  if (!failure || !lasting) return null
  return (
    <div className={css.trouble} role="alert">
      <Note text={failureInWords(curve, failure, stays)} action={{ label: tryNow, run: retry }} />
    </div>
  )
}

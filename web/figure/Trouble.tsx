/** A computation that keeps failing: said where it lasts, since a first attempt that finds no worker is nobody's trouble. */
import { useEngine, useExplorer } from '../explorer/context.ts'
import { failureInWords } from '../gap/curve/failure.ts'
import { useLasting } from '../kit/motion.ts'
import { Note } from '../kit/Note.tsx'
import css from './Trouble.module.css'

const PATIENCE = 1500
const WHAT_STAYS = {
  meanwhile: 'What is shown is from before.',
  remedy: 'What is shown is from before; fewer components, or loading the page again, may help.',
}

export function Trouble() {
  const { retry } = useEngine()
  const failure = useExplorer(state => state.failure)
  const lasting = useLasting(failure !== null, PATIENCE)
  if (!failure || !lasting) return null
  return <div className={css.trouble} role="alert"><Note text={failureInWords(failure, WHAT_STAYS)} action={{ label: 'Try now', run: retry }} /></div>
}

/** A note that the present setting is slow, shown as long as it is. */
import { Hourglass } from 'lucide-react'
import { useExplorer } from '../explorer/context.ts'
import { useWords } from '../words/shelf.ts'
import { workNote } from './work.ts'
import css from './WorkNote.module.css'

export function WorkNote() {
  const words = useWords('levers')
  const note = useExplorer(state => workNote(state.parameters, words))
  return (
    <p className={css.note} role="status">
      {note && (
        <>
          <Hourglass size={14} aria-hidden />
          <span>{note}</span>
        </>
      )}
    </p>
  )
}

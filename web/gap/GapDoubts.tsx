/**
 * The doubts about the number: the first in full with its remedy, the others behind a word, so that they push nothing
 * out of sight.
 */
import { Folded } from '../kit/Folded.tsx'
import { Note } from '../kit/Note.tsx'
import { useWords } from '../words/shelf.ts'
import { useDoubts } from './useDoubts.ts'

export function GapDoubts() {
  const words = useWords('doubts')
  const {
    doubts: [first, ...more],
    change,
  } = useDoubts()
  if (!first) return null
  const { text, remedy } = first
  return (
    <div data-doubt={more.length > 0 ? 'more' : 'one'}>
      <Note text={text} action={remedy && { label: remedy.label, run: () => change(remedy.change) }}>
        {more.length > 0 && (
          <Folded label={words.more(more.length)}>
            {more.map(doubt => (
              <p key={doubt.about}>{doubt.text}</p>
            ))}
          </Folded>
        )}
      </Note>
    </div>
  )
}

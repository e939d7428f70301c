/**
 * The doubts about the number. The first is shown in full with its remedy; the others are folded, so that they take no
 * room from the rest.
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

/** Why the number is to be read with care: the first reason in full with its remedy, the others behind a word, so that they push nothing out of sight. */
import { useActions, useExplorer } from '../context.ts'
import { Folded } from '../page/Folded.tsx'
import { doubtsAbout } from './doubts.ts'
import { shownGap } from './measures.ts'
import { Note } from './Note.tsx'

export function GapDoubts() {
  const { setParameters } = useActions()
  const draw = useExplorer(state => state.draw)
  const asked = useExplorer(state => state.parameters.measure)
  if (!draw) return null
  const { measure, gap } = shownGap(draw, asked)
  const [first, ...more] = doubtsAbout(draw, gap, measure)
  if (!first) return null
  const { text, remedy } = first
  return (
    <div data-doubt={more.length > 0 ? 'more' : 'one'}>
      <Note text={text} action={remedy && { label: remedy.label, run: () => setParameters(remedy.change) }}>
        {more.length > 0 && (
          <Folded label={`and ${more.length} more`}>{more.map(doubt => <p key={doubt.about}>{doubt.text}</p>)}</Folded>
        )}
      </Note>
    </div>
  )
}

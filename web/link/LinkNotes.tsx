/** A line at the top of the page: what the page shows differently from what the link asks for. */
import { X } from 'lucide-react'
import { Suspense, useEffect, useState } from 'react'
import { IconButton } from '../kit/IconButton.tsx'
import { OrWithout } from '../kit/OrWithout.tsx'
import { useSpeech, useWords, type Saying } from '../words/shelf.ts'
import css from './LinkNotes.module.css'
import { dismissLinkNotes, useLinkNotes } from './page.ts'

/** The most notes shown. Nobody reads more, and further faults of a link are of the same kind. */
const MOST = 3

function Notes({ notes }: { readonly notes: readonly Saying[] }) {
  const { more, together } = useWords('linkNotes')
  const said = notes.slice(0, MOST).map(useSpeech())
  return <span>{together(notes.length > MOST ? [...said, more(notes.length - MOST)] : said)}</span>
}

export function LinkNotes() {
  const { partMissing } = useWords('kit')
  const { dismiss } = useWords('link')
  const { notes } = useLinkNotes()
  // A screen reader reads a status when words are put into it. So the notes on the first link are put in after the page
  // has been painted.
  const [painted, setPainted] = useState(false)
  useEffect(() => setPainted(true), [])
  const some = painted && notes.length > 0
  return (
    <div className={some ? css.line : undefined}>
      <p role="status" className={css.notes}>
        {some && (
          <OrWithout instead={partMissing}>
            <Suspense>
              <Notes notes={notes} />
            </Suspense>
          </OrWithout>
        )}
      </p>
      {some && (
        <IconButton name={dismiss} onClick={dismissLinkNotes}>
          <X size={16} strokeWidth={2} aria-hidden />
        </IconButton>
      )}
    </div>
  )
}

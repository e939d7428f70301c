/** A quiet line at the top of the page: what of a link is shown otherwise than the link has it. */
import { X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { IconButton } from '../kit/IconButton.tsx'
import css from './LinkNotes.module.css'
import { dismissLinkNotes, useLinkNotes } from './page.ts'

/** As many as one reads; whatever else a link got wrong goes the same way. */
const MOST = 3

export function LinkNotes() {
  const { notes } = useLinkNotes()
  // A status is read aloud when its words come into it: those of the first link come after the page itself.
  const [painted, setPainted] = useState(false)
  useEffect(() => setPainted(true), [])
  const more = notes.length - MOST
  const shown = painted ? notes.slice(0, MOST) : []
  return (
    <div className={shown.length > 0 ? css.line : undefined}>
      <p role="status" className={css.notes}>
        <span>{shown.join(' ')}</span>
        {shown.length > 0 && more > 0 && <span>{` And ${more} more of the kind.`}</span>}
      </p>
      {shown.length > 0 && (
        <IconButton name="Dismiss" onClick={dismissLinkNotes}><X size={16} strokeWidth={2} aria-hidden /></IconButton>
      )}
    </div>
  )
}

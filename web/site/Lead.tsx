/**
 * What a first visit to Explore begins with: the question, and the way to the story. The build has written its words
 * into the opening page, where React leaves them as they stand; elsewhere they are loaded.
 */
import { useContext, useEffect, useRef, useState, type MouseEvent } from 'react'
import { laterPart } from '../kit/laterPart.tsx'
import { StillsContext } from '../kit/stills.ts'
import { settleAddress } from '../link/page.ts'
import { useWords } from '../words/shelf.ts'
import css from './Lead.module.css'
import { dismissLead, isLeadOpen, useLead } from './lead.ts'

const LeadWords = laterPart(() => import('./LeadWords.tsx').then(module => module.LeadWords))

/** One listener for the link and for the button that dismisses: also where they are only written. */
function press({ target }: MouseEvent): void {
  const pressed = (target as Element).closest('a, button')
  if (!pressed) return
  settleAddress()
  dismissLead()
  // The focus would be lost with the button.
  if (pressed.matches('button')) document.getElementById('explorer')!.focus({ preventScroll: true })
}

export function Lead() {
  const { what } = useWords('site')
  const stills = useContext(StillsContext)
  const asked = useLead(state => state.asked)
  const asked0 = useRef(asked)
  const lead = useRef<HTMLElement>(null)
  const [loaded, setLoaded] = useState(false)
  useEffect(() => {
    if (isLeadOpen() && !lead.current!.querySelector('p')) setLoaded(true)
    if (asked !== asked0.current) lead.current!.focus()
  }, [asked])
  return (
    <aside ref={lead} className={css.lead} tabIndex={-1} aria-label={what} onClick={press}>
      {loaded ? (
        <div>
          <LeadWords />
        </div>
      ) : (
        <div suppressHydrationWarning dangerouslySetInnerHTML={{ __html: stills?.lead ?? '' }} />
      )}
    </aside>
  )
}

/** The links to the site's pages, for the header. */
import { ArrowLeft } from 'lucide-react'
import { useExplorer } from '../explorer/context.ts'
import { usePlace } from '../link/place.ts'
import { usePageLink } from '../link/usePageLink.ts'
import { useWords } from '../words/shelf.ts'
import { openLead } from './lead.ts'
import css from './Pages.module.css'
import { useWayBack } from './wayBack.ts'

const PAGES = ['story', 'explore', 'check'] as const

export function Pages() {
  const words = useWords('site')
  const linkTo = usePageLink()
  const here = useExplorer(state => state.view)
  const from = useWayBack(state => state.from)
  const { page } = usePlace()
  const links = PAGES.map(view => {
    const back = view === 'check' && here === 'explore' && from !== null
    return (
      <a key={view} className={css.page} title={back ? words.back : undefined} {...linkTo(view)}>
        {back && <ArrowLeft size={15} strokeWidth={2} aria-hidden />}
        <span>{words.pages[view].name}</span>
      </a>
    )
  })
  return (
    <>
      {links}
      {here === 'explore' && !page && (
        // The address holds the reader's settings, so this jump within the page must not change it.
        <a
          className={css.what}
          href="#lead"
          onClick={event => {
            event.preventDefault()
            openLead()
          }}
        >
          {words.what}
        </a>
      )}
    </>
  )
}

/** The links to the site's pages, for the header. */
import { ArrowLeft } from 'lucide-react'
import { useExplorer } from '../explorer/context.ts'
import { usePageLink } from '../link/usePageLink.ts'
import type { View } from '../explorer/store.ts'
import css from './Pages.module.css'
import { useWayBack } from './wayBack.ts'

const PAGES: readonly { readonly view: View; readonly name: string }[] = [
  { view: 'explore', name: 'Explore' },
  { view: 'check', name: 'Check' },
]

export function Pages() {
  const linkTo = usePageLink()
  const here = useExplorer(state => state.view)
  const from = useWayBack(state => state.from)
  return PAGES.map(({ view, name }) => {
    const back = view === 'check' && here === 'explore' && from !== null
    return (
      <a
        key={view}
        className={css.page}
        title={back ? 'Back to the panel you came from' : undefined}
        {...linkTo(view)}
      >
        {back && <ArrowLeft size={15} strokeWidth={2} aria-hidden />}
        <span>{name}</span>
      </a>
    )
  })
}

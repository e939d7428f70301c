/** The links to the site's pages, for the header. */
import { ArrowLeft } from 'lucide-react'
import { useExplorer } from '../context.ts'
import type { View } from '../store.ts'
import css from './Pages.module.css'
import { hashFor } from './viewHash.ts'
import { useWayBack } from './wayBack.ts'

const PAGES: readonly { readonly view: View; readonly name: string }[] = [
  { view: 'explore', name: 'Explore' },
  { view: 'check', name: 'Check' },
]

export function Pages() {
  const here = useExplorer(state => state.view)
  const from = useWayBack(state => state.from)
  return PAGES.map(({ view, name }) => {
    const back = view === 'check' && here === 'explore' && from !== null
    return (
      <a
        key={view}
        className={css.page}
        href={hashFor(view, location.hash)}
        aria-current={view === here ? 'page' : undefined}
        title={back ? 'Back to the panel you came from' : undefined}
        // Written again at the last moment: the hash may have changed since.
        onClick={event => (event.currentTarget.hash = hashFor(view, location.hash))}
      >
        {back && <ArrowLeft size={15} strokeWidth={2} aria-hidden />}
        {name}
      </a>
    )
  })
}

/** The page shown and the `view` key of the address's hash, kept in step; whatever else the hash holds is left alone. */
import type { Explorer } from '../explorer.ts'
import type { View } from '../store.ts'

const VIEWS: readonly View[] = ['explore', 'check']
/** The page of an address that names none. */
const HOME: View = 'explore'

/** The keys of a hash; null where it names a place on the page instead. */
function keysOf(hash: string): URLSearchParams | null {
  const text = hash.replace(/^#/, '')
  return text === '' || text.includes('=') ? new URLSearchParams(text) : null
}

/** The page that a hash asks for; null where it asks for none, or for one that is not known. */
export function viewIn(hash: string): View | null {
  const keys = keysOf(hash)
  const asked = keys && (keys.get('view') ?? HOME)
  return VIEWS.find(view => view === asked) ?? null
}

/** The hash as it is, but asking for `view`. */
export function hashFor(view: View, hash: string): string {
  const keys = keysOf(hash) ?? new URLSearchParams()
  keys.set('view', view)
  return `#${keys}`
}

/** Goes to a page as a link would: the step can be taken back. */
export function goTo(view: View): void {
  location.hash = hashFor(view, location.hash)
}

/** To be called once, before the first paint. */
export function followHash({ store, actions }: Explorer): void {
  const follow = () => {
    const asked = viewIn(location.hash)
    if (asked && asked !== store.getState().view) actions.showView(asked)
  }
  addEventListener('hashchange', follow)
  follow()
}

/** A media query as a value that React follows. */
import { useSyncExternalStore } from 'react'

/** Asked at each rendering of whatever moves, so one list for each query, and not one for each question. */
const lists = new Map<string, { readonly subscribe: (changed: () => void) => () => void; readonly matches: () => boolean }>()

function listFor(query: string) {
  const known = lists.get(query)
  if (known) return known
  const list = window.matchMedia(query)
  const source = {
    subscribe: (changed: () => void) => {
      list.addEventListener('change', changed)
      return () => list.removeEventListener('change', changed)
    },
    matches: () => list.matches,
  }
  lists.set(query, source)
  return source
}

const never = () => () => {}

export function useMedia(query: string): boolean {
  // Where there is no window, as when figures are drawn for a file, nothing matches.
  const source = typeof window === 'undefined' ? null : listFor(query)
  return useSyncExternalStore(source?.subscribe ?? never, source?.matches ?? (() => false), () => false)
}

export function useReducedMotion(): boolean {
  return useMedia('(prefers-reduced-motion: reduce)')
}

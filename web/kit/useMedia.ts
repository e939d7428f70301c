/** A media query as a value that React follows. */
import { createContext, useContext, useSyncExternalStore } from 'react'

/** Queries that are taken to match while the page is written at build time, and while the browser takes that over. */
export const ExpectedMedia = createContext<readonly string[]>([])

/** Asked at each rendering of whatever moves, so one list for each query, and not one for each question. */
const lists = new Map<
  string,
  { readonly subscribe: (changed: () => void) => () => void; readonly matches: () => boolean }
>()

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
  const expected = useContext(ExpectedMedia)
  // Where there is no window, as when figures are drawn for a file, nothing matches but what is expected.
  const source = typeof window === 'undefined' ? null : listFor(query)
  return useSyncExternalStore(source?.subscribe ?? never, source?.matches ?? (() => false), () =>
    expected.includes(query),
  )
}

/** Whether the reader's own few colours are all there are. */
export function useForcedColours(): boolean {
  return useMedia('(forced-colors: active)')
}

export function useReducedMotion(): boolean {
  return useMedia('(prefers-reduced-motion: reduce)')
}

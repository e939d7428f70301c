/** The result of a media query as a React value: the component renders again when the result changes. */
import { createContext, useContext, useSyncExternalStore } from 'react'

/**
 * Media queries that count as matching where the real window does not count: when the build writes the page as HTML,
 * and while React hydrates that HTML in the browser.
 */
export const ExpectedMedia = createContext<readonly string[]>([])

/**
 * One MediaQueryList for each query, shared by all components. Moving components ask on every render, so a new list for
 * each call would be wasteful.
 */
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
  // Without a window, for example when figures are drawn for a file, only the expected queries match.
  const source = typeof window === 'undefined' ? null : listFor(query)
  return useSyncExternalStore(source?.subscribe ?? never, source?.matches ?? (() => false), () =>
    expected.includes(query),
  )
}

/** Whether the browser draws everything in the few colours that the reader has chosen (forced colours). */
export function useForcedColours(): boolean {
  return useMedia('(forced-colors: active)')
}

export function useReducedMotion(): boolean {
  return useMedia('(prefers-reduced-motion: reduce)')
}

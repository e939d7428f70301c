/** Runs something while an element is in sight, or nearly: what nobody looks at does no work. */

/** So far outside of the window it begins, so that the picture is there when it is reached. */
const AHEAD = '200px'

/** @param start returns what ends it again @returns what ends both the running and the watching */
export function whileSeen(element: Element, start: () => () => void): () => void {
  let stop: (() => void) | null = null
  const end = () => {
    stop?.()
    stop = null
  }
  // An observer of another window does not see this one.
  const { IntersectionObserver } = element.ownerDocument.defaultView ?? window
  const observer = new IntersectionObserver(
    entries => {
      if (entries.at(-1)!.isIntersecting) stop ??= start()
      else end()
    },
    { rootMargin: AHEAD },
  )
  observer.observe(element)
  return () => {
    observer.disconnect()
    end()
  }
}

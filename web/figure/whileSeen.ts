/** Runs something while an element is in sight or nearly so: a figure that nobody sees does no work. */

/** The distance from the window at which work begins, so that the picture is ready when the reader reaches it. */
const AHEAD = '200px'

/**
 * @param start begins the work, and returns a function that ends it
 * @returns a function that ends the work and the watching
 */
export function whileSeen(element: Element, start: () => () => void): () => void {
  let stop: (() => void) | null = null
  const end = () => {
    stop?.()
    stop = null
  }
  // The element may be in another window, where only an observer of that window sees it.
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

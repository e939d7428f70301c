/** Reports the height of an element, now and after each change. */

/** In pixels. A change this small may be caused by the last report itself: following it could go on for ever. */
const ECHO = 4

/**
 * @param element its height must depend on its content alone, not on the window
 * @returns a function that gives the height, and one that stops the watching
 */
export function followHeight(
  element: Element,
  tell: (height: number) => void,
): { readonly height: () => number; readonly end: () => void } {
  const height = () => Math.ceil(element.getBoundingClientRect().height)
  let told = 0
  const observer = new ResizeObserver(() => {
    const now = height()
    if (now === 0 || Math.abs(now - told) <= ECHO) return
    told = now
    tell(now)
  })
  observer.observe(element)
  return { height, end: () => observer.disconnect() }
}

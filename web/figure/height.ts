/** Tells how high an element is, and again when that changes. */

/** A change as small as this may be the echo of what was told last: following it could go on for ever. */
const ECHO = 4

/**
 * @param element as high as what is in it: nothing of its height may come from the window @returns the height, and what
 * ends the watching
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

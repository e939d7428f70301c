/**
 * The reader's own size of type, for what is computed in script: pictures are drawn for 16 px, and scaled as a whole.
 */
const DRAWN_FOR = 16

/**
 * Screen pixels to one unit of a picture. The root, or a figure's element, has the size of type that the reader has
 * chosen.
 */
export function unitOf(element: Element): number {
  const root = element.getRootNode()
  const whole = root instanceof ShadowRoot ? root.host : element.ownerDocument.documentElement
  return parseFloat(getComputedStyle(whole).fontSize) / DRAWN_FOR || 1
}

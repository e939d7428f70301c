/**
 * The reader's own size of type, for sizes that are computed in script. Pictures are drawn for 16 px and scaled as a
 * whole.
 */
const DRAWN_FOR = 16

/**
 * Screen pixels to one unit of a picture. The root element, or the element of a figure, has the reader's size of type.
 */
export function unitOf(element: Element): number {
  const root = element.getRootNode()
  const whole = root instanceof ShadowRoot ? root.host : element.ownerDocument.documentElement
  return parseFloat(getComputedStyle(whole).fontSize) / DRAWN_FOR || 1
}

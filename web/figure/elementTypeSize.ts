/**
 * The unit of the figure's lengths: a page's own rem may be 10 px, or a share of the window, and is nothing to measure
 * by.
 */
const NAME = '--reverse-bottleneck-rem'

const known = new WeakSet<Window>()

/**
 * Makes the unit a length that is computed once, on the element, and inherited; untyped it would follow each child's
 * type.
 */
export function declareTypeSize(view: (Window & typeof globalThis) | null): void {
  if (!view || known.has(view)) return
  known.add(view)
  try {
    view.CSS.registerProperty({ name: NAME, syntax: '<length>', inherits: true, initialValue: '16px' })
  } catch {
    // Another copy of this script was here first.
  }
}

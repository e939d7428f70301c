/** The unit of the figure's lengths. The page's own rem is not usable: it may be 10 px, or depend on the window. */
const NAME = '--reverse-bottleneck-rem'

const known = new WeakSet<Window>()

/**
 * Registers the unit as a length, so that it is computed once, on the element, and inherited as that value. An
 * unregistered property would be computed again from the type size of each child.
 */
export function declareTypeSize(view: (Window & typeof globalThis) | null): void {
  if (!view || known.has(view)) return
  known.add(view)
  try {
    view.CSS.registerProperty({ name: NAME, syntax: '<length>', inherits: true, initialValue: '16px' })
  } catch {
    // Another copy of this script has registered the property already.
  }
}

/** The figure's styles, for shadow roots. */
import './element.css'
import '../kit/tokens.css'
import '../kit/base.css'
import '../kit/chinese.css'
import '../kit/patterns.css'

/** Where the build puts the styles of all that is imported, made to speak of the element instead of the page. */
const TEXT = '__FIGURE_STYLES__'

const sheets = new WeakMap<Window, CSSStyleSheet>()

/**
 * One sheet for all figures of a window: a document takes none that another's window made. A policy against styles
 * within a page has nothing against it. @param view null where the document is not in sight, and may take any
 */
export function figureStyles(view: (Window & typeof globalThis) | null): CSSStyleSheet {
  const maker = view ?? window
  const known = sheets.get(maker)
  if (known) return known
  const sheet = new maker.CSSStyleSheet()
  sheet.replaceSync(TEXT)
  sheets.set(maker, sheet)
  return sheet
}

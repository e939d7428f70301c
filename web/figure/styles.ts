/** The figure's styles, for shadow roots. */
import './element.css'
import '../kit/tokens.css'
import '../kit/base.css'
import '../kit/chinese.css'
import '../kit/patterns.css'

/**
 * The build replaces this text with the styles of all imports, rewritten for a shadow root: rules for the page's root
 * become rules for the element.
 */
const TEXT = '__FIGURE_STYLES__'

const sheets = new WeakMap<Window, CSSStyleSheet>()

/**
 * One sheet for all figures of a window: a document cannot adopt a sheet that another window made. No
 * Content-Security-Policy blocks such a sheet.
 * @param view null where the document has no window, and can adopt any sheet
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

/**
 * The faces of figures that come as one file: the reader's own, in the measure of ours, and the symbols', which goes
 * along. They are declared in the document, since a shadow root's would not be heard of, and in ways that no policy
 * refuses.
 */
import fallbacks from '../kit/fonts/fallbacks.css?inline'
import symbols from '../kit/fonts/symbols.woff2?inline'

/** As the design tokens call it. */
const SYMBOLS = 'KMath'

const declared = new WeakSet<Document>()

/** @param document in sight: one without a window has no faces */
export function declareFaces(document: Document): void {
  const view = document.defaultView
  if (!view || declared.has(document)) return
  declared.add(document)
  const sheet = new view.CSSStyleSheet()
  sheet.replaceSync(fallbacks)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  const bytes = Uint8Array.from(atob(symbols.slice(symbols.indexOf(',') + 1)), character => character.charCodeAt(0))
  document.fonts.add(new view.FontFace(SYMBOLS, bytes, { style: 'italic' }))
}

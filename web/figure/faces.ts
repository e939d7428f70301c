/**
 * The fonts of figures that come as one file: local stand-ins for our text faces, taken from the reader's computer and
 * scaled to the same widths, and our own small font of symbols, which is in the file. They are declared in the
 * document, since browsers ignore font faces that a shadow root declares. A constructed style sheet and the FontFace
 * interface are used, since no Content-Security-Policy blocks them.
 */
import fallbacks from '../kit/fonts/fallbacks.css?inline'
import symbols from '../kit/fonts/symbols.woff2?inline'

/** The family name that the design tokens use. */
const SYMBOLS = 'KMath'

const declared = new WeakSet<Document>()

/** @param document one that is shown in a window; a document without a window has no fonts, and is left alone */
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

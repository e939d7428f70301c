/**
 * The faces of figures that come as one file: the reader's own, in the measure of ours, and the symbols', which goes along.
 * They are declared in the document, since a shadow root's would not be heard of, and in ways that no policy refuses.
 */
import fallbacks from '../fonts/fallbacks.css?inline'
import symbols from '../fonts/symbols.woff2?inline'

/** As the design tokens call it. */
const SYMBOLS = 'KMath'

let declared = false

export function declareFaces(): void {
  if (declared) return
  declared = true
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(fallbacks)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  const bytes = Uint8Array.from(atob(symbols.slice(symbols.indexOf(',') + 1)), character => character.charCodeAt(0))
  document.fonts.add(new FontFace(SYMBOLS, bytes, { style: 'italic' }))
}

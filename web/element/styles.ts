/** The figure's styles, for shadow roots. */
import './element.css'
import '../page/tokens.css'
import '../page/base.css'

/** Where the build puts the styles of all that is imported, made to speak of the element instead of the page. */
const TEXT = '__FIGURE_STYLES__'

let sheet: CSSStyleSheet | undefined

/** One sheet for all figures of the page. A policy against styles within a page has nothing against it. */
export function figureStyles(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync(TEXT)
  }
  return sheet
}

/** Finds the page written by the build that the script takes over, if any; see tools/vite/opening.ts. */
import { BREAKPOINTS } from './breakpoints.ts'
import type { Layout } from './useLayout.ts'

export interface Written {
  readonly place: Element
  readonly layout: Layout
}

function layoutNow(): Layout | null {
  const { phone, wide, short } = BREAKPOINTS
  if (!matchMedia(phone).matches) return matchMedia(wide).matches ? 'wide' : 'tablet'
  return matchMedia(short).matches ? null : 'phone'
}

/** The written page that fits this window and the setting in the address; null if there is none. */
export function writtenPage(page: Element): Written | null {
  const layout = layoutNow()
  const place = layout && page.querySelector(`[data-opening="${layout}"]`)
  return place && !('asks' in document.documentElement.dataset) ? { place, layout } : null
}

/** Removes the other written pages and leaves this one as if the browser had made it. */
export function readyToTakeOver(page: Element, { place }: Written): void {
  // The content security policy forbids style attributes in the HTML as it is sent, but lets a script set styles.
  for (const element of place.querySelectorAll<HTMLElement | SVGElement>('[data-style]')) {
    element.style.cssText = element.dataset.style!
    delete element.dataset.style
  }
  place.removeAttribute('data-opening')
  // The page is not moved in the document, so that the browser need not lay it out again.
  for (const other of [...page.children]) if (other !== place) other.remove()
}

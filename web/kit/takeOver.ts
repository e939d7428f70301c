/** Which of the written pages the script takes over, if any; see tools/vite/opening.ts. */
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

/** The page that stands there for this window and for the setting that is asked for. */
export function writtenPage(page: Element): Written | null {
  const layout = layoutNow()
  const place = layout && page.querySelector(`[data-opening="${layout}"]`)
  return place && !('asks' in document.documentElement.dataset) ? { place, layout } : null
}

/** Leaves only this page, as it would be if the browser had made it. */
export function readyToTakeOver(page: Element, { place }: Written): void {
  // The policy forbids style attributes to the page as it is sent, not to its script.
  for (const element of place.querySelectorAll<HTMLElement | SVGElement>('[data-style]')) {
    element.style.cssText = element.dataset.style!
    delete element.dataset.style
  }
  place.removeAttribute('data-opening')
  // It stays where it stands, so that nothing of it has to be laid out anew.
  for (const other of [...page.children]) if (other !== place) other.remove()
}

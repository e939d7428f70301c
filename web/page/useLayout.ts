/** Which of the three arrangements of the page fits the window, for the few places where CSS alone cannot rearrange. */
import { useMedia } from './useMedia.ts'

export type Layout = 'wide' | 'tablet' | 'phone'

/** A phone on its side is wide enough for a tablet's columns but too low for them. */
const PHONE = '(max-width: 719.98px), (max-width: 1199.98px) and (max-height: 559.98px)'
const WIDE = '(min-width: 1200px)'
/** Too low for three rows of controls below a picture. */
const SHORT = '(max-height: 559.98px)'

export function useLayout(): Layout {
  const phone = useMedia(PHONE)
  const wide = useMedia(WIDE)
  return phone ? 'phone' : wide ? 'wide' : 'tablet'
}

export function useShort(): boolean {
  return useMedia(SHORT)
}

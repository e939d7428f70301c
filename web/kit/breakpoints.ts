/**
 * The windows that the page is arranged for: the one place for CSS (`@media (--phone)`) and script. In em, which here
 * is the reader's own size of type: who reads large gets the arrangement of a narrower window, as who zooms in does.
 */

/** CSS pixels at the size of type that browsers come with. */
const em = (pixels: number): string => `${pixels / 16}em`

/** Less than 720 px wide; and a phone on its side, wide enough for a tablet's columns but too low for them. */
const phone = `(max-width: ${em(719.98)}), (max-width: ${em(1199.98)}) and (max-height: ${em(559.98)})`

export const BREAKPOINTS = {
  phone,
  wide: `(min-width: ${em(1200)})`,
  /** Too low for three rows of controls below a picture, and wide enough for one row, as a phone on its side is. */
  short: `(min-width: ${em(560)}) and (min-height: ${em(240)}) and (max-height: ${em(559.98)})`,
  /** As small as with much zoom or very large type: nothing stays in sight, or there would be nothing else to see. */
  tight: `(max-width: ${em(559.98)}) and (max-height: ${em(559.98)}), (max-width: ${em(319.98)}), (max-height: ${em(239.98)})`,
  /** High enough for the picture to stay in sight, made small, while one reads on. */
  tall: `(min-height: ${em(780)})`,
} as const

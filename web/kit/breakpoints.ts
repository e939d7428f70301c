/**
 * The window sizes that the page is arranged for, shared by CSS (`@media (--phone)`) and script. They are in em, which
 * here is the reader's own size of type. A reader with large type gets the arrangement of a narrower window, as a
 * reader who zooms in does.
 */

/** From CSS pixels, at the size of type that browsers come with, to em. */
const em = (pixels: number): string => `${pixels / 16}em`

/** Less than 720 px wide. Also a phone on its side: it is wide enough for a tablet's columns, but too low for them. */
const phone = `(max-width: ${em(719.98)}), (max-width: ${em(1199.98)}) and (max-height: ${em(559.98)})`

export const BREAKPOINTS = {
  phone,
  wide: `(min-width: ${em(1200)})`,
  /** Too low for three rows of controls below a picture, but wide enough for one row, as a phone on its side is. */
  short: `(min-width: ${em(560)}) and (min-height: ${em(240)}) and (max-height: ${em(559.98)})`,
  /**
   * A very small window, as with much zoom or very large type. Here nothing stays in sight while the reader scrolls, as
   * it would hide everything else.
   */
  tight: `(max-width: ${em(559.98)}) and (max-height: ${em(559.98)}), (max-width: ${em(319.98)}), (max-height: ${em(239.98)})`,
  /** High enough for a small picture to stay in sight while the reader scrolls on. */
  tall: `(min-height: ${em(780)})`,
} as const

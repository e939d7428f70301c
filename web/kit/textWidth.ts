/** How wide a text is in the page's sans face, known without asking the browser: near enough for finding it a place. */

/** What is set as wide as it is high: Chinese characters and their marks. */
const FULL = /[\p{Script=Han}\u3000-\u303f\uff01-\uff60]/gu

/** A letter of Source Sans 3 is so wide on average, in em. */
const LETTER = 0.456

/** In em. @param letter the width of a letter, where another face sets the text */
export function textWidth(text: string, letter = LETTER): number {
  const full = text.match(FULL)?.length ?? 0
  return full + (text.length - full) * letter
}

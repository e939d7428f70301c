/**
 * The width of a text in the page's sans face, estimated without asking the browser. The estimate is good enough to
 * find a place for the text.
 */

/** Characters as wide as they are high: Chinese characters and their punctuation. */
const FULL = /[\p{Script=Han}\u3000-\u303f\uff01-\uff60]/gu

/** The average width of a letter of Source Sans 3, in em. */
const LETTER = 0.456

/**
 * The width in em.
 * @param letter the average width of a letter, if another face sets the text
 */
export function textWidth(text: string, letter = LETTER): number {
  const full = text.match(FULL)?.length ?? 0
  return full + (text.length - full) * letter
}

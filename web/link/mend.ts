/**
 * Repairs links that were changed on their way: mail, chats, word processors and feeds encode, escape, wrap and
 * decorate links. No value in our links holds a character that these changes touch, so undoing the changes is safe.
 */

import { plainDigits } from './digits.ts'

/** The most rounds of encoding that are undone, one by one. It is more than we have ever seen. */
const ROUNDS = 8

/** Punctuation that prose, lists and markup leave at the end of a link. */
const BEHIND = /[.,:;!?)\]}>*_~|/…。，、]+(?=&|$)/g

/**
 * Replaces characters by those of a keyboard: digits of any script become ASCII digits, dashes become a minus, and
 * characters without width are removed.
 */
export function plainCharacters(text: string): string {
  // Most texts are plain ASCII. This shortcut matters, because the first picture waits for this function.
  if (/^[ -~]*$/.test(text)) return text
  const plain = text
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Variation_Selector}]/gu, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
  return plainDigits(plain)
}

/** The pairs of a hash or a query, without its # or ?, repaired to what they were before the link was sent. */
export function mended(text: string): string {
  if (/^[\w=&,.-]*$/.test(text) && !/&amp|=3D/i.test(text)) return text.replace(BEHIND, '')
  let now = text
  for (let round = 0, before = ''; round < ROUNDS && now !== before; round++) {
    before = now
    now = plainCharacters(unescaped(now))
  }
  return (
    now
      // Joins lines that mail has broken, with its quote marks. Removes blanks around signs where blanks mean nothing.
      .replace(/[\r\n\u2028\u2029]+[>\s]*/g, '')
      .replace(/\s*([=&,?#])\s*|^\s+|\s+$/g, '$1')
      .replace(/[\\"'`\u00ab\u00bb\u2018-\u201f\u2039\u203a\u00b4]/g, '')
      // A ? or # may be the start of our query or fragment, or of one that was added at the end. Both separate pairs
      // here.
      .replace(/[?#]/g, '&')
      .replace(/^[&/!]+/, '')
      .replace(BEHIND, '')
  )
}

function unescaped(text: string): string {
  const lines = /=3D/i.test(text) ? text.replace(/=\r?\n/g, '').replace(/=3D/gi, '=') : text
  return lines
    .replace(/(?:%[\da-f]{2})+/gi, decoded)
    .replace(/&(?:amp|#0*38|#x0*26)(?:;|(?=\w))/gi, '&')
    .replace(/&(?:equals|#0*61|#x0*3d);/gi, '=')
    .replace(/&(?:quot|apos|lt|gt|nbsp|shy|zwnj|#0*(?:34|39|60|62|160|173)|#x0*(?:22|27|3c|3e|a0|ad));/gi, '')
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // Invalid percent-encoding is left as it is.
    return text
  }
}

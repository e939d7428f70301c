/**
 * Links come back mangled: mail, chats, word processors and feeds encode, escape, wrap and decorate them. No value of
 * ours holds a character that any of this touches, so that undoing it can only bring a link back.
 */

import { plainDigits } from './digits.ts'

/** More rounds of encoding than anybody has met; each round undoes one. */
const ROUNDS = 8

/** Marks that prose, lists and markup leave behind a link. */
const BEHIND = /[.,:;!?)\]}>*_~|/…。，、]+(?=&|$)/g

/** Characters as a keyboard types them: digits of any script, dashes for minus, nothing that has no width. */
export function plainCharacters(text: string): string {
  // Most texts are plain, and this stands in the way of the first picture.
  if (/^[ -~]*$/.test(text)) return text
  const plain = text
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Variation_Selector}]/gu, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
  return plainDigits(plain)
}

/** The pairs of a hash or a query, without its # or ?, as they were before they were sent around. */
export function mended(text: string): string {
  if (/^[\w=&,.-]*$/.test(text) && !/&amp|=3D/i.test(text)) return text.replace(BEHIND, '')
  let now = text
  for (let round = 0, before = ''; round < ROUNDS && now !== before; round++) {
    before = now
    now = plainCharacters(unescaped(now))
  }
  return (
    now
      // A line broken in the middle, as mail quotes it; blanks around the signs between which they mean nothing.
      .replace(/[\r\n\u2028\u2029]+[>\s]*/g, '')
      .replace(/\s*([=&,?#])\s*|^\s+|\s+$/g, '$1')
      .replace(/[\\"'`\u00ab\u00bb\u2018-\u201f\u2039\u203a\u00b4]/g, '')
      // What was meant to begin a query or a fragment, or was added to the end as one.
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
    // Broken percent-encoding stands for itself.
    return text
  }
}

/**
 * The text of a hash as keys and values. Whatever was written into it is only text: nothing of it is trusted, nothing
 * throws.
 */
import { mended } from './mend.ts'

/** No link of ours is as long; what comes after is not read. */
export const LONGEST = 4096
/** As much of a value as is worth repeating to the reader. */
const QUOTED = 24

export interface Pairs {
  /** By key; of a key given more than once, the first value. */
  readonly values: ReadonlyMap<string, string>
  readonly repeated: ReadonlySet<string>
  readonly cut: boolean
}

/** The keys of a hash, with or without its #; null where it names a place on the page instead. */
export function pairsIn(hash: string): Pairs | null {
  const text = hash.replace(/^#/, '')
  const plain = mended(text.slice(0, LONGEST))
  if (text !== '' && !plain.includes('=')) return null
  const values = new Map<string, string>()
  const repeated = new Set<string>()
  for (const pair of plain.split('&')) {
    const [, key, value] = /^([^=]*)=?(.*)$/s.exec(pair)!
    if (key === '') continue
    if (values.has(key)) repeated.add(key)
    else values.set(key, value)
  }
  return { values, repeated, cut: text.length > LONGEST }
}

/** Whether two words are the same but for capitals, which some who pass links on take away. */
export const sameWord = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

/** The value of a key as it is written here; else of one that differs from it by capitals alone. */
export function valueOf({ values }: Pairs, key: string): string | undefined {
  return values.get(key) ?? [...values].find(([other]) => sameWord(other, key))?.[1]
}

/**
 * The hash that an address means: its own, unless only its query has one of these keys, as when # became ?.
 * @param known a query also holds what those who count visits have added, and what keeps it out of a cache
 */
export function hashMeant(search: string, hash: string, known: readonly string[]): string {
  const hasKeys = (text: string) => {
    const pairs = pairsIn(text)
    return pairs !== null && known.some(key => valueOf(pairs, key) !== undefined)
  }
  const query = search.slice(1)
  return query === '' || hasKeys(hash) || !hasKeys(query) ? hash : `#${query}${hash.replace(/^#/, '&')}`
}

/** A value as a note repeats it: short, on one line, without what could reorder or hide the words around it. */
export function quoted(value: string): string {
  const plain = Array.from(value.replace(/[\p{C}\p{Z}]+/gu, ' ').trim())
  return plain.length > QUOTED ? `${plain.slice(0, QUOTED).join('')}…` : plain.join('')
}

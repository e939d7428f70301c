/** The text of a hash as keys and values. Whatever was written into it is only text: nothing of it is trusted, nothing throws. */

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
  if (text !== '' && !text.includes('=')) return null
  const values = new Map<string, string>()
  const repeated = new Set<string>()
  for (const pair of text.slice(0, LONGEST).split('&')) {
    const [, key, value] = /^([^=]*)=?(.*)$/s.exec(pair)!.map(decoded)
    if (key === '') continue
    if (values.has(key)) repeated.add(key)
    else values.set(key, value)
  }
  return { values, repeated, cut: text.length > LONGEST }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // Broken percent-encoding stands for itself.
    return text
  }
}

/** A value as a note repeats it: short, on one line, without what could reorder or hide the words around it. */
export function quoted(value: string): string {
  const plain = Array.from(value.replace(/[\p{C}\p{Z}]+/gu, ' ').trim())
  return plain.length > QUOTED ? `${plain.slice(0, QUOTED).join('')}…` : plain.join('')
}

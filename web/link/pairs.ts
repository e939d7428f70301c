/**
 * The text of a hash as keys and values. Anybody can write a hash, so its text is never trusted, and reading never
 * throws.
 */
import { mended } from './mend.ts'

/** Longer than any link of ours. Text behind this length is not read. */
export const LONGEST = 4096
/** The most characters of a value that a note repeats. */
const QUOTED = 24

export interface Pairs {
  /** Values by key. If a key occurs more than once, the first value counts. */
  readonly values: ReadonlyMap<string, string>
  readonly repeated: ReadonlySet<string>
  readonly cut: boolean
}

/** The pairs of a hash, with or without its #. Null if the hash names a place on the page instead. */
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

/**
 * Whether two words are equal apart from capitals: some programs that pass links on change capitals to small letters.
 */
export const sameWord = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

/** The value of a key in its exact spelling or, without one, of a key that differs only by capitals. */
export function valueOf({ values }: Pairs, key: string): string | undefined {
  return values.get(key) ?? [...values].find(([other]) => sameWord(other, key))?.[1]
}

/**
 * The hash that an address means. That is its own hash, unless only the query has known keys, as when a program has
 * replaced # by ?.
 * @param known keys of ours; a query may also hold keys of visit counters and cache busters, which do not count
 */
export function hashMeant(search: string, hash: string, known: readonly string[]): string {
  const hasKeys = (text: string) => {
    const pairs = pairsIn(text)
    return pairs !== null && known.some(key => valueOf(pairs, key) !== undefined)
  }
  const query = search.slice(1)
  return query === '' || hasKeys(hash) || !hasKeys(query) ? hash : `#${query}${hash.replace(/^#/, '&')}`
}

/** A value as a note repeats it: short, on one line, without characters that could reorder or hide other words. */
export function quoted(value: string): string {
  const plain = Array.from(value.replace(/[\p{C}\p{Z}]+/gu, ' ').trim())
  return plain.length > QUOTED ? `${plain.slice(0, QUOTED).join('')}…` : plain.join('')
}

/** What English does to numbers and nouns. */

const grouped = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })
const plural = new Intl.PluralRules('en')
const rank = new Intl.PluralRules('en', { type: 'ordinal' })
const ENDINGS: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = { one: 'st', two: 'nd', few: 'rd' }

/** A whole number with its thousands set apart: “2,000”. */
export const count = (number: number): string => grouped.format(number)

const fractional = new Intl.NumberFormat('en', { maximumFractionDigits: 6 })
/** A number with as many decimals as it has: “0.1”. */
export const decimal = (number: number): string => fractional.format(number)

/** “1 point”, “200 points”. @param more the plural where it is no simple one */
export const counted = (number: number, one: string, more = `${one}s`): string =>
  `${count(number)} ${plural.select(number) === 'one' ? one : more}`

/** 1st, 2nd, 3rd … */
export const ordinal = (number: number): string => `${number}${ENDINGS[rank.select(number)] ?? 'th'}`

/** “a”, “a and b”, “a, b and c”. @param last what stands before the last one */
export const list = (words: readonly string[], last = 'and'): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words[words.length - 1]}`

const LETTERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

/** A small number as prose writes it: “four”. */
export const inLetters = (number: number): string => LETTERS[number] ?? count(number)

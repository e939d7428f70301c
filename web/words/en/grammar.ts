/** What English does to numbers and nouns. */

const grouped = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })
const plural = new Intl.PluralRules('en')
const rank = new Intl.PluralRules('en', { type: 'ordinal' })
const ENDINGS: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = { one: 'st', two: 'nd', few: 'rd' }

/** A whole number with its thousands set apart: “2,000”. */
export const count = (number: number): string => grouped.format(number)

/** “1 point”, “200 points”. @param more the plural where it is no simple one */
export const counted = (number: number, one: string, more = `${one}s`): string =>
  `${count(number)} ${plural.select(number) === 'one' ? one : more}`

/** 1st, 2nd, 3rd … */
export const ordinal = (number: number): string => `${number}${ENDINGS[rank.select(number)] ?? 'th'}`

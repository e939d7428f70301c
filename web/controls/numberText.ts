/** Reads the text in a number box, and says what is wrong if the text is not exactly a value that we have. */
import type { NumberParameter } from '../../src/parameters/parameters.ts'
import { plainDigits } from '../link/digits.ts'
import type { Subjects } from '../words/subjects.ts'

export interface Reading {
  /** The nearest value that we have; null if the text is no number. */
  readonly value: number | null
  /** Set if the value is not the one typed: the text is no number, out of range, or between two values. */
  readonly fault: 'unreadable' | 'outside' | 'between' | null
}

/**
 * The text in ASCII: wide characters of East Asian keyboards become narrow, dashes become a minus, and invisible
 * characters are removed.
 */
function inPlainLetters(text: string): string {
  return plainDigits(text)
    .replace(/[\uff01-\uff5e]/g, wide => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u2010-\u2015\u2212\u207b\ufe58\ufe63]/g, '-')
    .replace(/\u066b/g, '.')
    .replace(/[\s\p{Cf}\ufe0f'\u2018\u2019\u02bc_\u066c]/gu, '')
}

/**
 * A number as people write it, with sign and groups of digits. A comma that does not group thousands is a decimal
 * comma.
 */
function plainNumber(text: string): number | null {
  const tidy = inPlainLetters(text)
  const ungrouped = /^[-+]?\d{1,3}(,\d{3})+(\.\d*)?$/.test(tidy) ? tidy.replace(/,/g, '') : tidy.replace(',', '.')
  return /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(ungrouped) ? Number(ungrouped) : null
}

export function showNumber(value: number): string {
  return String(value).replace('-', '\u2212')
}

export function readNumber(text: string, { min, max, step }: NumberParameter): Reading {
  const typed = plainNumber(text)
  if (typed === null) return { value: null, fault: 'unreadable' }
  if (typed < min || typed > max) return { value: typed < min ? min : max, fault: 'outside' }
  const perUnit = Math.round(1 / step)
  const value = Math.round(typed * perUnit) / perUnit
  return { value, fault: value === typed ? null : 'between' }
}

/**
 * A kind note if the value is not the one typed; else null.
 * @param now the value that stays if the text is no number
 */
export function noteOn(
  { value, fault }: Reading,
  name: string,
  { kind, min, max, step }: NumberParameter,
  now: number,
  words: Subjects['levers'],
): string | null {
  const whole = kind === 'integer'
  if (value === null) return words.unreadable(name, whole, min, max, showNumber(now))
  if (fault === 'outside') return words.outside(name, min, max, value)
  if (fault === 'between') return whole ? words.notWhole(name, value) : words.inSteps(name, step, value)
  return null
}

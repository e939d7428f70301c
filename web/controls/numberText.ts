/** What a reader's typing in a number box means, and what to say when it is not quite a value we have. */
import type { NumberParameter } from '../../src/parameters.ts'
import { plainDigits } from '../link/digits.ts'

export interface Reading {
  /** The nearest value we have; null where the text is no number. */
  readonly value: number | null
  /** A kind word where the value is not the one typed. */
  readonly note: string | null
}

/** In plain letters: what East Asian keyboards write wide, the dashes that stand for a minus, and nothing that is not seen. */
function inPlainLetters(text: string): string {
  return plainDigits(text)
    .replace(/[\uff01-\uff5e]/g, wide => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u2010-\u2015\u2212\u207b\ufe58\ufe63]/g, '-')
    .replace(/\u066b/g, '.')
    .replace(/[\s\p{Cf}\ufe0f'\u2018\u2019\u02bc_\u066c]/gu, '')
}

/** Signs, digits and groupings as people write them; a comma that groups no thousands is a decimal one. */
function plainNumber(text: string): number | null {
  const tidy = inPlainLetters(text)
  const ungrouped = /^[-+]?\d{1,3}(,\d{3})+(\.\d*)?$/.test(tidy) ? tidy.replace(/,/g, '') : tidy.replace(',', '.')
  return /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(ungrouped) ? Number(ungrouped) : null
}

export function showNumber(value: number): string {
  return String(value).replace('-', '\u2212')
}

/** A bound as a sentence has it: 10,000. */
function inWords(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 6 })
}

export function readNumber(text: string, name: string, { kind, min, max, step }: NumberParameter): Reading {
  const typed = plainNumber(text)
  const range = `from ${inWords(min)} to ${inWords(max)}`
  const sort = kind === 'integer' ? 'whole number' : 'number'
  if (typed === null) return { value: null, note: `${name} is a ${sort} ${range}` }
  if (typed < min || typed > max) {
    const value = typed < min ? min : max
    return { value, note: `${name} goes ${range}; using ${inWords(value)}` }
  }
  const perUnit = Math.round(1 / step)
  const value = Math.round(typed * perUnit) / perUnit
  if (value === typed) return { value, note: null }
  const rule = kind === 'integer' ? 'is a whole number' : `goes in steps of ${inWords(step)}`
  return { value, note: `${name} ${rule}; using ${inWords(value)}` }
}

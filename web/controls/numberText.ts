/** What a reader's typing in a number box means, and what to say when it is not quite a value we have. */
import type { NumberParameter } from '../../src/parameters.ts'

export interface Reading {
  /** The nearest value we have; null where the text is no number. */
  readonly value: number | null
  /** A kind word where the value is not the one typed. */
  readonly note: string | null
}

/** Minus signs and digit groupings as people write them; a comma that groups no thousands is a decimal one. */
function plainNumber(text: string): number | null {
  const tidy = text.trim().replace(/\u2212/g, '-').replace(/[\s'’_\u00a0\u2009\u202f]/g, '')
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

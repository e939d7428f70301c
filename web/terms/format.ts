/**
 * How numbers are written: a gap always has a sign, a distance never has one; the minus is a true minus; only known
 * decimals are written.
 */
import type { Subjects } from '../words/subjects.ts'

/** U+2212, which is as wide as the plus sign. */
export const MINUS = '−'
/** Keeps a number and its unit on one line. */
export const NO_BREAK = '\u00a0'

const thousands = new Intl.NumberFormat('en')

/** Of digits that are rounded already: `toFixed` rounds the number as it is, `Intl` rounds its shortest decimal. */
function grouped(digits: string): string {
  const [whole, fraction] = digits.split('.')
  const set = /^\d{4,}$/.test(whole) ? thousands.format(Number(whole)) : whole
  return fraction === undefined ? set : `${set}.${fraction}`
}

/** |value| with `decimals` digits after the point; negative decimals round to tens, hundreds … */
function magnitude(value: number, decimals: number): string {
  if (decimals >= 0) return grouped(Math.abs(value).toFixed(decimals))
  const unit = 10 ** -decimals
  return grouped(String(Math.round(Math.abs(value) / unit) * unit))
}

type Signs = Pick<Subjects['numbers'], 'minus' | 'plus'>

const isZero = (digits: string): boolean => !/[1-9]/.test(digits)

/** A gap: `+0.15`, `−1,234`, and `±0.00` where nothing is left after rounding. */
export function formatGap(value: number, decimals: number): string {
  const digits = magnitude(value, decimals)
  if (isZero(digits)) return `±${digits}`
  return `${value < 0 ? MINUS : '+'}${digits}`
}

/** A distance: no sign, unless an estimate fell below zero. */
export function formatDistance(value: number, decimals: number): string {
  const digits = magnitude(value, decimals)
  return value < 0 && !isZero(digits) ? `${MINUS}${digits}` : digits
}

/** A label on a signed axis: `+0.2`, `−100`, and a plain `0`. */
export function formatTick(value: number, decimals: number): string {
  return value === 0 ? '0' : formatGap(value, decimals)
}

/**
 * The gap for screen readers, such as `minus 0.15`: speech leaves signs out.
 * @param words the words for the signs
 */
export function speakGap(value: number, decimals: number, { minus, plus }: Signs): string {
  const digits = magnitude(value, decimals)
  if (isZero(digits)) return digits
  return `${value < 0 ? minus : plus} ${digits}`
}

/** The power of ten of the digit to which an error is rounded; 0.0096 counts as 0.01. */
function exponentOf(error: number): number {
  return Number(error.toExponential(0).split('e')[1])
}

/** The number of decimals that the error allows, at most `decimals`: +0.15 ± 0.03 keeps both, ± 0.1 keeps one. */
export function knownDecimals(decimals: number, error: number): number {
  return error > 0 ? Math.min(decimals, -exponentOf(error)) : decimals
}

/**
 * The error of a number with `decimals`, in one significant digit: `0.03`. An error under a tenth of the last digit
 * shown is written as that tenth, as an upper bound. Null when the number is exact.
 */
export function formatError(error: number, decimals: number): string | null {
  if (!(error > 0)) return null
  const shown = Math.max(error, 10 ** -(decimals + 1))
  const exponent = exponentOf(shown)
  return magnitude(Number(shown.toExponential(0)), Math.max(0, -exponent))
}

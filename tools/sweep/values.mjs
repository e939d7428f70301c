// Numbers on the command line, and the values between two of them. Values are exact decimals: the fourth of 0, 0.05, …
// is 0.15, as a reader writes it, and not 0.15000000000000002.
const NUMBER = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i
/** A value of a real parameter has at most so many decimals. */
const DECIMALS = 6

export const numberIn = text => (NUMBER.test(text.trim()) ? Number(text) : NaN)

export function whole(name, text, fallback, least = 0) {
  const value = text === undefined ? fallback : numberIn(String(text))
  if (!Number.isInteger(value) || value < least)
    throw new Error(`--${name} must be a whole number from ${least}, not ${text ?? 'missing'}.`)
  return value
}

/** From, to and step of a sweep along a parameter of the table, in units of which they are whole numbers. */
export function readRange({ kind, step }, { from, to, step: given = String(step) }) {
  const perUnit = kind === 'integer' ? 1 : 10 ** DECIMALS
  const inUnits = (name, text, least) => {
    const value = text === undefined ? NaN : numberIn(text)
    const units = Math.round(value * perUnit)
    if (!Number.isInteger(units) || units / perUnit !== value || units < least) {
      const numbers =
        kind === 'integer'
          ? `a whole number from ${least}`
          : `a number ${least > 0 ? 'above' : 'from'} 0 with at most ${DECIMALS} decimals`
      throw new Error(`--${name} must be ${numbers}, not ${text ?? 'missing'}.`)
    }
    return units
  }
  const range = { perUnit, from: inUnits('from', from, 0), to: inUnits('to', to, 0), step: inUnits('step', given, 1) }
  if (range.to < range.from) throw new Error(`--to ${to} is below --from ${from}.`)
  return range
}

/** All values of the range. A whole number divided by a power of ten is the double nearest to that decimal. */
export const valuesIn = ({ perUnit, from, to, step }) =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => (from + i * step) / perUnit)

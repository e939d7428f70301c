/** Checks of input. Each throws a RangeError that names the wrong value and says what the function takes. */

/** Coordinates beyond this would overflow when they are squared and summed. */
export const LARGEST = 1e150

/** Any value as text for an error message. */
function shown(value: unknown): string {
  if (typeof value === 'string') return value.length > 40 ? `“${value.slice(0, 40)}…”` : `“${value}”`
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return 'an array'
  if (typeof value === 'object' && value !== null) return `an object (${tagOf(value)})`
  return value === null || value === undefined ? String(value) : `a ${typeof value}`
}

/** The language's own name for the kind of an object. It is right for objects of other windows, too. */
const tagOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1)

const refuse = (name: string, takes: string, value: unknown): never => {
  throw new RangeError(`${name} must be ${takes}, not ${shown(value)}.`)
}

export function expectWhole(name: string, value: unknown, least: number, most = Number.MAX_SAFE_INTEGER): void {
  const range = most === Number.MAX_SAFE_INTEGER ? `from ${least}` : `from ${least} to ${most}`
  if (!(Number.isInteger(value) && (value as number) >= least && (value as number) <= most))
    refuse(name, `a whole number ${range}`, value)
}

/** A stream uses 32 bits of a seed. The further bits of a larger number would be lost without a message. */
export const expectSeed = (name: string, value: unknown): void => expectWhole(name, value, 0, 0xffffffff)

export function expectNumber(name: string, value: unknown, least: number, most = Number.MAX_VALUE): void {
  const range =
    least === -LARGEST
      ? `within ± ${LARGEST}`
      : most === Number.MAX_VALUE
        ? `from ${least}`
        : `from ${least} to ${most}`
  if (!(typeof value === 'number' && value >= least && value <= most)) refuse(name, `a number ${range}`, value)
}

export function expectOneOf(name: string, value: unknown, words: readonly string[]): void {
  if (typeof value !== 'string' || !words.includes(value)) refuse(name, `one of ${words.join(', ')}`, value)
}

/** @param known the keys that are allowed. A misspelt key is refused, because it would otherwise have no effect. */
export function expectOptions(name: string, value: unknown, known: readonly string[]): void {
  if (tagOf(value) !== 'Object') refuse(name, 'an object', value)
  const stranger = Object.keys(value as object).find(key => !known.includes(key))
  if (stranger !== undefined) throw new RangeError(`${name} has no ${shown(stranger)}: there are ${known.join(', ')}.`)
}

export function expectObject(name: string, value: unknown): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse(name, 'an object', value)
}

export function expectInstance(
  name: string,
  value: unknown,
  kind: abstract new (...args: never[]) => unknown,
  of: string,
): void {
  if (!(value instanceof kind)) refuse(name, of, value)
}

export function expectReals(name: string, value: unknown): void {
  if (tagOf(value) !== 'Float64Array') refuse(name, 'a Float64Array', value)
}

/** Numbers from anywhere: an array of numbers and nothing else, or a typed array. */
export function expectNumbers(name: string, value: unknown): void {
  // Arrays of BigInt are excluded: their entries are not numbers.
  if (/^(Float|Int|Uint)\d+/.test(tagOf(value))) return
  if (!Array.isArray(value)) refuse(name, 'an array of numbers', value)
  const array = value as readonly unknown[]
  for (let i = 0; i < array.length; i++) if (typeof array[i] !== 'number') refuse(`${name}[${i}]`, 'a number', array[i])
}

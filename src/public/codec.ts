/** Plain data with typed arrays as JSON text and back, with checks for a notebook. */
import { decode as read, encode as write } from '../experiment/codec.ts'

const ARRAYS = ['float64', 'int32']
const WORDS: readonly unknown[] = ['-0', 'NaN', 'Infinity', '-Infinity']

/**
 * Plain data as JSON text.
 * @throws {RangeError} for what JSON cannot hold: undefined, a function, an object that contains itself
 */
export function encode(value: unknown): string {
  let text: string | undefined
  try {
    text = write(value) as string | undefined
  } catch (cause) {
    throw new RangeError('value must be plain data: this cannot be written as JSON.', { cause })
  }
  if (text === undefined) throw new RangeError(`value must be plain data, not ${typeof value}.`)
  return text
}

/**
 * The data that `encode` wrote. The caller says what it expects; text from anywhere else must be checked before it is
 * believed.
 * @throws {RangeError} if it is no such text
 */
export function decode<Value>(text: string): Value {
  if (typeof text !== 'string')
    throw new RangeError(`text must be a string, not ${text === null ? 'null' : typeof text}.`)
  try {
    JSON.parse(text, (key, part: unknown) => {
      if (ARRAYS.includes(key) && !(Array.isArray(part) && part.every(isNumber)))
        throw new RangeError(`text has something else than numbers for “${key}”.`)
      return part
    })
    return read<Value>(text)
  } catch (cause) {
    throw cause instanceof RangeError ? cause : new RangeError('text must be JSON as `encode` writes it.', { cause })
  }
}

const isNumber = (part: unknown): boolean => typeof part === 'number' || WORDS.includes(part)

/** Reads one parameter's value from a link, with a note if the text is not a value that we have. */
import {
  clampParameter,
  PARAMETERS,
  type ChoiceParameter,
  type NumberParameter,
  type ParameterKey,
  type Parameters,
} from '../../src/parameters/parameters.ts'
import type { Saying, WordsOf } from '../words/shelf.ts'
import { plainCharacters } from './mend.ts'
import { quoted, sameWord } from './pairs.ts'

type Value = Parameters[ParameterKey]

export interface Reading<V = Value> {
  readonly value: V
  /** A kind note if `value` is not the one that was written; else null. */
  readonly note: Saying | null
}

/** Numbers as scripts write them, in ASCII digits: 7, -0.5, 1e3. */
const NUMBER = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i

/** The text as a note repeats it; null if it is empty. */
const given = (text: string): string | null => (text.trim() === '' ? null : quoted(text).replace(/^-/, '\u2212'))

const nameOf = (key: ParameterKey, wordsOf: WordsOf): string =>
  PARAMETERS[key].symbol ?? wordsOf('parameters').named[key].label

/** Reads one parameter. The result is the nearest value that the parameter can have. */
export function readParameter(key: ParameterKey, text: string): Reading {
  const parameter: NumberParameter | ChoiceParameter = PARAMETERS[key]
  return parameter.kind === 'choice' ? readChoice(key, parameter, text) : readNumber(key, parameter, text)
}

function readChoice(key: ParameterKey, { options }: ChoiceParameter, text: string): Reading {
  const named = options.find(option => sameWord(option, text))
  const value = clampParameter(key, named)
  const note: Saying = wordsOf => {
    const labels: Readonly<Record<string, Readonly<Record<string, { readonly label: string }>>>> =
      wordsOf('parameters').options
    return wordsOf('linkNotes').noChoice(nameOf(key, wordsOf), given(text), labels[key][value].label)
  }
  return { value, note: named ? null : note }
}

function readNumber(key: ParameterKey, parameter: NumberParameter, text: string): Reading<number> {
  const plain = plainCharacters(text)
  const number = NUMBER.test(plain) ? Number(plain) : NaN
  const value = clampParameter(key, number) as number
  const note: Saying = wordsOf => {
    const [name, written, words] = [nameOf(key, wordsOf), given(text), wordsOf('linkNotes')]
    const { kind, min, max, step } = parameter
    if (written === null || Number.isNaN(number)) return words.noNumber(name, written, value)
    if (number > max) return words.above(name, written, max)
    if (number < min) return words.below(name, written, min)
    return kind === 'integer' ? words.notWhole(name, written, value) : words.offStep(name, written, step, value)
  }
  return { value, note: value === number ? null : note }
}

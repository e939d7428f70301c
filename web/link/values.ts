/** One parameter's value as a link writes it, and what is to be said where that is not a value we have. */
import { clampParameter, PARAMETERS, type ChoiceParameter, type NumberParameter, type ParameterKey, type Parameters } from '../../src/parameters.ts'
import { plainCharacters } from './mend.ts'
import { quoted, sameWord } from './pairs.ts'

type Value = Parameters[ParameterKey]

export interface Reading<V = Value> {
  readonly value: V
  /** A kind word, where the value is not the one that was written. */
  readonly note: string | null
}

/** The ASCII digits that a script writes too: 7, -0.5, 1e3. */
const NUMBER = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i

const shown = (value: Value): string => (typeof value === 'number' ? value.toLocaleString('en-US', { maximumFractionDigits: 6 }) : value)

/** Reads one parameter: the nearest value it can have. */
export function readParameter(key: ParameterKey, text: string): Reading {
  const parameter: NumberParameter | ChoiceParameter = PARAMETERS[key]
  const name = parameter.symbol ?? parameter.label
  const given = text.trim() === '' ? `${name} without a value` : `${name} = ${quoted(text).replace(/^-/, '\u2212')}`
  if (parameter.kind === 'choice') {
    const named = parameter.options.find(option => sameWord(option.value, text))
    const value = clampParameter(key, named?.value)
    const { label } = parameter.options.find(option => option.value === value)!
    return { value, note: named ? null : `${given} is none of its choices: “${label}” is shown.` }
  }
  const plain = plainCharacters(text)
  const number = NUMBER.test(plain) ? Number(plain) : NaN
  const value = clampParameter(key, number)
  return { value, note: value === number ? null : `${given} ${whyNot(number, parameter)}: ${shown(value)} is shown.` }
}

function whyNot(number: number, { kind, min, max, step }: NumberParameter): string {
  if (Number.isNaN(number)) return 'is no number'
  if (number > max) return `is above ${shown(max)}, the most there is`
  if (number < min) return `is below ${shown(min)}, the least there is`
  return kind === 'integer' ? 'is no whole number' : `is between the steps of ${shown(step)}`
}

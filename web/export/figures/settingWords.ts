/** The setting in one line: what a reader needs to make the same figure again. */
import {
  PARAMETER_KEYS,
  DEFAULTS,
  PARAMETERS,
  type ParameterKey,
  type Parameters,
} from '../../../src/parameters/parameters.ts'
import type { Subjects } from '../../words/subjects.ts'

/** These are always named; all others only where they are not at their default. */
const ALWAYS: readonly ParameterKey[] = ['K', 'J', 'L', 'N_k', 'n', 'seed', 'draw']
/** The figure itself names these, so the line does not. */
const ELSEWHERE: readonly ParameterKey[] = ['measure']

type Words = Pick<Subjects, 'files' | 'parameters'>

function inWords(key: ParameterKey, value: string | number, { files, parameters: { named, options } }: Words): string {
  if (key === 'draw') return files.draw(Number(value))
  const { symbol } = PARAMETERS[key]
  if (symbol !== null) return `${symbol} = ${value}`
  const { label } = named[key]
  if (!(key in options)) return files.number(label, Number(value))
  const choices: Readonly<Record<string, { readonly label: string }>> = options[key as keyof typeof options]
  return files.choice(label, choices[value].label)
}

export function settingInWords(parameters: Parameters, words: Words): string {
  const told = (key: ParameterKey) => ALWAYS.includes(key) || parameters[key] !== DEFAULTS[key]
  const said = PARAMETER_KEYS.filter(key => !ELSEWHERE.includes(key) && told(key))
  return words.files.setting(said.map(key => inWords(key, parameters[key], words)))
}

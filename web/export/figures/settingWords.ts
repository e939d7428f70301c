/** The setting in a line: what a reader needs to make the same figure again. */
import { DEFAULTS, PARAMETER_KEYS, PARAMETERS, type ParameterKey, type Parameters } from '../../../src/parameters.ts'

/** Always said; the others only where they are not at their default. */
const ALWAYS: readonly ParameterKey[] = ['K', 'J', 'L', 'N_k', 'n', 'seed', 'draw']
/** Named by the figure itself. */
const ELSEWHERE: readonly ParameterKey[] = ['measure']

function inWords(key: ParameterKey, value: string | number): string {
  const parameter = PARAMETERS[key]
  if (parameter.kind === 'choice') return `${parameter.label} ${parameter.options.find(option => option.value === value)!.label}`
  return parameter.symbol === null ? `${parameter.label} ${value}` : `${parameter.symbol} = ${value}`
}

export function settingInWords(parameters: Parameters): string {
  return PARAMETER_KEYS
    .filter(key => !ELSEWHERE.includes(key) && (ALWAYS.includes(key) || parameters[key] !== DEFAULTS[key]))
    .map(key => inWords(key, parameters[key]))
    .join(', ')
}

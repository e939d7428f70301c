/** Which parameters stand under More, and what its closed line says of them. */
import {
  PARAMETER_KEYS,
  DEFAULTS,
  LEVERS,
  type ParameterKey,
  type Parameters,
} from '../../src/parameters/parameters.ts'
import type { Subjects } from '../words/subjects.ts'

/**
 * Set elsewhere: the levers by their own sliders, the measure above the number, the draw by picking one on the curve.
 */
const ELSEWHERE: readonly ParameterKey[] = [...LEVERS, 'measure', 'draw']

export const MORE_ROWS: readonly ParameterKey[] = PARAMETER_KEYS.filter(key => !ELSEWHERE.includes(key))

/** Every row back to where it stands on the first visit, and with them the draw. */
export const MORE_DEFAULTS: Partial<Parameters> = Object.fromEntries(
  [...MORE_ROWS, 'draw'].map(key => [key, DEFAULTS[key as ParameterKey]]),
)

export function atDefaults(parameters: Parameters): boolean {
  return MORE_ROWS.every(key => parameters[key] === DEFAULTS[key])
}

export function moreSummary(
  { N_k, n, estimator }: Parameters,
  { controls, parameters }: Pick<Subjects, 'controls' | 'parameters'>,
): string {
  return controls.summary(N_k, n, parameters.options.estimator[estimator].label)
}

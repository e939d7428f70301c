/** The parameters under More, and what More's line says of them while it is closed. */
import {
  PARAMETER_KEYS,
  DEFAULTS,
  LEVERS,
  type ParameterKey,
  type Parameters,
} from '../../src/parameters/parameters.ts'
import type { Subjects } from '../words/subjects.ts'

/**
 * Parameters that are set elsewhere: the levers by their sliders, the measure above the number, the draw by a choice on
 * the curve.
 */
const ELSEWHERE: readonly ParameterKey[] = [...LEVERS, 'measure', 'draw']

export const MORE_ROWS: readonly ParameterKey[] = PARAMETER_KEYS.filter(key => !ELSEWHERE.includes(key))

/** The defaults of every row, as on the first visit, and of the draw. */
export const MORE_DEFAULTS: Partial<Parameters> = Object.fromEntries(
  [...MORE_ROWS, 'draw'].map(key => [key, DEFAULTS[key as ParameterKey]]),
)

export function atDefaults(parameters: Parameters): boolean {
  return MORE_ROWS.every(key => parameters[key] === DEFAULTS[key])
}

/** What the picture would not show by itself: the closed line names it where it is not neutral. */
const NAMED = ['noise', 'prompt', 'generation'] as const

export function moreSummary(
  setting: Parameters,
  { controls, parameters }: Pick<Subjects, 'controls' | 'parameters'>,
): string {
  const { N_k, n, estimator } = setting
  const more = NAMED.filter(key => setting[key] !== DEFAULTS[key])
  return controls.summaryWith(
    controls.summary(N_k, n, parameters.options.estimator[estimator].label),
    more.map(key => ({ label: parameters.named[key].label, value: setting[key] })),
  )
}

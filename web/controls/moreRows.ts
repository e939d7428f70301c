/** The parameters under More, and what More's line says of them while it is closed. */
import {
  PARAMETER_KEYS,
  DEFAULTS,
  LEVERS,
  type Lever,
  type ParameterKey,
  type Parameters,
} from '../../src/parameters/parameters.ts'
import type { Subjects } from '../words/subjects.ts'

/**
 * Parameters that are set elsewhere: the levers by their sliders, the measure above the number, the draw by a choice on
 * the curve.
 */
type Elsewhere = Lever | 'measure' | 'draw'
const ELSEWHERE: readonly string[] = [...LEVERS, 'measure', 'draw'] satisfies Elsewhere[]

export type MoreKey = Exclude<ParameterKey, Elsewhere>
const isUnderMore = (key: ParameterKey): key is MoreKey => !ELSEWHERE.includes(key)
export const MORE_ROWS: readonly MoreKey[] = PARAMETER_KEYS.filter(isUnderMore)

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

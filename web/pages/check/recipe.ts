/** The experiment of this page: one setting, of which each row varies one count, and each column only the measure. */
import { isAvailable, keptAvailable } from '../../../src/experiment/rows.ts'
import {
  completeParameters, PARAMETER_KEYS, PARAMETERS, type Lever, type Measure, type Parameters,
} from '../../../src/parameters.ts'
import { BINS, POINTS, ROUNDS } from '../../../src/divergence/published-numbers.ts'
import { PUBLISHED } from '../../../src/presets.ts'
import { formatCount } from '../../terms/format.ts'

/** The setting in the middle of the three sweeps. Its measure and its draw do not matter: the columns show all measures, over draws. */
export const middleOf = (setting: Parameters): Parameters => ({ ...setting, measure: 'jensen-shannon', draw: 0 })

export const PAPER_MIDDLE: Parameters = middleOf(completeParameters(PUBLISHED))

export const sameMiddle = (a: Parameters, b: Parameters): boolean => PARAMETER_KEYS.every(key => a[key] === b[key])

/** The setting that names what was made from all panels together. */
export const namedSetting = (middle: Parameters): Parameters => keptAvailable({ ...middle, measure: 'as-published' })

/** The setting of one point of a panel. */
export const settingAt = (middle: Parameters, measure: Measure, lever: Lever, value: number): Parameters =>
  ({ ...middle, measure, [lever]: value })

const helpOf = <Value extends string>(options: readonly { readonly value: Value; readonly help: string }[], value: Value) =>
  options.find(option => option.value === value)!.help

/** How the points of a row were made, for whoever would make them again. */
export function recipeInWords(middle: Parameters, lever: Lever): string {
  const { N_k, n, covariances, fit, seed, estimator, dimension, separation } = middle
  const held = (['K', 'J', 'L'] as const).filter(other => other !== lever).map(other => `${other} = ${middle[other]}`)
  const world = [
    ...(dimension === PAPER_MIDDLE.dimension ? [] : [`${dimension} dimensions`]),
    ...(separation === PAPER_MIDDLE.separation ? [] : [`separation ${separation}`]),
  ]
  const published = isAvailable('as-published', dimension)
    ? ` “as published” compares histograms of ${BINS} × ${BINS} cells, ${formatCount(POINTS)} points a side, ${ROUNDS} rounds a draw.`
    : ''
  return `${[...held, ...world].join(', ')}. ${formatCount(N_k)} points from each anchored component, ${formatCount(n)} synthetic points. `
    + `Covariances as ${covariances}. ${helpOf(PARAMETERS.fit.options, fit)} Seed ${seed}, draws from 0 on, the same in every column. `
    + `The first three measures compare densities, by ${estimator}.${published}`
}

/** The one experiment of this page: the paper's setting, of which each row varies one count, and each column only the measure. */
import { completeParameters, PARAMETERS, type Lever, type Measure, type Parameters } from '../../src/parameters.ts'
import { BINS, POINTS, ROUNDS } from '../../src/divergence/published-numbers.ts'
import { PUBLISHED } from '../../src/presets.ts'
import { formatCount } from '../gap/format.ts'

/** The setting in the middle of the three sweeps, in one measure. */
export const recipeIn = (measure: Measure): Parameters => completeParameters({ ...PUBLISHED, measure })

/** The setting of one point of a panel. */
export const settingAt = (measure: Measure, lever: Lever, value: number): Parameters => ({ ...recipeIn(measure), [lever]: value })

const helpOf = <Value extends string>(options: readonly { readonly value: Value; readonly help: string }[], value: Value) =>
  options.find(option => option.value === value)!.help

/** How the points of a row were made, for whoever would make them again. */
export function recipeInWords(lever: Lever): string {
  const setting = recipeIn('as-published')
  const { N_k, n, covariances, fit, seed } = setting
  const held = (['K', 'J', 'L'] as const).filter(other => other !== lever).map(other => `${other} = ${setting[other]}`)
  return `${held.join(', ')}. ${N_k} points from each anchored component, ${n} synthetic points. `
    + `Covariances as ${covariances}. ${helpOf(PARAMETERS.fit.options, fit)} Seed ${seed}, draws from 0 on, the same in every column. `
    + `The first three measures compare densities, by ${setting.estimator}; “as published” compares histograms of ${BINS} × ${BINS} cells, `
    + `${formatCount(POINTS)} points a side, ${ROUNDS} rounds a draw.`
}

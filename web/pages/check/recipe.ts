/** The experiment of this page: one setting. Each row varies one count of it, and each column only the measure. */
import { isAvailable, keptAvailable } from '../../../src/experiment/rows.ts'
import {
  completeParameters,
  LEVERS,
  type Lever,
  type Measure,
  type Parameters,
} from '../../../src/parameters/parameters.ts'
import { BINS, POINTS, ROUNDS } from '../../../src/divergence/published-numbers.ts'
import { PUBLISHED } from '../../../src/parameters/presets.ts'
import type { Subjects } from '../../words/subjects.ts'

/**
 * The setting in the middle of the three sweeps. Its measure and draw do not matter, since the columns show all
 * measures over many draws.
 */
export const middleOf = (setting: Parameters): Parameters => ({ ...setting, measure: 'jensen-shannon', draw: 0 })

export const PAPER_MIDDLE: Parameters = middleOf(completeParameters(PUBLISHED))

const keys = Object.keys(PAPER_MIDDLE) as (keyof Parameters)[]
export const sameMiddle = (a: Parameters, b: Parameters): boolean => keys.every(key => a[key] === b[key])

/** The setting that stands for all panels together, for example in the name of a file. */
export const namedSetting = (middle: Parameters): Parameters => keptAvailable({ ...middle, measure: 'as-published' })

/** The setting of one point of a panel. */
export const settingAt = (middle: Parameters, measure: Measure, lever: Lever, value: number): Parameters => ({
  ...middle,
  measure,
  [lever]: value,
})

type Words = Pick<Subjects, 'check' | 'moreHelp'>

/** How the points of a row were made, so that others can make them again. */
export function recipeInWords({ check, moreHelp }: Words, middle: Parameters, lever: Lever): string {
  const { N_k, n, covariances, fit, seed, estimator, dimension, separation } = middle
  const { recipe } = check
  const held = LEVERS.filter(other => other !== lever).map(other => `${other} = ${middle[other]}`)
  const world = [
    ...(dimension === PAPER_MIDDLE.dimension ? [] : [recipe.dimensions(dimension)]),
    ...(separation === PAPER_MIDDLE.separation ? [] : [recipe.separation(separation)]),
  ]
  return check.sentences([
    recipe.held(check.setting([...held, ...world])),
    recipe.points(N_k, n),
    recipe.covariances[covariances],
    moreHelp.options.fit[fit],
    recipe.seed(seed),
    recipe.estimator[estimator],
    ...(isAvailable('as-published', dimension) ? [recipe.histograms(BINS, POINTS, ROUNDS)] : []),
  ])
}

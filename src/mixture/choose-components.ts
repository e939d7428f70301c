/** How many components a mixture of these points should have, by the Bayesian information criterion. */
import { expectOptions, expectWhole } from '../check/check.ts'
import { finish, type Steps } from '../steps/steps.ts'
import { bicSteps } from './bic.ts'
import { fitSteps, type Fit } from './em.ts'
import type { FitOptions } from './em-options.ts'
import { MOST_COMPONENTS } from './kernels.ts'
import { countPoints } from './points.ts'

export type ChooseOptions = Pick<FitOptions, 'seed' | 'restarts' | 'maxIterations' | 'tolerance' | 'regularization'>

export interface Chosen {
  /** The number of components with the smallest criterion; the fewest, where several have it. */
  readonly components: number
  /** Of each number of components in turn, beginning with `from`. */
  readonly bic: Float64Array
  readonly fits: readonly Fit[]
}

const OPTIONS = ['seed', 'restarts', 'maxIterations', 'tolerance', 'regularization']

/**
 * Fits mixtures of `from` … `to` components, and chooses the one with the smallest `bic`. Each is the fit that
 * `fitMixture` gives with the same options. Time grows with the points, with the square of the largest number of
 * components and with that of the dimension.
 * @param points n × dimension, row-major
 * @param from the fewest components, from 1
 * @param to the most components, up to n and to 256
 * @throws {RangeError} if points are not finite or not whole, `from` and `to` are no range within 1 … n and 256, or an option
 * makes no sense or is none
 */
export function chooseComponents(
  points: Float64Array,
  dimension: number,
  from: number,
  to: number,
  options: ChooseOptions = {},
): Chosen {
  expectWhole('dimension', dimension, 1)
  const n = countPoints(points, dimension)
  if (n === 0) throw new RangeError('points is empty. A mixture needs at least one point.')
  expectWhole('from', from, 1, Math.min(n, MOST_COMPONENTS))
  expectWhole('to', to, from, Math.min(n, MOST_COMPONENTS))
  expectOptions('The options', options, OPTIONS)
  return finish(chooseComponentsSteps(points, dimension, from, to, options))
}

/** The same in steps. */
export function* chooseComponentsSteps(
  points: Float64Array,
  dimension: number,
  from: number,
  to: number,
  options: ChooseOptions = {},
): Steps<Chosen> {
  const bic = new Float64Array(to - from + 1)
  const fits: Fit[] = []
  for (let i = 0; i < bic.length; i++) {
    fits.push(yield* fitSteps(points, { ...options, dimension, components: from + i }))
    bic[i] = yield* bicSteps(fits[i].mixture, points)
  }
  const smallest = bic.reduce((a, b) => Math.min(a, b))
  return { components: from + bic.indexOf(smallest), bic, fits }
}

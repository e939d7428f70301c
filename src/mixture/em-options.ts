/** The options of a fit: what there is, what is left out, and what makes no sense. The fit and its trace share them. */
import { expectNumber, expectOneOf, expectOptions, expectSeed, expectWhole, LARGEST } from '../check/check.ts'
import { expectMixture, type Mixture } from './mixture.ts'
import { countPoints } from './points.ts'

/**
 * Where EM begins. `k-means`: each point belongs to its k-means cluster, then comes one M-step. `random`: as many
 * different points as there are components are the means; all weights are equal, and each covariance is that of all
 * points, divided by the number of components.
 */
export const STARTS = ['k-means', 'random'] as const
export type Start = (typeof STARTS)[number]

export interface FitOptions {
  readonly dimension: number
  readonly components: number
  /** Where EM begins; `k-means` if it is left out. A mixture is a start of its own: it needs no seed and no restarts. */
  readonly start?: Start | Mixture | undefined
  /** The seed of the starts. */
  readonly seed?: number
  readonly maxIterations?: number
  /** The fit has converged when the mean log-likelihood per point changes by less than this, in nats. */
  readonly tolerance?: number
  /** Added to the diagonal of each covariance at each M-step. */
  readonly regularization?: number
  /** The number of starts. The best fit is kept. */
  readonly restarts?: number
}

/** All options, each with a value. */
export type FitSettings = Required<FitOptions> & { readonly start: Start | Mixture }

const OPTIONS = ['dimension', 'components', 'start', 'seed', 'maxIterations', 'tolerance', 'regularization', 'restarts']
/** The largest number of iterations, and of restarts. More would never end. */
const MOST = 1_000_000

/** What a public function checks of its options before it reads any of them. */
export const expectFitOptions = (options: FitOptions): void => expectOptions('The options', options, OPTIONS)

/**
 * Fills in the defaults, and checks points and options.
 * @throws {RangeError} if points are not finite or not whole, components are not 1 … n, the start is no mixture of that
 * size, or another option makes no sense
 */
export function completeFitOptions(points: Float64Array, options: FitOptions): FitSettings {
  const { start = 'k-means', seed = 0, restarts = 1, maxIterations = 100, tolerance = 1e-3 } = options
  const { dimension, components, regularization = 1e-6 } = options
  expectWhole('dimension', dimension, 1)
  const n = countPoints(points, dimension)
  expectWhole('components', components, 1)
  if (components > n) throw new RangeError(`${components} components cannot be fitted to ${n} points.`)
  expectWhole('restarts', restarts, 1, MOST)
  expectWhole('maxIterations', maxIterations, 1, MOST)
  expectSeed('seed', seed)
  expectNumber('tolerance', tolerance, 0)
  expectNumber('regularization', regularization, 0)
  const bad = firstBeyond(points, LARGEST)
  if (bad >= 0) throw new RangeError(`points[${bad}] is ${points[bad]}, not a number within ± ${LARGEST}.`)
  if (typeof start === 'string') expectOneOf('start', start, STARTS)
  else expectStart(start, dimension, components)
  return { dimension, components, start, seed, maxIterations, tolerance, regularization, restarts }
}

/** The first place with a number that is not within ± largest; −1 where there is none. A loop is far faster than findIndex. */
function firstBeyond(values: Float64Array, largest: number): number {
  for (let i = 0; i < values.length; i++) if (!(Math.abs(values[i]) <= largest)) return i
  return -1
}

function expectStart(start: Mixture, dimension: number, components: number): void {
  expectMixture(start, 'start')
  if (start.dimension === dimension && start.weights.length === components) return
  throw new RangeError(
    `The start has ${start.weights.length} components in ${start.dimension} dimensions, not ${components} in ${dimension}.`,
  )
}

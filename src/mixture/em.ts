/**
 * Fits a Gaussian mixture by expectation–maximisation. It works as scikit-learn's GaussianMixture does (full
 * covariances, k-means start), because the published experiment uses that.
 *
 * There is one difference. If a component loses all its points, scikit-learn moves it to the origin. Here it *stays
 * where it was*, with weight 0, and `emptied` names it, so that a reader can see what happened.
 */
import { expectReals } from '../check/check.ts'
import { finish, type Steps } from '../steps/steps.ts'
import { stream, type Random } from '../random/random.ts'
import { completeFitOptions, expectFitOptions, type FitOptions, type FitSettings } from './em-options.ts'
import { startSteps } from './em-start.ts'
import { widenUntil } from './em-widen.ts'
import { scratchFor } from './log-terms.ts'
import { expectationSteps, momentsFor, type Moments } from './moments.ts'
import { copyOf, type Mixture } from './mixture.ts'
import { prepare, prepareComponent } from './prepared.ts'

export interface Fit {
  readonly mixture: Mixture
  readonly iterations: number
  readonly converged: boolean
  /**
   * The mean log-likelihood per point at each iteration, in nats. It is computed before the M-step of that iteration.
   */
  readonly logLikelihood: Float64Array
  /** Components that are responsible for no point. They stay where they were, with weight 0. */
  readonly emptied: readonly number[]
}

/**
 * A component with less total responsibility holds no data. scikit-learn adds the same number to avoid divisions by 0.
 */
const EMPTY = 10 * Number.EPSILON

/**
 * @param points n × d, row-major
 * @throws {RangeError} if points are not finite or not whole, components are not 1 … n, the start is no mixture of that
 * size, or another option makes no sense or is none
 */
export function fitMixture(points: Float64Array, options: FitOptions): Fit {
  expectReals('points', points)
  expectFitOptions(options)
  return finish(fitSteps(points, options))
}

/** The same in steps. Where a caller gives `random`, this stream is used instead of `seed`. */
export function* fitSteps(points: Float64Array, options: FitOptions, random?: Random): Steps<Fit> {
  return (yield* bestClimbSteps(points, options, false, random)).fit
}

/** One run of EM: where it began, and where it ended. */
export interface Climb {
  readonly start: Mixture
  readonly fit: Fit
  /** The mixture after each iteration, if the climb is traced; else nothing. */
  readonly states: readonly Mixture[]
}

/** The best of the climbs from all starts. */
export function* bestClimbSteps(
  points: Float64Array,
  options: FitOptions,
  traced: boolean,
  random?: Random,
): Steps<Climb> {
  const settings = completeFitOptions(points, options)
  const { start, seed, restarts } = settings
  if (typeof start !== 'string') return yield* climbSteps(points, start, settings, traced)
  let best: Climb | null = null
  for (let restart = 0; restart < restarts; restart++) {
    const from = yield* startSteps(start, points, settings, random ?? stream(seed, restart, 'fit'))
    const climb = yield* climbSteps(points, from, settings, traced)
    if (!best || finalLogLikelihood(climb.fit) > finalLogLikelihood(best.fit)) best = climb
  }
  return best!
}

const finalLogLikelihood = (fit: Fit) => fit.logLikelihood[fit.iterations - 1]

function* climbSteps(points: Float64Array, start: Mixture, settings: FitSettings, traced: boolean): Steps<Climb> {
  const { dimension, maxIterations, tolerance, regularization } = settings
  const mixture = copyOf(start)
  const states: Mixture[] = []
  const prepared = prepare(mixture)
  const scratch = scratchFor(prepared)
  const moments = momentsFor(prepared)
  const logLikelihood: number[] = []
  let converged = false
  let emptied: number[] = []
  while (!converged && logLikelihood.length < maxIterations) {
    const before = logLikelihood.at(-1) ?? -Infinity
    const now = yield* expectationSteps(prepared, points, moments, scratch)
    logLikelihood.push(now)
    emptied = maximize(mixture, moments, points.length / dimension, regularization)
    for (let c = 0; c < prepared.count; c++) widenUntil(() => prepareComponent(prepared, c, mixture), mixture, c)
    converged = Math.abs(now - before) < tolerance
    if (traced) states.push(copyOf(mixture))
    yield
  }
  const iterations = logLikelihood.length
  const fit = { mixture, iterations, converged, logLikelihood: Float64Array.from(logLikelihood), emptied }
  return { start, fit, states }
}

/** The M-step; returns the components that hold no data. */
function maximize(
  { dimension: d, weights, means, covariances }: Mixture,
  moments: Moments,
  n: number,
  regularization: number,
): number[] {
  const emptied: number[] = []
  for (let c = 0; c < weights.length; c++) {
    const mass = moments.mass[c]
    if (!(mass > EMPTY)) {
      weights[c] = 0
      emptied.push(c)
      continue
    }
    weights[c] = mass / n
    const shift = moments.first.subarray(c * d, c * d + d)
    for (let a = 0; a < d; a++) means[c * d + a] += shift[a] /= mass
    for (let a = 0; a < d; a++) {
      for (let b = 0; b <= a; b++) {
        const covariance = moments.second[(c * d + a) * d + b] / mass - shift[a] * shift[b]
        covariances[(c * d + a) * d + b] = covariance
        covariances[(c * d + b) * d + a] = covariance
      }
      covariances[(c * d + a) * d + a] += regularization
    }
  }
  return emptied
}

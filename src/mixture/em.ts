/**
 * Fits a Gaussian mixture by expectation–maximisation. It works as scikit-learn's GaussianMixture does (full
 * covariances, k-means start), because the published experiment uses that.
 *
 * There is one difference. If a component loses all its points, scikit-learn moves it to the origin. Here it *stays
 * where it was*, with weight 0, and `emptied` names it, so that a reader can see what happened.
 */
import { expectNumber, expectOptions, expectReals, expectSeed, expectWhole, LARGEST } from '../check/check.ts'
import { finish, type Steps } from '../steps/steps.ts'
import { stream, type Random } from '../random/random.ts'
import { factorize } from './cholesky.ts'
import { kMeansSteps } from './k-means.ts'
import { scratchFor } from './log-terms.ts'
import { expectationSteps, momentsFor, type Moments } from './moments.ts'
import { expectMixture, type Mixture } from './mixture.ts'
import { prepare, prepareComponent } from './prepared.ts'

export interface FitOptions {
  readonly dimension: number
  readonly components: number
  /** Start from this mixture instead of k-means. */
  readonly start?: Mixture | undefined
  /** The seed of the k-means starts. */
  readonly seed?: number
  readonly maxIterations?: number
  /** The fit has converged when the mean log-likelihood per point changes by less than this, in nats. */
  readonly tolerance?: number
  /** Added to the diagonal of each covariance at each M-step. */
  readonly regularization?: number
  /** The number of k-means starts. The best fit is kept. */
  readonly restarts?: number
}

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

const OPTIONS = ['dimension', 'components', 'start', 'seed', 'maxIterations', 'tolerance', 'regularization', 'restarts']
/** The largest number of iterations, and of restarts. More would never end. */
const MOST = 1_000_000

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
  expectOptions('The options', options, OPTIONS)
  return finish(fitSteps(points, options))
}

/** The same in steps. Where a caller gives `random`, this stream is used instead of `seed`. */
export function* fitSteps(points: Float64Array, options: FitOptions, random?: Random): Steps<Fit> {
  checkInput(points, options)
  const { start, seed = 0, restarts = 1 } = options
  if (start) return yield* climbSteps(points, start, options)
  let best: Fit | null = null
  for (let restart = 0; restart < restarts; restart++) {
    const own = random ?? stream(seed, restart, 'fit')
    const fit = yield* climbSteps(points, yield* startSteps(points, options, own), options)
    if (!best || finalLogLikelihood(fit) > finalLogLikelihood(best)) best = fit
  }
  return best!
}

const finalLogLikelihood = (fit: Fit) => fit.logLikelihood[fit.iterations - 1]

function checkInput(points: Float64Array, options: FitOptions): void {
  const {
    dimension,
    components,
    start,
    seed = 0,
    restarts = 1,
    maxIterations = 100,
    tolerance = 1e-3,
    regularization = 1e-6,
  } = options
  expectWhole('dimension', dimension, 1)
  const n = points.length / dimension
  if (!Number.isInteger(n))
    throw new RangeError(`${points.length} coordinates are not a whole number of points in ${dimension} dimensions.`)
  expectWhole('components', components, 1)
  if (components > n) throw new RangeError(`${components} components cannot be fitted to ${n} points.`)
  expectWhole('restarts', restarts, 1, MOST)
  expectWhole('maxIterations', maxIterations, 1, MOST)
  expectSeed('seed', seed)
  expectNumber('tolerance', tolerance, 0)
  expectNumber('regularization', regularization, 0)
  const bad = points.findIndex(value => !(Math.abs(value) <= LARGEST))
  if (bad >= 0) throw new RangeError(`points[${bad}] is ${points[bad]}, not a number within ± ${LARGEST}.`)
  if (start === undefined) return
  expectMixture(start, 'start')
  if (start.dimension !== dimension || start.weights.length !== components) {
    throw new RangeError(
      `The start has ${start.weights.length} components in ${start.dimension} dimensions, not ${components} in ${dimension}.`,
    )
  }
}

/** The start of EM: each point belongs to its k-means cluster, then comes one M-step. */
function* startSteps(points: Float64Array, options: FitOptions, random: Random): Steps<Mixture> {
  const { dimension: d, components: k, regularization = 1e-6 } = options
  const { labels, centres } = yield* kMeansSteps(points, d, k, random)
  const mixture = blank(k, d)
  const { weights, means, covariances } = mixture
  const n = labels.length
  for (let i = 0; i < n; i++) {
    weights[labels[i]]++
    for (let a = 0; a < d; a++) means[labels[i] * d + a] += points[i * d + a]
  }
  for (let c = 0; c < k; c++) {
    for (let a = 0; a < d; a++) means[c * d + a] = weights[c] > 0 ? means[c * d + a] / weights[c] : centres[c * d + a]
  }
  for (let i = 0; i < n; i++) {
    const c = labels[i]
    for (let a = 0; a < d; a++) {
      for (let b = 0; b < d; b++) {
        covariances[(c * d + a) * d + b] +=
          (points[i * d + a] - means[c * d + a]) * (points[i * d + b] - means[c * d + b])
      }
    }
  }
  for (let c = 0; c < k; c++) {
    for (let a = 0; a < d * d; a++) covariances[c * d * d + a] /= Math.max(1, weights[c])
    for (let a = 0; a < d; a++) covariances[(c * d + a) * d + a] += regularization
    weights[c] /= n
  }
  const trial = new Float64Array(d * d)
  for (let c = 0; c < k; c++) widenUntil(() => factorize(covariances, c * d * d, d, trial, 0), mixture, c)
  return mixture
}

const blank = (k: number, d: number): Mixture => ({
  dimension: d,
  weights: new Float64Array(k),
  means: new Float64Array(k * d),
  covariances: new Float64Array(k * d * d),
})

function* climbSteps(points: Float64Array, start: Mixture, options: FitOptions): Steps<Fit> {
  const { maxIterations = 100, tolerance = 1e-3, regularization = 1e-6 } = options
  const { dimension } = start
  const mixture: Mixture = {
    dimension,
    weights: start.weights.slice(),
    means: start.means.slice(),
    covariances: start.covariances.slice(),
  }
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
    yield
  }
  return {
    mixture,
    iterations: logLikelihood.length,
    converged,
    logLikelihood: Float64Array.from(logLikelihood),
    emptied,
  }
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

/**
 * Makes a covariance positive definite. With very large data the regularisation may be lost to rounding, and the
 * covariance may then not be positive definite. A trillionth of its size (or the smallest number that has an effect) is
 * added to its diagonal, and each time twice as much, until it is.
 */
function widenUntil(isDefinite: () => boolean, { dimension: d, covariances }: Mixture, c: number): void {
  let largest = 0
  for (let a = 0; a < d; a++) largest = Math.max(largest, Math.abs(covariances[(c * d + a) * d + a]))
  for (let more = Math.max(largest * 1e-12, 1e-300); !isDefinite(); more *= 2) {
    for (let a = 0; a < d; a++) covariances[(c * d + a) * d + a] += more
  }
}

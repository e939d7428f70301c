/** The mixtures from which EM begins: from clusters, or from random points. */
import { WORK_PER_STEP, type Steps } from '../steps/steps.ts'
import { chooseSteps } from '../random/choose.ts'
import type { Random } from '../random/random.ts'
import { factorize } from './cholesky.ts'
import type { FitSettings, Start } from './em-options.ts'
import { widenUntil } from './em-widen.ts'
import { kMeansSteps } from './k-means.ts'
import type { Mixture } from './mixture.ts'

/** The start of that name. Points and settings must be checked. */
export const startSteps = (start: Start, points: Float64Array, settings: FitSettings, random: Random): Steps<Mixture> =>
  (start === 'random' ? randomStartSteps : clusterStartSteps)(points, settings, random)

const blank = (k: number, d: number): Mixture => ({
  dimension: d,
  weights: new Float64Array(k),
  means: new Float64Array(k * d),
  covariances: new Float64Array(k * d * d),
})

/** Each point belongs to its k-means cluster, then comes one M-step. */
function* clusterStartSteps(points: Float64Array, settings: FitSettings, random: Random): Steps<Mixture> {
  const { dimension: d, components: k, regularization } = settings
  const { labels, centres } = yield* kMeansSteps(points, d, k, random)
  const mixture = blank(k, d)
  const { weights, means, covariances } = mixture
  const n = labels.length
  for (let i = 0; i < n; i++) {
    weights[labels[i]]++
    for (let a = 0; a < d; a++) means[labels[i] * d + a] += points[i * d + a]
    if (i % WORK_PER_STEP === 0) yield
  }
  for (let c = 0; c < k; c++) {
    for (let a = 0; a < d; a++) means[c * d + a] = weights[c] > 0 ? means[c * d + a] / weights[c] : centres[c * d + a]
  }
  yield* addScatterSteps(points, means, labels, covariances)
  for (let c = 0; c < k; c++) {
    for (let a = 0; a < d * d; a++) covariances[c * d * d + a] /= Math.max(1, weights[c])
    for (let a = 0; a < d; a++) covariances[(c * d + a) * d + a] += regularization
    weights[c] /= n
  }
  for (let c = 0; c < k; c++) makeDefinite(mixture, c)
  return mixture
}

/** Different points of the data are the means. Weights are equal; each covariance is that of all points, over k. */
function* randomStartSteps(points: Float64Array, settings: FitSettings, random: Random): Steps<Mixture> {
  const { dimension: d, components: k, regularization } = settings
  const n = points.length / d
  const all = blank(1, d)
  for (let i = 0; i < points.length; i++) {
    all.means[i % d] += points[i]
    if (i % (4 * WORK_PER_STEP) === 0) yield
  }
  for (let a = 0; a < d; a++) all.means[a] /= n
  yield* addScatterSteps(points, all.means, new Int32Array(n), all.covariances)
  for (let a = 0; a < d * d; a++) all.covariances[a] /= n * k
  for (let a = 0; a < d; a++) all.covariances[a * (d + 1)] += regularization
  makeDefinite(all, 0)
  const mixture = blank(k, d)
  mixture.weights.fill(1 / k)
  const chosen = yield* chooseSteps(n, k, random)
  for (let c = 0; c < k; c++) {
    mixture.means.set(points.subarray(chosen[c] * d, chosen[c] * d + d), c * d)
    mixture.covariances.set(all.covariances, c * d * d)
  }
  return mixture
}

/** Adds to the covariance of each label the outer products of its points' deviations from its mean. */
function* addScatterSteps(
  points: Float64Array,
  means: Float64Array,
  labels: Int32Array,
  covariances: Float64Array,
): Steps<void> {
  const d = points.length / labels.length
  let work = 0
  for (let i = 0; i < labels.length; i++) {
    const c = labels[i]
    for (let a = 0; a < d; a++) {
      for (let b = 0; b < d; b++) {
        covariances[(c * d + a) * d + b] +=
          (points[i * d + a] - means[c * d + a]) * (points[i * d + b] - means[c * d + b])
      }
    }
    work += d * d
    if (work >= WORK_PER_STEP) {
      work = 0
      yield
    }
  }
}

function makeDefinite(mixture: Mixture, c: number): void {
  const { dimension: d, covariances } = mixture
  const trial = new Float64Array(d * d)
  widenUntil(() => factorize(covariances, c * d * d, d, trial, 0), mixture, c)
}

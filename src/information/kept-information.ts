/** What the label that a fit gives to a point still tells of the component that the point came from. */
import { log } from '../elementary/log.ts'
import type { Replicates } from '../divergence/estimate.ts'
import { usableEstimator } from '../divergence/estimators.ts'
import {
  expectDivergenceOptions,
  expectSameDimension,
  sourceOf,
  type DivergenceOptions,
} from '../divergence/divergence-options.ts'
import { nodesSteps } from '../divergence/evaluation.ts'
import type { Nodes } from '../divergence/nodes.ts'
import { BLOCK } from '../mixture/kernels.ts'
import { expectMixture, type Mixture } from '../mixture/mixture.ts'
import { eachBlockSteps } from '../mixture/responsibilities.ts'
import { finish, type Steps } from '../steps/steps.ts'
import { bounded, sum } from './bounds.ts'
import { labelParts, possibleError, type Information } from './label-information.ts'
import { ownSharesSteps } from './own-nodes.ts'

/**
 * I(ĉ; c), in nats. A point of component c of the mixture gets a label ĉ: component j of the fit, with the probability of
 * its responsibility there. P(j | c) is the mean of that probability over N_c, and P(j) = Σ_c w_c P(j | c). `parts` are
 * w_c Σ_j P(j | c) ln(P(j | c) / P(j)), by component of the mixture. ĉ depends on c through the point alone. So no part
 * is above that of `labelInformation` with the same options, to the last bit. By quadrature in the plane, by Monte Carlo
 * elsewhere. The true value is expected to lie within value ± error.
 *
 * Source: ours, by the data processing inequality (Cover & Thomas, Elements of Information Theory, section 2.8).
 * @throws {RangeError} if the dimensions differ, one of them is no mixture, or an option makes no sense or is none
 */
export function keptInformation(mixture: Mixture, fit: Mixture, options: DivergenceOptions = {}): Information {
  expectMixture(mixture)
  expectMixture(fit, 'fit')
  expectDivergenceOptions(options)
  expectSameDimension(mixture, fit)
  return finish(keptInformationSteps(mixture, fit, options))
}

/** The same in steps. */
export function* keptInformationSteps(
  mixture: Mixture,
  fit: Mixture,
  options: DivergenceOptions = {},
): Steps<Information> {
  const estimator = usableEstimator(options.estimator ?? 'quadrature', mixture.dimension)
  const nodes = yield* nodesSteps(mixture, estimator, sourceOf(options), 0)
  const most = labelParts(nodes, yield* ownSharesSteps(mixture, nodes)).parts
  const labels = yield* labelsSteps(nodes, fit)
  const replicates: Replicates[] = []
  let bias = 0
  for (let c = 0; c < most.length; c++) {
    replicates.push(keptReplicates(labels, nodes, c))
    bias += nodes.shares[c] * biasOf(labels, nodes, c)
    yield
  }
  const parts = most.map((bound, c) => bounded(sum(replicates[c]) / nodes.replicates, bound))
  return { value: sum(parts), error: possibleError(replicates, estimator, mixture, bias), estimator, parts }
}

interface Labels {
  /** The number of components of the fit. */
  readonly count: number
  /** P(j | c) of each replicate of each component: k × replicates × count. */
  readonly each: Float64Array
  /** P(j | c), k × count. */
  readonly given: Float64Array
  /** P(j). */
  readonly overall: Float64Array
}

/** How often the points of each component get each label of the fit. */
function* labelsSteps(nodes: Nodes, fit: Mixture): Steps<Labels> {
  const { points, weights, replicates, shares } = nodes
  const count = fit.weights.length
  const each = new Float64Array(shares.length * replicates * count)
  const inReplicate = weights.length / replicates
  yield* eachBlockSteps(fit, points, ({ terms }, start, size) => {
    // A block may begin in one replicate and end in another.
    for (let node = start; node < start + size;) {
      const replicate = Math.floor(node / inReplicate)
      const end = Math.min(start + size, (replicate + 1) * inReplicate)
      for (let j = 0; j < count; j++) {
        let chance = 0
        for (let i = node; i < end; i++) chance += weights[i % weights.length] * terms[j * BLOCK + i - start]
        each[replicate * count + j] += chance
      }
      node = end
    }
  })
  // They sum to 1 but for rounding. The information of a fit of one component is exactly 0 only without that.
  for (let at = 0; at < each.length; at += count) normalize(each.subarray(at, at + count))
  const given = new Float64Array(shares.length * count)
  const overall = new Float64Array(count)
  for (let c = 0; c < shares.length; c++) {
    const own = given.subarray(c * count, (c + 1) * count)
    for (let at = c * replicates * count; at < (c + 1) * replicates * count; at++) own[at % count] += each[at]
    normalize(own)
    for (let j = 0; j < count; j++) overall[j] += shares[c] * own[j]
  }
  normalize(overall)
  return { count, each, given, overall }
}

function normalize(shares: Float64Array): void {
  const total = sum(shares)
  for (let j = 0; j < shares.length; j++) shares[j] /= total
}

/**
 * The part of component c, once from each replicate. The logarithm is that of all replicates together: this is the
 * derivative of the information, so that the differences show the error of the whole. The mean is exactly the part.
 */
function keptReplicates({ count, each, given, overall }: Labels, { replicates, shares }: Nodes, c: number): Replicates {
  const part = new Float64Array(replicates)
  for (let j = 0; j < count; j++) {
    const chance = given[c * count + j]
    // What is too small for a number adds nothing. Else P(j) is above 0.
    if (shares[c] * chance === 0) continue
    const weighted = shares[c] * log(chance / overall[j])
    for (let r = 0; r < replicates; r++) part[r] += weighted * each[(c * replicates + r) * count + j]
  }
  return part
}

/**
 * At most so much too high is the information of probabilities that are known from few replicates: half of their
 * variance over their value, summed (Miller 1955).
 */
function biasOf({ count, each, given }: Labels, { replicates }: Nodes, c: number): number {
  let bias = 0
  for (let j = 0; j < count; j++) {
    const chance = given[c * count + j]
    if (chance === 0) continue
    let squares = 0
    for (let r = 0; r < replicates; r++) {
      const difference = each[(c * replicates + r) * count + j] - chance
      squares += difference * difference
    }
    bias += squares / (2 * chance * replicates * (replicates - 1))
  }
  return bias
}

/** What a point of a mixture tells of the component it came from. */
import { fromReplicates, type Estimate, type Replicates } from '../divergence/estimate.ts'
import { usableEstimator, type Estimator } from '../divergence/estimators.ts'
import { expectDivergenceOptions, sourceOf, type DivergenceOptions } from '../divergence/divergence-options.ts'
import { nodesSteps } from '../divergence/evaluation.ts'
import { expectations, type Nodes } from '../divergence/nodes.ts'
import { expectMixture, type Mixture } from '../mixture/mixture.ts'
import { finish, type Steps } from '../steps/steps.ts'
import { bounded, sum, surprise } from './bounds.ts'
import { ownSharesSteps } from './own-nodes.ts'

export interface Information extends Estimate {
  /** What each component of the mixture adds, in nats. The parts sum to the value. */
  readonly parts: Float64Array
}

/**
 * I(x; c) = Σ_c w_c KL(N_c ‖ mixture), in nats: what a point x of the mixture tells of the component c that it came
 * from. It is 0 where all components are the same, and the entropy of the weights, −Σ w_c ln w_c ≤ ln k, where they are
 * far apart. `parts` are w_c KL(N_c ‖ mixture), each from 0 to −w_c ln w_c. By quadrature in the plane, by Monte Carlo
 * elsewhere. The true value is expected to lie within value ± error.
 *
 * Source: I(x; c) = H(c) + E[ln r_c(x)], with the exact responsibility r_c of the component that x came from (Cover &
 * Thomas, Elements of Information Theory, chapter 2). It stands for the paper's information of the factors in one point.
 * @throws {RangeError} if it is no mixture, or an option makes no sense or is none
 */
export function labelInformation(mixture: Mixture, options: DivergenceOptions = {}): Information {
  expectMixture(mixture)
  expectDivergenceOptions(options)
  return finish(labelInformationSteps(mixture, options))
}

/** The same in steps. */
export function* labelInformationSteps(mixture: Mixture, options: DivergenceOptions = {}): Steps<Information> {
  const estimator = usableEstimator(options.estimator ?? 'quadrature', mixture.dimension)
  const nodes = yield* nodesSteps(mixture, estimator, sourceOf(options), 0)
  const { parts, replicates } = labelParts(nodes, yield* ownSharesSteps(mixture, nodes))
  return { value: sum(parts), error: possibleError(replicates, estimator, mixture), estimator, parts }
}

/** w_c KL(N_c ‖ mixture) of each component, within its range, and its replicates. */
export function labelParts(
  nodes: Nodes,
  logShare: Float64Array,
): { readonly parts: Float64Array; readonly replicates: readonly Replicates[] } {
  const most = nodes.shares.map(surprise)
  const replicates = expectations(nodes, node => logShare[node]).map((part, c) => part.map(value => most[c] + value))
  return { parts: most.map((bound, c) => bounded(sum(replicates[c]) / nodes.replicates, bound)), replicates }
}

/** The error that the replicates show, but no more than there is to know of a label. */
export const possibleError = (
  replicates: readonly Replicates[],
  estimator: Estimator,
  { weights }: Mixture,
  more = 0,
): number => bounded(fromReplicates(replicates, estimator).error + more, sum(weights.map(surprise)))

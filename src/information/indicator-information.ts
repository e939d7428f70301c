/** What a point of a mixture tells of the side that its component is on, such as: from the generator’s own knowledge. */
import { expectWhole } from '../check/check.ts'
import { fromReplicates, type Estimate } from '../divergence/estimate.ts'
import { usableEstimator } from '../divergence/estimators.ts'
import { expectDivergenceOptions, sourceOf, type DivergenceOptions } from '../divergence/divergence-options.ts'
import { nodesSteps } from '../divergence/evaluation.ts'
import { expectations, type Nodes } from '../divergence/nodes.ts'
import { log } from '../elementary/log.ts'
import { BLOCK } from '../mixture/kernels.ts'
import { expectMixture, type Mixture } from '../mixture/mixture.ts'
import { finish, type Steps } from '../steps/steps.ts'
import { bounded, sum, surprise } from './bounds.ts'
import { ownSharesSteps } from './own-nodes.ts'

/**
 * I(x; B), in nats, with B = 1 if the point x came from component `first` or a later one, and else 0. It lies between 0
 * and the entropy of B, which is at most ln 2. It is 0 if `first` is 0 or the number of components. By quadrature in the
 * plane, by Monte Carlo elsewhere. The true value is expected to lie within value ± error.
 *
 * Source: `labelInformation` for a label of two values, I(x; B) = H(B) + E[ln P(B | x)].
 * @param first how many components are on the side B = 0; these come first
 * @throws {RangeError} if it is no mixture, `first` is not 0 … k, or an option makes no sense or is none
 */
export function indicatorInformation(mixture: Mixture, first: number, options: DivergenceOptions = {}): Estimate {
  expectMixture(mixture)
  expectWhole('first', first, 0, mixture.weights.length)
  expectDivergenceOptions(options)
  return finish(indicatorInformationSteps(mixture, first, options))
}

/** The same in steps. */
export function* indicatorInformationSteps(
  mixture: Mixture,
  first: number,
  options: DivergenceOptions = {},
): Steps<Estimate> {
  const { weights } = mixture
  const estimator = usableEstimator(options.estimator ?? 'quadrature', mixture.dimension)
  const nodes = yield* nodesSteps(mixture, estimator, sourceOf(options), 0)
  const logSideShare = yield* sideSharesSteps(mixture, nodes, first)
  const [before, after] = [sum(weights.subarray(0, first)), sum(weights.subarray(first))]
  const most = surprise(before / (before + after)) + surprise(after / (before + after))
  const { value, error } = fromReplicates(
    expectations(nodes, node => logSideShare[node]),
    estimator,
  )
  return { value: bounded(most + value, most), error: bounded(error, most), estimator }
}

/** At each node, ln of the responsibility of all components that are on the side of the node's own one. */
function* sideSharesSteps(mixture: Mixture, nodes: Nodes, first: number): Steps<Float64Array> {
  const k = mixture.weights.length
  const sides = new Float64Array(k * nodes.weights.length)
  yield* ownSharesSteps(mixture, nodes, ({ component, start, size, scratch: { terms, sums } }, logShare) => {
    const [from, to] = component < first ? [0, first] : [first, k]
    for (let c = from; c < to; c++) for (let i = 0; i < size; i++) sides[start + i] += terms[c * BLOCK + i]
    // A side has no less than one of its components. Where all of its terms are too small for numbers, that is left.
    for (let i = start; i < start + size; i++) sides[i] = Math.max(log(sides[i] / sums[i - start]), logShare[i])
  })
  return sides
}

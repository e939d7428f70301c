/** The log-densities of two mixtures at the nodes of both. Every divergence between the two is computed from these. */
import { logDensitySteps } from '../mixture/density.ts'
import { prepare, type Prepared } from '../mixture/prepared.ts'
import type { Mixture } from '../mixture/mixture.ts'
import { finish, type Steps } from '../steps/steps.ts'
import type { Replicates } from './estimate.ts'
import type { Estimator, Source } from './estimators.ts'
import type { Measured } from './measures.ts'
import { expectationsSteps, type Nodes } from './nodes.ts'
import { randomNodesSteps } from './random-nodes.ts'
import { spiralNodes } from './spirals.ts'

/** @param which the number of the random stream. Mixtures that are compared need different numbers. */
export function nodesFor(mixture: Mixture, estimator: Estimator, source: Source, which: number): Nodes {
  return finish(nodesSteps(mixture, estimator, source, which))
}

/** The same in steps. */
export function* nodesSteps(mixture: Mixture, estimator: Estimator, source: Source, which: number): Steps<Nodes> {
  return estimator === 'quadrature' ? spiralNodes(mixture) : yield* randomNodesSteps(mixture, source, which)
}

export interface Evaluation {
  readonly truthNodes: Nodes
  readonly fitNodes: Nodes
  readonly truthAtTruth: Float64Array
  readonly fitAtTruth: Float64Array
  readonly truthAtFit: Float64Array
  readonly fitAtFit: Float64Array
}

/**
 * The truth, with its nodes and its log-densities there. Several fits are compared with it, so these are computed once.
 */
export class Reference {
  readonly mixture: Mixture
  readonly prepared: Prepared
  readonly estimator: Estimator
  readonly source: Source
  private nodes: Nodes | null = null
  private atNodes: Float64Array | null = null

  constructor(mixture: Mixture, estimator: Estimator, source: Source) {
    this.mixture = mixture
    this.prepared = prepare(mixture)
    this.estimator = estimator
    this.source = source
  }

  *ownNodesSteps(): Steps<Nodes> {
    return (this.nodes ??= yield* nodesSteps(this.mixture, this.estimator, this.source, 0))
  }

  *atOwnNodesSteps(): Steps<Float64Array> {
    return (this.atNodes ??= yield* logDensitySteps(this.prepared, (yield* this.ownNodesSteps()).points))
  }
}

/** @param which the number of the random stream, from 1; each fit needs its own */
export function* evaluateSteps(truth: Reference, fit: Mixture, which: number): Steps<Evaluation> {
  const truthNodes = yield* truth.ownNodesSteps()
  yield
  const fitNodes = yield* nodesSteps(fit, truth.estimator, truth.source, which)
  const prepared = prepare(fit)
  yield
  return {
    truthNodes,
    fitNodes,
    truthAtTruth: yield* truth.atOwnNodesSteps(),
    fitAtTruth: yield* logDensitySteps(prepared, truthNodes.points),
    truthAtFit: yield* logDensitySteps(truth.prepared, fitNodes.points),
    fitAtFit: yield* logDensitySteps(prepared, fitNodes.points),
  }
}

/** The parts of a measure, in nats: one for each component of the truth, and one for each component of the fit. */
export interface Measurement {
  readonly overTruth: readonly Replicates[]
  readonly overFit: readonly Replicates[]
}

export const measure = (measured: Measured, at: Evaluation): Measurement => finish(measureSteps(measured, at))

/** The same in steps. */
export function* measureSteps({ overTruth, overFit }: Measured, at: Evaluation): Steps<Measurement> {
  const { truthNodes, truthAtTruth, fitAtTruth, fitNodes, truthAtFit, fitAtFit } = at
  return {
    overTruth: overTruth ? yield* expectationsSteps(truthNodes, i => overTruth(truthAtTruth[i], fitAtTruth[i])) : [],
    overFit: overFit ? yield* expectationsSteps(fitNodes, i => overFit(truthAtFit[i], fitAtFit[i])) : [],
  }
}

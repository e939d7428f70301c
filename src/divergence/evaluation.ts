/** Two mixtures' log-densities at the nodes of both: all that any measure of how far they are apart needs to know. */
import { logDensitySteps } from '../mixture/density.ts'
import { prepare, type Prepared } from '../mixture/prepared.ts'
import type { Mixture } from '../mixture/mixture.ts'
import type { Steps } from '../steps.ts'
import type { Replicates } from './estimate.ts'
import type { Estimator, Source } from './estimators.ts'
import type { Measured } from './measures.ts'
import { expectations, type Nodes } from './nodes.ts'
import { randomNodes } from './random-nodes.ts'
import { spiralNodes } from './spirals.ts'

/** @param which keeps the random points of several mixtures apart */
export function nodesFor(mixture: Mixture, estimator: Estimator, source: Source, which: number): Nodes {
  return estimator === 'quadrature' ? spiralNodes(mixture) : randomNodes(mixture, source, which)
}

export interface Evaluation {
  readonly truthNodes: Nodes
  readonly fitNodes: Nodes
  readonly truthAtTruth: Float64Array
  readonly fitAtTruth: Float64Array
  readonly truthAtFit: Float64Array
  readonly fitAtFit: Float64Array
}

/** The truth with its nodes, and its log-density there once it has been asked for: several fits are held against it. */
export class Reference {
  readonly nodes: Nodes
  readonly prepared: Prepared
  readonly estimator: Estimator
  readonly source: Source
  private atNodes: Float64Array | null = null

  constructor(mixture: Mixture, estimator: Estimator, source: Source) {
    this.nodes = nodesFor(mixture, estimator, source, 0)
    this.prepared = prepare(mixture)
    this.estimator = estimator
    this.source = source
  }

  *atOwnNodesSteps(): Steps<Float64Array> {
    return (this.atNodes ??= yield* logDensitySteps(this.prepared, this.nodes.points))
  }
}

/** @param which keeps the random nodes of several fits apart, from 1 */
export function* evaluateSteps(truth: Reference, fit: Mixture, which: number): Steps<Evaluation> {
  const fitNodes = nodesFor(fit, truth.estimator, truth.source, which)
  const prepared = prepare(fit)
  return {
    truthNodes: truth.nodes,
    fitNodes,
    truthAtTruth: yield* truth.atOwnNodesSteps(),
    fitAtTruth: yield* logDensitySteps(prepared, truth.nodes.points),
    truthAtFit: yield* logDensitySteps(truth.prepared, fitNodes.points),
    fitAtFit: yield* logDensitySteps(prepared, fitNodes.points),
  }
}

/** The measure in nats, by parts: what each component of the truth, and each of the fit, adds to it. */
export interface Measurement {
  readonly overTruth: readonly Replicates[]
  readonly overFit: readonly Replicates[]
}

export function measure({ overTruth, overFit }: Measured, at: Evaluation): Measurement {
  return {
    overTruth: overTruth ? expectations(at.truthNodes, i => overTruth(at.truthAtTruth[i], at.fitAtTruth[i])) : [],
    overFit: overFit ? expectations(at.fitNodes, i => overFit(at.truthAtFit[i], at.fitAtFit[i])) : [],
  }
}

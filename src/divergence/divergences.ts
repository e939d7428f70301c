/**
 * The three divergences between densities, as expectations of functions of the two log-densities:
 * KL(p‖q) = E_p[ln p − ln q], and Jensen–Shannon = ½ E_p[ln p − ln m] + ½ E_q[ln q − ln m] with m = (p + q) / 2.
 * They are computed together because they need the same log-densities at the same nodes.
 */
import { LN2 } from '../elementary/constants.ts'
import { logOnePlusExp } from '../elementary/softplus.ts'
import { logDensitySteps } from '../mixture/density.ts'
import { prepare, type Prepared } from '../mixture/log-terms.ts'
import type { Mixture } from '../mixture/mixture.ts'
import { finish, type Steps } from '../steps.ts'
import { fromReplicates, type Estimate } from './estimate.ts'
import { expectations, quadratureNodes, type Nodes } from './nodes.ts'

export type DensityMeasure = 'jensen-shannon' | 'truth-to-fit' | 'fit-to-truth'
export const DENSITY_MEASURES: readonly DensityMeasure[] = ['jensen-shannon', 'truth-to-fit', 'fit-to-truth']

/** Values of each measure by spiral of the quadrature: what estimates, and differences of them, are made from. */
export type Replicates = Readonly<Record<DensityMeasure, Float64Array>>

export interface DivergenceOptions {
  readonly estimator?: 'quadrature'
}

/**
 * KL(p‖q) in nats: what q misses of p.
 * @throws {RangeError} unless both are of dimension 2
 */
export function klDivergence(p: Mixture, q: Mixture, _options: DivergenceOptions = {}): Estimate {
  return fromReplicates(finish(replicatesSteps(new Reference(p), q))['truth-to-fit'])
}

/**
 * Jensen–Shannon divergence in nats, in [0, ln 2]; symmetric.
 * @throws {RangeError} unless both are of dimension 2
 */
export function jensenShannon(p: Mixture, q: Mixture, _options: DivergenceOptions = {}): Estimate {
  return fromReplicates(finish(replicatesSteps(new Reference(p), q))['jensen-shannon'])
}

/** The truth with its nodes, and its log-density there once it has been asked for: several fits are held against it. */
export class Reference {
  readonly nodes: Nodes
  readonly prepared: Prepared
  private atNodes: Float64Array | null = null

  constructor(mixture: Mixture) {
    this.nodes = quadratureNodes(mixture)
    this.prepared = prepare(mixture)
  }

  *atOwnNodesSteps(): Steps<Float64Array> {
    return (this.atNodes ??= yield* logDensitySteps(this.prepared, this.nodes.points))
  }
}

/** All three measures of how far `fit` is from `truth`. */
export function* replicatesSteps(truth: Reference, fit: Mixture): Steps<Replicates> {
  const fitNodes = quadratureNodes(fit)
  const prepared = prepare(fit)
  const truthAtTruth = yield* truth.atOwnNodesSteps()
  const fitAtTruth = yield* logDensitySteps(prepared, truth.nodes.points)
  const truthAtFit = yield* logDensitySteps(truth.prepared, fitNodes.points)
  const fitAtFit = yield* logDensitySteps(prepared, fitNodes.points)
  const fromTruth = expectations(truth.nodes, i => ratioToHalfway(truthAtTruth[i], fitAtTruth[i]))
  const fromFit = expectations(fitNodes, i => ratioToHalfway(fitAtFit[i], truthAtFit[i]))
  return {
    'jensen-shannon': fromTruth.map((value, spiral) => 0.5 * (value + fromFit[spiral])),
    'truth-to-fit': expectations(truth.nodes, i => truthAtTruth[i] - fitAtTruth[i]),
    'fit-to-truth': expectations(fitNodes, i => fitAtFit[i] - truthAtFit[i]),
  }
}

/** ln own − ln((own + other) / 2), from logarithms. */
const ratioToHalfway = (own: number, other: number) => LN2 - logOnePlusExp(other - own)

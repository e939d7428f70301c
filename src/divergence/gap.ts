/** The KL Gap: how far the anchor fit is from the truth, minus how far the synthetic fit is; positive = the synthetic data helped. */
import type { Mixture } from '../mixture/mixture.ts'
import type { Steps } from '../steps.ts'
import { DENSITY_MEASURES, Reference, replicatesSteps, type DensityMeasure } from './divergences.ts'
import { fromReplicates, type Estimate } from './estimate.ts'

/** The two divergences from the truth, and their difference. */
export interface Gap {
  readonly anchor: Estimate
  readonly synthetic: Estimate
  readonly gap: Estimate
}

export type Gaps = Readonly<Record<DensityMeasure, Gap>>

/** The gap in every density measure. Its own error is smaller than the two errors together, since the nodes are shared. */
export function* gapsSteps(truth: Mixture, anchorFit: Mixture, syntheticFit: Mixture): Steps<Gaps> {
  const reference = new Reference(truth)
  const anchor = yield* replicatesSteps(reference, anchorFit)
  const synthetic = yield* replicatesSteps(reference, syntheticFit)
  const gapIn = (measure: DensityMeasure): Gap => {
    const [a, s] = [fromReplicates(anchor[measure]), fromReplicates(synthetic[measure])]
    const { error } = fromReplicates(anchor[measure].map((value, spiral) => value - synthetic[measure][spiral]))
    return { anchor: a, synthetic: s, gap: { value: a.value - s.value, error } }
  }
  return Object.fromEntries(DENSITY_MEASURES.map(measure => [measure, gapIn(measure)])) as Gaps
}

/** Mean log-likelihood of the fits on fresh points from the truth: the number a practitioner would look at. */
import { fromReplicates, type Estimate } from '../divergence/estimate.ts'
import type { Fits } from '../divergence/gap.ts'
import type { Source } from '../divergence/estimators.ts'
import { logDensitySteps } from '../mixture/density.ts'
import { prepare } from '../mixture/prepared.ts'
import { sampleMixture } from '../mixture/sampling.ts'
import { stream } from '../random/random.ts'
import type { Steps } from '../steps.ts'

const POINTS = 2000

/** Nats a point; the higher, the better the fit. */
export interface HeldOut {
  readonly anchor: Estimate
  readonly synthetic: Estimate
  /** Fresh points that both were tried on. */
  readonly points: number
}

export function* heldOutSteps({ truth, anchorFit, syntheticFit }: Fits, { seed, draw }: Source): Steps<HeldOut> {
  const { points } = sampleMixture(truth, POINTS, stream(seed, draw, 'held-out points'))
  return {
    anchor: fromReplicates([yield* logDensitySteps(prepare(anchorFit), points)], 'monte-carlo'),
    synthetic: fromReplicates([yield* logDensitySteps(prepare(syntheticFit), points)], 'monte-carlo'),
    points: POINTS,
  }
}

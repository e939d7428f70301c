/**
 * The mean log-likelihood of both fits on fresh points of the truth. Practitioners usually judge a fit by this number.
 */
import { fromReplicates, type Estimate } from '../divergence/estimate.ts'
import type { Fits } from '../divergence/gap.ts'
import type { Source } from '../divergence/estimators.ts'
import { logDensitySteps } from '../mixture/density.ts'
import { prepare } from '../mixture/prepared.ts'
import { sampleMixture } from '../mixture/sampling.ts'
import { stream } from '../random/random.ts'
import type { Steps } from '../steps/steps.ts'

const POINTS = 2000

/** In nats per point. A better fit has a higher value. */
export interface HeldOut {
  readonly anchor: Estimate
  readonly synthetic: Estimate
  /** The number of fresh points. Both fits are judged on the same ones. */
  readonly points: number
}

export function* heldOutSteps({ truth, anchorFit, syntheticFit }: Fits, { seed, draw }: Source): Steps<HeldOut> {
  const { points } = sampleMixture(truth, POINTS, stream(seed, draw, 'held-out points'))
  yield
  return {
    anchor: fromReplicates([yield* logDensitySteps(prepare(anchorFit), points)], 'monte-carlo'),
    synthetic: fromReplicates([yield* logDensitySteps(prepare(syntheticFit), points)], 'monte-carlo'),
    points: POINTS,
  }
}

/**
 * Stand-ins for the information that a fit holds of its data. That information is infinite as it stands, because a fit
 * is a function of continuous data. The score is a code length: what the data gains by the fit over the law that it was
 * drawn from. For a regular fit its mean is near half the number of parameters that are learnt from chance, so that half
 * of the free parameters are given beside it.
 */
import { countsOf } from '../experiment/roles.ts'
import { syntheticLaw } from '../experiment/world.ts'
import { freeParameters } from '../mixture/bic.ts'
import { logDensitySteps } from '../mixture/density.ts'
import { firstComponents, type Mixture } from '../mixture/mixture.ts'
import { prepare } from '../mixture/prepared.ts'
import { finish, type Steps } from '../steps/steps.ts'
import { expectFirstDraw, type FirstDraw } from './expect-draw.ts'

export interface Score {
  /** Σ_i (ln π(z_i) − ln D(z_i)) over the points z_i that π was fitted to and whose law is D, in nats. */
  readonly score: number
  /**
   * Half the number of free parameters of π: (k (1 + d + d (d + 1) / 2) − 1) / 2. The anchor data has exactly N_k points
   * of each component, so that weights are not learnt from chance. Where the K components are separated, the mean score
   * of an anchor fit of K components is therefore (K − 1) / 2 lower than its guide.
   */
  readonly guide: number
  /** k: the components of π. */
  readonly components: number
}

export interface Scores {
  /** π_a on the anchor data, whose law is the anchored part of the truth. */
  readonly anchor: Score
  /** π_s on the synthetic data, whose law is the generator with its curation noise. */
  readonly synthetic: Score
}

/**
 * The code-length stand-ins of I(S_anchor, W′) and of I(S_gen, W), in nats, in the manner of Barber & Agakov (2003).
 * Theirs is a lower bound of an information in the mean over draws. Here it bounds nothing of use: the information is
 * infinite, and anchor data has a fixed number of points of each component, while the score takes its points as
 * independent. One value says little, and it is negative where EM ended badly.
 * @param draw a draw of the first generation
 * @throws {RangeError} naming the part of the draw that makes no sense, or if the draw is of a later generation
 */
export function scores(draw: FirstDraw): Scores {
  expectFirstDraw('scores', draw)
  return finish(scoresSteps(draw))
}

/** The same in steps, for a draw known to be one. */
export function* scoresSteps({
  parameters,
  roles,
  truth,
  generator,
  anchorData,
  syntheticData,
  anchorFit,
  syntheticFit,
}: FirstDraw): Steps<Scores> {
  const anchored = firstComponents(truth, countsOf(roles).K)
  return {
    anchor: yield* scoreSteps(anchorFit.mixture, anchored, anchorData.points),
    synthetic: yield* scoreSteps(syntheticFit.mixture, syntheticLaw(generator, parameters), syntheticData.points),
  }
}

function* scoreSteps(fit: Mixture, law: Mixture, points: Float64Array): Steps<Score> {
  const ofFit = yield* logDensitySteps(prepare(fit), points)
  yield
  const ofLaw = yield* logDensitySteps(prepare(law), points)
  let score = 0
  for (let i = 0; i < ofFit.length; i++) score += ofFit[i] - ofLaw[i]
  yield
  const components = fit.weights.length
  return { score, guide: 0.5 * freeParameters(components, fit.dimension), components }
}

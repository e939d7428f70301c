/** One draw of the experiment of Gan & Liu (ICLR 2025), section 4.4 and Appendix B, from the truth to the gap. */
import { usableEstimator, type Estimator } from '../divergence/estimators.ts'
import { evaluateFitsSteps, gapPartsSteps, gapsSteps, type Fits, type Gap, type Gaps } from '../divergence/gap.ts'
import { publishedGapSteps } from '../divergence/published.ts'
import { ROUNDS } from '../divergence/published-numbers.ts'
import type { KeptRounds } from '../divergence/kept-rounds.ts'
import { fitSteps } from '../mixture/em.ts'
import type { Mixture } from '../mixture/mixture.ts'
import { nearestComponents, smallestVariance } from '../mixture/overlap.ts'
import { completeParameters, type Parameters } from '../parameters/parameters.ts'
import { stream } from '../random/random.ts'
import { finish, type Steps } from '../steps/steps.ts'
import { heldOutSteps } from './held-out.ts'
import { projectDraw } from './projection.ts'
import type { Draw, FittedMixture } from './results.ts'
import { usesHistograms } from './rows.ts'
import { drawWorldSteps, type World } from './world.ts'

const REGULARIZATION = 1e-6
/**
 * A component with a smaller variance in some direction has collapsed: only the regularisation keeps it from width 0.
 */
const COLLAPSED = 10 * REGULARIZATION

/**
 * Runs the experiment once.
 * @param parameters what is left out takes its default
 * @throws {RangeError} naming a parameter that is out of range
 */
export function drawExperiment(parameters: Partial<Parameters> = {}): Draw {
  return finish(drawSteps(completeParameters(parameters)))
}

/** The same in steps, for parameters known to be in range. */
export function* drawSteps(parameters: Parameters): Steps<Draw> {
  const world = yield* drawWorldSteps(parameters)
  const { anchor, synthetic } = yield* fitBothSteps(parameters, world)
  const anchorFit = describe(anchor, world.generator)
  yield
  const syntheticFit = describe(synthetic, world.generator)
  yield
  const fits: Fits = { truth: world.truth, anchorFit: anchorFit.mixture, syntheticFit: syntheticFit.mixture }
  const evaluations = yield* evaluateFitsSteps(fits, estimatorFor(parameters), parameters)
  const published = usesHistograms(parameters) ? { 'as-published': yield* publishedGapSteps(fits, parameters) } : {}
  const draw: Draw = {
    parameters,
    ...world,
    anchorFit,
    syntheticFit,
    gaps: { ...(yield* gapsSteps(evaluations)), ...published },
    parts: yield* gapPartsSteps(evaluations, world.generator),
    heldOut: yield* heldOutSteps(fits, parameters),
  }
  return parameters.dimension === 2 ? draw : { ...draw, projected: projectDraw(draw) }
}

/** The gap of a draw alone, for sweeps: in every density measure, or as published. */
export function* drawGapsSteps(
  parameters: Parameters,
  kept?: KeptRounds,
): Steps<Gaps | { readonly 'as-published': Gap }> {
  const world = yield* drawWorldSteps(parameters)
  const { anchor, synthetic } = yield* fitBothSteps(parameters, world)
  const fits: Fits = { truth: world.truth, anchorFit: anchor.mixture, syntheticFit: synthetic.mixture }
  if (usesHistograms(parameters)) return { 'as-published': yield* publishedGapSteps(fits, parameters, ROUNDS, kept) }
  return yield* gapsSteps(yield* evaluateFitsSteps(fits, estimatorFor(parameters), parameters))
}

const estimatorFor = ({ estimator, dimension }: Parameters): Estimator => usableEstimator(estimator, dimension)

type Fitted = Omit<FittedMixture, 'collapsed' | 'nearest' | 'overlap'>

function* fitBothSteps(
  parameters: Parameters,
  { anchorData, syntheticData }: World,
): Steps<{ anchor: Fitted; synthetic: Fitted }> {
  const { K, J, L, fit } = parameters
  const all = K + J + L
  return {
    anchor: yield* fitDataSteps(parameters, 'anchor fit', anchorData.points, fit === 'same-size' ? all : K),
    synthetic: yield* fitDataSteps(parameters, 'synthetic fit', syntheticData.points, all),
  }
}

/** Fits with the requested components, but with no more than points divided by dimensions. */
function* fitDataSteps(
  { seed, draw, maxIterations, dimension }: Parameters,
  name: string,
  points: Float64Array,
  requested: number,
): Steps<Fitted> {
  const components = Math.min(requested, points.length / dimension)
  const options = { dimension, components, maxIterations, regularization: REGULARIZATION }
  return { ...(yield* fitSteps(points, options, stream(seed, draw, name))), requested }
}

/** Adds what highlighting and warnings need: the collapsed components, and the generator component nearest to each. */
function describe(fit: Fitted, generator: Mixture): FittedMixture {
  const components = Array.from(fit.mixture.weights, (_, c) => c)
  const collapsed = components.filter(c => smallestVariance(fit.mixture, c) < COLLAPSED)
  return { ...fit, collapsed, ...nearestComponents(fit.mixture, generator) }
}

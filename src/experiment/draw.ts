/** One draw of the experiment, from the truth to the gap. */
import { gapsSteps } from '../divergence/gap.ts'
import { fitSteps } from '../mixture/em.ts'
import type { Mixture } from '../mixture/mixture.ts'
import { nearestComponents, smallestVariance } from '../mixture/overlap.ts'
import { completeParameters, type Parameters } from '../parameters.ts'
import { stream } from '../random/random.ts'
import { finish, type Steps } from '../steps.ts'
import type { Draw, FittedMixture } from './results.ts'
import { drawWorld } from './world.ts'

const REGULARIZATION = 1e-6
/** A component thinner than this is held open by the regularisation alone. */
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
  const world = drawWorld(parameters)
  const { K, J, L } = parameters
  const all = K + J + L
  const anchorFit = yield* fitDataSteps(parameters, 'anchor fit', world.anchorData.points, parameters.fit === 'same-size' ? all : K, world.generator)
  const syntheticFit = yield* fitDataSteps(parameters, 'synthetic fit', world.syntheticData.points, all, world.generator)
  const gaps = yield* gapsSteps(world.truth, anchorFit.mixture, syntheticFit.mixture)
  return { parameters, ...world, anchorFit, syntheticFit, gaps }
}

/** Fits with as many components as asked for, or as there are points. */
function* fitDataSteps(
  { seed, draw, maxIterations }: Parameters, name: string, points: Float64Array, requested: number, generator: Mixture,
): Steps<FittedMixture> {
  const { dimension } = generator
  const components = Math.min(requested, points.length / dimension)
  const options = { dimension, components, maxIterations, regularization: REGULARIZATION }
  const fit = yield* fitSteps(points, options, stream(seed, draw, name))
  const collapsed = Array.from({ length: components }, (_, c) => c).filter(c => smallestVariance(fit.mixture, c) < COLLAPSED)
  return { ...fit, requested, collapsed, ...nearestComponents(fit.mixture, generator) }
}

/** One draw of the experiment of Gan & Liu (ICLR 2025), section 4.4 and Appendix B, from the truth to the gap. */
import { usableEstimator, type Estimator } from '../divergence/estimators.ts'
import {
  evaluateFitsSteps,
  gapPartsSteps,
  gapsOfEachSteps,
  gapsSteps,
  type Fits,
  type Gap,
  type Gaps,
} from '../divergence/gap.ts'
import { publishedGapSteps } from '../divergence/published.ts'
import { ROUNDS } from '../divergence/published-numbers.ts'
import { KeptRounds } from '../divergence/kept-rounds.ts'
import { nextDataSteps, type NextData } from '../generations/next.ts'
import { fitSteps } from '../mixture/em.ts'
import { firstComponents, type Mixture } from '../mixture/mixture.ts'
import { nearestComponentsSteps, smallestVariance } from '../mixture/overlap.ts'
import { completeParameters, type Parameters } from '../parameters/parameters.ts'
import { stream, type Random } from '../random/random.ts'
import { finish, type Steps } from '../steps/steps.ts'
import { heldOutSteps } from './held-out.ts'
import { readMadeWorld, type MadeWorld } from './made-world.ts'
import { projectDraw } from './projection.ts'
import type { Draw, FittedMixture } from './results.ts'
import { countsOf } from './roles.ts'
import { usesHistograms } from './rows.ts'
import { dilution } from './weights.ts'
import { drawWorldSteps, syntheticLaw, type World } from './world.ts'

const REGULARIZATION = 1e-6
/**
 * A component with a smaller variance in some direction has collapsed: only the regularisation keeps it from width 0.
 */
const COLLAPSED = 10 * REGULARIZATION

export interface DrawOptions {
  /** What was made by hand. Everything else is as the seed has it. */
  readonly world?: MadeWorld | undefined
}

/**
 * Runs the experiment once.
 * @param parameters what is left out takes its default
 * @throws {RangeError} naming a parameter that is out of range, or the made component that is none
 */
export function drawExperiment(parameters: Partial<Parameters> = {}, { world }: DrawOptions = {}): Draw {
  const complete = completeParameters(parameters)
  return finish(drawSteps(complete, readMadeWorld('world', world, complete)))
}

/** The same in steps, for parameters known to be in range, and a world known to be one. */
export function* drawSteps(parameters: Parameters, made?: MadeWorld): Steps<Draw> {
  const world = yield* drawWorldSteps(parameters, made)
  const { anchor, synthetic, data } = yield* fittingsSteps(parameters, world)
  const { generator, roles } = world
  const law = syntheticLaw(generator, parameters)
  const anchorFit = yield* describeSteps(anchor, law)
  const syntheticFit = yield* describeSteps(synthetic.at(-1)!, law)
  const fits: Fits = { truth: world.truth, anchorFit: anchorFit.mixture, syntheticFit: syntheticFit.mixture }
  const evaluations = yield* evaluateFitsSteps(fits, estimatorFor(parameters), parameters)
  const published = usesHistograms(parameters) ? { 'as-published': yield* publishedGapSteps(fits, parameters) } : {}
  const draw: Draw = {
    parameters,
    ...world,
    ...(data && (yield* descentSteps(data, synthetic.at(-2)!.mixture, law))),
    anchorFit,
    syntheticFit,
    gaps: { ...(yield* gapsSteps(evaluations)), ...published },
    parts: yield* gapPartsSteps(evaluations, law, dilution(roles, parameters.prompt)),
    heldOut: yield* heldOutSteps(fits, parameters),
  }
  return parameters.dimension === 2 ? draw : { ...draw, projected: projectDraw(draw) }
}

/** What of a draw is different from the second generation on. */
function* descentSteps(
  { made, labels, fresh, learnt }: NextData,
  teacher: Mixture,
  law: Mixture,
): Steps<Pick<Draw, 'syntheticData' | 'descent'>> {
  const { nearest } = yield* nearestComponentsSteps(teacher, law)
  return {
    // A fresh point has the number of its component in the truth, which is also its number in the generator.
    syntheticData: { points: made, labels: labels.map((label, i) => (i < fresh ? label : nearest[label])) },
    descent: { teacher, fresh, learnt },
  }
}

type SweptGaps = Gaps | { readonly 'as-published': Gap }

/** The gap of a draw alone, for sweeps: in every density measure, or as published. */
export function* drawGapsSteps(parameters: Parameters, kept?: KeptRounds, made?: MadeWorld): Steps<SweptGaps> {
  const [gaps] = yield* generationGapsSteps(parameters, [parameters.generation], kept, made)
  return gaps
}

/** The gaps of several generations of a draw, in one pass. Each is the one that `drawGapsSteps` gives for it alone. */
export function* generationGapsSteps(
  parameters: Parameters,
  generations: readonly number[],
  kept?: KeptRounds,
  made?: MadeWorld,
): Steps<SweptGaps[]> {
  const world = yield* drawWorldSteps(parameters, made)
  const last = { ...parameters, generation: Math.max(1, ...generations) }
  const { anchor, synthetic } = yield* fittingsSteps(last, world)
  const { truth } = world
  const anchorFit = anchor.mixture
  const syntheticFits = generations.map(generation => synthetic[generation - 1].mixture)
  if (!usesHistograms(parameters))
    return yield* gapsOfEachSteps({ truth, anchorFit, syntheticFits }, estimatorFor(parameters), parameters)
  // Generations have the truth and the anchor fit in common, and thereby the rounds of both.
  const rounds = kept ?? (generations.length > 1 ? new KeptRounds(1) : undefined)
  const gaps: SweptGaps[] = []
  for (const syntheticFit of syntheticFits) {
    const fits = { truth, anchorFit, syntheticFit }
    gaps.push({ 'as-published': yield* publishedGapSteps(fits, parameters, ROUNDS, rounds) })
  }
  return gaps
}

const estimatorFor = ({ estimator, dimension }: Parameters): Estimator => usableEstimator(estimator, dimension)

type Fitted = Omit<FittedMixture, 'collapsed' | 'nearest' | 'overlap'>

interface Fittings {
  readonly anchor: Fitted
  /** The synthetic fit of each generation. */
  readonly synthetic: readonly Fitted[]
  /** The data of the last generation; null if that is the first. */
  readonly data: NextData | null
}

/** Both fits of a draw, and those of later generations, without what a page says of them. */
export function* fittingsSteps(
  parameters: Parameters,
  { anchorData, syntheticData, truth, roles }: World,
): Steps<Fittings> {
  const { seed, draw, fit, generation } = parameters
  const all = roles.length
  const { K } = countsOf(roles)
  const ofAnchor = fit === 'same-size' ? all : K
  const anchor = yield* fitDataSteps(parameters, stream(seed, draw, 'anchor fit'), anchorData.points, ofAnchor)
  const synthetic = [yield* fitDataSteps(parameters, stream(seed, draw, 'synthetic fit'), syntheticData.points, all)]
  const inheritance = { ...parameters, points: parameters.n, source: firstComponents(truth, K) }
  let data: NextData | null = null
  for (let g = 2; g <= generation; g++) {
    const before: Float64Array = data?.pool ?? syntheticData.points
    data = yield* nextDataSteps(synthetic[g - 2].mixture, before, inheritance, purpose =>
      stream(seed, draw, `generation ${purpose}`, g),
    )
    synthetic.push(yield* fitDataSteps(parameters, stream(seed, draw, 'generation fit', g), data.learnt, all))
  }
  return { anchor, synthetic, data }
}

/** Fits with the requested components, but with no more than points divided by dimensions. */
function* fitDataSteps(
  { maxIterations, dimension }: Parameters,
  random: Random,
  points: Float64Array,
  requested: number,
): Steps<Fitted> {
  const components = Math.min(requested, points.length / dimension)
  const options = { dimension, components, maxIterations, regularization: REGULARIZATION }
  return { ...(yield* fitSteps(points, options, random)), requested }
}

/**
 * Adds what highlighting and warnings need: the collapsed components, and the component of the synthetic data's law that
 * is nearest to each.
 */
function* describeSteps(fit: Fitted, law: Mixture): Steps<FittedMixture> {
  const components = Array.from(fit.mixture.weights, (_, c) => c)
  const collapsed = components.filter(c => smallestVariance(fit.mixture, c) < COLLAPSED)
  return { ...fit, collapsed, ...(yield* nearestComponentsSteps(fit.mixture, law)) }
}

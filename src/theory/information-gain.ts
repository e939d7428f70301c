/**
 * The information gain ΔI of Gan & Liu (ICLR 2025), Definition 4.2 and equation (2), of the generator of one draw. The
 * prompt factor e_p is what the generator knows of the anchor data: the anchored components, estimated from it. So other
 * anchor data of the same truth give other values of e_p, and all else stays.
 *
 * The law of M(p) is the mean over all e_p, which has no closed form. It is bracketed: a mean over resamples that
 * includes the point’s own e_p gives at most the information I(h(e_p), M(p)), and one without it gives at least that.
 */
import { expectOptions, expectWhole } from '../check/check.ts'
import { fromReplicates, type Estimate, type Replicates } from '../divergence/estimate.ts'
import { usableEstimator } from '../divergence/estimators.ts'
import { nodesSteps } from '../divergence/evaluation.ts'
import { readMadeWorld, type MadeWorld } from '../experiment/made-world.ts'
import { countsOf } from '../experiment/roles.ts'
import { drawWorldSteps, resampledGeneratorSteps } from '../experiment/world.ts'
import { componentsOf, type Mixture } from '../mixture/mixture.ts'
import { completeParameters, PARAMETER_KEYS, type Parameters } from '../parameters/parameters.ts'
import { finish, type Steps } from '../steps/steps.ts'
import { expectFirstGeneration } from './expect-draw.ts'
import { ResampledDensity } from './resampled-density.ts'
import { sumOf } from './sum-of.ts'

export interface GainOptions {
  /** The number of anchor resamples. The work grows with its square. */
  readonly resamples?: number | undefined
  /** What was made by hand. */
  readonly world?: MadeWorld | undefined
}

/**
 * The true value is expected to lie between the two ends. Each end has an error of its own, by chance: the upper one can
 * be off by far more. Where an anchored component has no more points than dimensions (N_k ≤ d), its estimates are flat,
 * and no two lie in the same plane: the upper end is then huge, and says nothing.
 */
export interface Bracket {
  readonly lower: Estimate
  readonly upper: Estimate
}

/** All in nats, for one synthetic point before the curation noise. */
export interface InformationGain {
  /** ΔI = H(M(p)) − I(h(e_p), M(p)) = H(M(p) | h(e_p)): the mean entropy of the generator over anchor resamples. */
  readonly gain: Estimate
  /** H(M(p)): the gain and the information. Differential: it may be negative. */
  readonly outputEntropy: Bracket
  /** I(h(e_p), M(p)), from 0. The lower bound cannot exceed ln(resamples). */
  readonly promptInformation: Bracket
  readonly resamples: number
}

/** With more the densities of all resamples at the nodes of all would take minutes. */
const MOST_RESAMPLES = 256
/** Monte Carlo has more batches of random points than these common nodes need. */
const MOST_REPLICATES = 8
/** No generator has as many components. Each component of each resample gets random nodes of its own. */
const STREAMS = 64

/**
 * ΔI of the generator of one draw, over fresh anchor data of the same truth. Resample r is the same whatever their
 * number is. By quadrature in the plane and by Monte Carlo in other dimensions.
 * @param parameters what is left out takes its default
 * @throws {RangeError} naming a parameter or an option that does not exist or makes no sense, or if `generation` is above
 * 1
 */
export function informationGain(parameters: Partial<Parameters> = {}, options: GainOptions = {}): InformationGain {
  expectOptions('The parameters', parameters, PARAMETER_KEYS)
  const complete = completeParameters(parameters)
  expectFirstGeneration('informationGain', complete)
  expectOptions('The options', options, ['resamples', 'world'])
  const { resamples = 48 } = options
  expectWhole('resamples', resamples, 2, MOST_RESAMPLES)
  const world = readMadeWorld('world', options.world, complete)
  return finish(informationGainSteps(complete, { resamples, world }))
}

/** The same in steps, for parameters and options known to make sense. */
export function* informationGainSteps(
  parameters: Parameters,
  { resamples = 48, world: made = [] }: GainOptions = {},
): Steps<InformationGain> {
  const world = yield* drawWorldSteps(parameters, made)
  const { K } = countsOf(world.roles)
  const generators: Mixture[] = []
  for (let r = 0; r < resamples; r++) generators.push(yield* resampledGeneratorSteps(world, parameters, r))
  const density = new ResampledDensity(generators, K)
  const estimator = usableEstimator(parameters.estimator, parameters.dimension)
  const { dimension } = parameters
  const sums = new Sums(resamples)

  for (const [r, generator] of generators.entries()) {
    for (let k = 0; k < K; k++) {
      const nodes = yield* nodesSteps(componentOf(generator, k), estimator, parameters, STREAMS * (r + 1) + k)
      // One replicate is enough, because there are nodes of other resamples close to these. They take turns.
      const each = nodes.weights.length / nodes.replicates
      const first = (r % nodes.replicates) * each
      const at = yield* density.ofOneSteps(nodes.points.subarray(first * dimension, (first + each) * dimension), r)
      for (let i = 0; i < each; i++)
        sums.add(r, nodes.shares[0] * nodes.weights[first + i], at.own[i], at.all[i], at.others[i])
    }
  }
  const common: Replicates[] = []
  for (let c = K; c < world.roles.length; c++) {
    const nodes = yield* nodesSteps(componentOf(world.generator, c), estimator, parameters, c)
    const each = nodes.weights.length / nodes.replicates
    const part = new Float64Array(Math.min(nodes.replicates, MOST_REPLICATES))
    yield* density.ofAllSteps(nodes.points.subarray(0, part.length * each * dimension), (i, r, own, all, others) => {
      const weight = nodes.shares[0] * nodes.weights[i]
      sums.add(r, weight / part.length, own, all, others)
      part[Math.floor(i / each)] -= (weight * own) / resamples
    })
    common.push(part)
  }
  return { ...resultOf(sums, common, estimator), resamples }
}

/** For each resample: the entropy of its generator, and by how much its log-density exceeds those of the two means. */
class Sums {
  readonly entropies: Float64Array
  readonly overAll: Float64Array
  readonly overOthers: Float64Array

  constructor(resamples: number) {
    this.entropies = new Float64Array(resamples)
    this.overAll = new Float64Array(resamples)
    this.overOthers = new Float64Array(resamples)
  }

  /** @param weight of a node; the others are log-densities there */
  add(r: number, weight: number, own: number, all: number, others: number): void {
    this.entropies[r] -= weight * own
    this.overAll[r] += weight * (own - all)
    this.overOthers[r] += weight * (own - others)
  }
}

/** @param common the part of the entropy at the nodes that all resamples share, for each component */
function resultOf(
  { entropies, overAll, overOthers }: Sums,
  common: readonly Replicates[],
  estimator: Estimate['estimator'],
): Omit<InformationGain, 'resamples'> {
  const overResamples = fromReplicates([entropies], estimator)
  // The resamples differ by chance. The replicates of the common nodes differ, too, in the same way for all resamples.
  const ofNodes = common.length > 0 ? fromReplicates(common, estimator).error : 0
  const gain = { ...overResamples, error: Math.sqrt(overResamples.error * overResamples.error + ofNodes * ofNodes) }
  const [lower, upper] = [overAll, overOthers].map(values => fromZero(fromReplicates([values], estimator)))
  return {
    gain,
    outputEntropy: { lower: sumOf(gain, lower), upper: sumOf(gain, upper) },
    promptInformation: { lower, upper },
  }
}

/** An information is never negative, but its estimate can be, by the errors of the nodes. */
const fromZero = (estimate: Estimate): Estimate => ({ ...estimate, value: Math.max(0, estimate.value) })

/** One component of a mixture, with its weight there. */
const componentOf = (mixture: Mixture, c: number): Mixture => componentsOf(mixture, c, c + 1)

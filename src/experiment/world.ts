/**
 * The world and the data of one draw: truth, anchor data, generator, synthetic data. They are those of Gan & Liu (ICLR
 * 2025), section 3.1 and Appendix B.
 *
 * Every component of every role has random streams of its own. A change of one count therefore leaves everything else
 * as it was. With another L, the truth, the anchor data and most of the synthetic points are the same to the bit.
 */
import { factors } from '../mixture/cholesky.ts'
import type { LabelledPoints, Mixture } from '../mixture/mixture.ts'
import { samplePoint } from '../mixture/sampling.ts'
import type { Parameters } from '../parameters/parameters.ts'
import { stream, type Random } from '../random/random.ts'
import { exp } from '../elementary/exp.ts'
import { log } from '../elementary/log.ts'
import { finish, type Steps } from '../steps/steps.ts'
import { drawCovariance } from './covariance-recipes.ts'
import { madeFor, rolesInWorld, type MadeWorld } from './made-world.ts'
import { countsOf, type ComponentRole, type Role } from './roles.ts'
import { relativeWeights } from './weights.ts'

/** Means are uniform on a cube with this side. */
const SIDE = 10
/** Added to the diagonal of a covariance estimated from anchor data. */
const ANCHOR_REGULARIZATION = 1e-6

/** Normal numbers that are drawn between two yields, at most. */
const NORMALS_PER_STEP = 2000

export interface World {
  readonly truth: Mixture
  readonly anchorData: LabelledPoints
  readonly generator: Mixture
  readonly syntheticData: LabelledPoints
  readonly roles: readonly ComponentRole[]
}

/** @param made what differs from the random world */
export const drawWorld = (parameters: Parameters, made?: MadeWorld): World => finish(drawWorldSteps(parameters, made))

/** The same in steps. */
export function* drawWorldSteps(parameters: Parameters, made: MadeWorld = []): Steps<World> {
  const { dimension, prompt } = parameters
  const roles = rolesInWorld(parameters, made)
  const { K, J } = countsOf(roles)
  const components = roles.map(role => madeFor(made, role.role, role.index) ?? drawComponent(parameters, role))
  const truth = mixtureOf(dimension, components.slice(0, K + J))
  const anchorData = yield* anchorDataSteps(parameters, truth, roles.slice(0, K))
  const anchored = roles.slice(0, K).map((_, k) => estimateComponent(anchorData, k, parameters))
  const generator = mixtureOf(dimension, [...anchored, ...components.slice(K)], relativeWeights(roles, prompt))
  return { truth, anchorData, generator, syntheticData: yield* syntheticDataSteps(parameters, generator, roles), roles }
}

/**
 * The law of the synthetic data, S_gen = M(p) + ε: the generator with the curation noise ε, so that noise² is added to
 * each variance. Without noise it is the generator itself.
 */
export function syntheticLaw(generator: Mixture, { noise }: Pick<Parameters, 'noise'>): Mixture {
  if (noise === 0) return generator
  const { dimension: d } = generator
  const covariances = generator.covariances.map((value, i) => (isDiagonal(i, d) ? value + noise * noise : value))
  return { ...generator, covariances }
}

const isDiagonal = (i: number, d: number): boolean => (i % (d * d)) % (d + 1) === 0

interface Component {
  readonly mean: ArrayLike<number>
  readonly covariance: ArrayLike<number>
}

/**
 * Separation moves a component of the truth by its number there, in which the anchored ones come first. Of a world made
 * by hand it is the number in the random world, so that nothing else moves.
 */
function drawComponent(parameters: Parameters, { role, index }: ComponentRole): Component {
  const random = streamFor(parameters, 'component', role, index)
  const place = role === 'anchored' ? index : parameters.K + index
  const offset = role === 'irrelevant' ? 0 : parameters.separation * place
  const mean = Float64Array.from({ length: parameters.dimension }, () => SIDE * random.uniform() + offset)
  return { mean, covariance: drawCovariance(parameters.covariances, parameters.dimension, random) }
}

const streamFor = ({ seed, draw }: Parameters, purpose: string, role: Role, index: number): Random =>
  stream(seed, draw, `${purpose}/${role}`, index)

/** @param relative what each component weighs, up to a common factor; all the same where it is left out */
function mixtureOf(dimension: number, components: readonly Component[], relative?: readonly number[]): Mixture {
  const k = components.length
  const weights = relative ?? components.map(() => 1)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const means = new Float64Array(k * dimension)
  const covariances = new Float64Array(k * dimension * dimension)
  components.forEach(({ mean, covariance }, c) => {
    means.set(mean, c * dimension)
    covariances.set(covariance, c * dimension * dimension)
  })
  return { dimension, weights: Float64Array.from(weights, weight => weight / total), means, covariances }
}

/**
 * N_k points from each of the anchored components of the truth, component by component.
 * @param purpose the name of their random streams
 */
function* anchorDataSteps(
  parameters: Parameters,
  truth: Mixture,
  anchored: readonly ComponentRole[],
  purpose = 'anchor points',
): Steps<LabelledPoints> {
  const counts = anchored.map(() => parameters.N_k)
  return yield* byComponentSteps(truth, counts, k => streamFor(parameters, purpose, 'anchored', anchored[k].index))
}

/**
 * The generator that other anchor data of the same truth would have given.
 * @param resample the number of these data, from 0; each has random streams of its own
 */
export function* resampledGeneratorSteps(
  { truth, generator, roles }: Pick<World, 'truth' | 'generator' | 'roles'>,
  parameters: Parameters,
  resample: number,
): Steps<Mixture> {
  const anchored = roles.filter(({ role }) => role === 'anchored')
  const data = yield* anchorDataSteps(parameters, truth, anchored, `anchor points again ${resample}`)
  const means = generator.means.slice()
  const covariances = generator.covariances.slice()
  const d = generator.dimension
  for (let k = 0; k < anchored.length; k++) {
    const { mean, covariance } = estimateComponent(data, k, parameters)
    means.set(mean, k * d)
    covariances.set(covariance, k * d * d)
  }
  return { ...generator, means, covariances }
}

/**
 * The generator's version of an anchored component: mean and sample covariance (divisor N − 1) of its anchor points.
 */
function estimateComponent({ points }: LabelledPoints, k: number, { N_k: count, dimension: d }: Parameters): Component {
  const mean = new Float64Array(d)
  const covariance = new Float64Array(d * d)
  const own = points.subarray(k * count * d, (k + 1) * count * d)
  for (let i = 0; i < own.length; i++) mean[i % d] += own[i] / count
  for (let i = 0; i < count; i++) {
    for (let a = 0; a < d; a++) {
      for (let b = 0; b < d; b++)
        covariance[a * d + b] += ((own[i * d + a] - mean[a]) * (own[i * d + b] - mean[b])) / (count - 1)
    }
  }
  for (let a = 0; a < d; a++) covariance[a * (d + 1)] += ANCHOR_REGULARIZATION
  return { mean, covariance }
}

/**
 * n points of the generator. First the number of points of each component is drawn, then the points, then the curation
 * noise. The noise has streams of its own, so that with more noise each point only moves further from its place.
 */
function* syntheticDataSteps(
  parameters: Parameters,
  generator: Mixture,
  roles: readonly ComponentRole[],
): Steps<LabelledPoints> {
  const counts = yield* countsByContestSteps(parameters, roles)
  const streamOf = (purpose: string) => (c: number) => streamFor(parameters, purpose, roles[c].role, roles[c].index)
  const data = yield* byComponentSteps(generator, counts, streamOf('synthetic points'))
  const { noise, dimension } = parameters
  if (noise === 0) return data
  let at = 0
  for (const [c, count] of counts.entries()) {
    const random = streamOf('curation noise')(c)
    for (const end = at + count * dimension; at < end; at++) {
      data.points[at] += noise * random.normal()
      if (at % NORMALS_PER_STEP === 0) yield
    }
    yield
  }
  return data
}

/** A random number of 32 bits takes so many values. */
const VALUES = 4294967296

/**
 * Draws how many of n points each component of the generator gets. For each point, every component draws a random
 * number, its bid, and the highest one wins the point. A new component only takes points from others. If it is removed,
 * they get the same points back.
 *
 * A component with the weight w bids u^(1/w), where u is uniform. It then wins with a probability in proportion to w
 * (Efraimidis & Spirakis 2006). With a larger weight it wins the same points, and more.
 */
function* countsByContestSteps(parameters: Parameters, roles: readonly ComponentRole[]): Steps<number[]> {
  const highest = new Float64Array(parameters.n)
  const winner = new Int32Array(parameters.n)
  const weights = relativeWeights(roles, parameters.prompt)
  for (const [c, { role, index }] of roles.entries()) {
    const random = streamFor(parameters, 'bids', role, index)
    const power = 1 / weights[c]
    for (let i = 0; i < highest.length; i++) {
      const drawn = random.bits() >>> 0
      const bid = power === 1 ? drawn : VALUES * exp(power * log((drawn + 0.5) / VALUES)) - 0.5
      if (bid > highest[i]) {
        highest[i] = bid
        winner[i] = c
      }
    }
    yield
  }
  const counts = roles.map(() => 0)
  for (const c of winner) counts[c]++
  return counts
}

function* byComponentSteps(
  mixture: Mixture,
  counts: readonly number[],
  streamOf: (component: number) => Random,
): Steps<LabelledPoints> {
  const { dimension } = mixture
  const total = counts.reduce((sum, count) => sum + count, 0)
  const points = new Float64Array(total * dimension)
  const labels = new Int32Array(total)
  const lower = factors(mixture.covariances, dimension)
  let i = 0
  for (const [c, count] of counts.entries()) {
    const random = streamOf(c)
    for (let end = i + count; i < end; i++) {
      labels[i] = c
      samplePoint(mixture.means, lower, dimension, c, random, points, i * dimension)
      if (i % Math.ceil(NORMALS_PER_STEP / (dimension * dimension)) === 0) yield
    }
    yield
  }
  return { points, labels }
}

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
import { finish, type Steps } from '../steps/steps.ts'
import { drawCovariance } from './covariance-recipes.ts'
import { generatorRoles, type ComponentRole, type Role } from './roles.ts'

/** Means are uniform on a cube with this side. */
const SIDE = 10
/** Added to the diagonal of a covariance estimated from anchor data. */
const ANCHOR_REGULARIZATION = 1e-6

export interface World {
  readonly truth: Mixture
  readonly anchorData: LabelledPoints
  readonly generator: Mixture
  readonly syntheticData: LabelledPoints
  readonly roles: readonly ComponentRole[]
}

export const drawWorld = (parameters: Parameters): World => finish(drawWorldSteps(parameters))

/** The same in steps. */
export function* drawWorldSteps(parameters: Parameters): Steps<World> {
  const { K, J, dimension } = parameters
  const roles = generatorRoles(parameters)
  const components = roles.map((role, index) => drawComponent(parameters, role, index))
  const truth = equalMixture(dimension, components.slice(0, K + J))
  const anchorData = yield* anchorDataSteps(parameters, truth)
  const anchored = Array.from({ length: K }, (_, k) => estimateComponent(anchorData, k, parameters))
  const generator = equalMixture(dimension, [...anchored, ...components.slice(K)])
  return { truth, anchorData, generator, syntheticData: yield* syntheticDataSteps(parameters, generator, roles), roles }
}

interface Component {
  readonly mean: Float64Array
  readonly covariance: Float64Array
}

/** `overall` is the number of the component in the generator. Separation moves only components of the truth. */
function drawComponent(parameters: Parameters, { role, index }: ComponentRole, overall: number): Component {
  const random = streamFor(parameters, 'component', role, index)
  const offset = role === 'irrelevant' ? 0 : parameters.separation * overall
  const mean = Float64Array.from({ length: parameters.dimension }, () => SIDE * random.uniform() + offset)
  return { mean, covariance: drawCovariance(parameters.covariances, parameters.dimension, random) }
}

const streamFor = ({ seed, draw }: Parameters, purpose: string, role: Role, index: number): Random =>
  stream(seed, draw, `${purpose}/${role}`, index)

function equalMixture(dimension: number, components: readonly Component[]): Mixture {
  const k = components.length
  const means = new Float64Array(k * dimension)
  const covariances = new Float64Array(k * dimension * dimension)
  components.forEach(({ mean, covariance }, c) => {
    means.set(mean, c * dimension)
    covariances.set(covariance, c * dimension * dimension)
  })
  return { dimension, weights: new Float64Array(k).fill(1 / k), means, covariances }
}

/** N_k points from each of the first K components of the truth, component by component. */
function* anchorDataSteps(parameters: Parameters, truth: Mixture): Steps<LabelledPoints> {
  const counts = Array.from({ length: parameters.K }, () => parameters.N_k)
  return yield* byComponentSteps(truth, counts, k => streamFor(parameters, 'anchor points', 'anchored', k))
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

/** n points of the generator. First the number of points of each component is drawn, then the points. */
function* syntheticDataSteps(
  parameters: Parameters,
  generator: Mixture,
  roles: readonly ComponentRole[],
): Steps<LabelledPoints> {
  const counts = yield* countsByContestSteps(parameters, roles)
  return yield* byComponentSteps(generator, counts, c =>
    streamFor(parameters, 'synthetic points', roles[c].role, roles[c].index),
  )
}

/**
 * Draws how many of n points each of the equally likely components gets. For each point, every component draws a random
 * number, and the highest one wins the point. A new component only takes points from others. If it is removed, they get
 * the same points back.
 */
function* countsByContestSteps(parameters: Parameters, roles: readonly ComponentRole[]): Steps<number[]> {
  const highest = new Uint32Array(parameters.n)
  const winner = new Int32Array(parameters.n)
  for (const [c, { role, index }] of roles.entries()) {
    const random = streamFor(parameters, 'bids', role, index)
    for (let i = 0; i < highest.length; i++) {
      const bid = random.bits() >>> 0
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
    }
    yield
  }
  return { points, labels }
}

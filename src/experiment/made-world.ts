/**
 * Worlds made by hand: some components of the random world are replaced, deleted or added. Everything else stays as the
 * seed has it, to the bit, because every component has random streams of its own.
 */
import { expectNumber, expectNumbers, expectOneOf, expectOptions, expectWhole } from '../check/check.ts'
import { createMixture } from '../mixture/mixture.ts'
import { smallestVariance } from '../mixture/overlap.ts'
import { LEVERS, PARAMETERS, type Lever, type Parameters } from '../parameters/parameters.ts'
import { countsOf, LEVER_OF, ROLES, type ComponentRole, type Role } from './roles.ts'

/** A component with a mean (d numbers) and a covariance (d × d, row-major) of the reader's own. */
export interface MadeComponent extends ComponentRole {
  readonly mean: ArrayLike<number>
  readonly covariance: ArrayLike<number>
}

/** The random component of this role and index is left out. */
export interface DeletedComponent extends ComponentRole {
  readonly deleted: true
}

/**
 * What differs from the random world, at most one entry for each role and index. A component whose index is below the
 * count of its role (K, J or L) takes the place of the random one. With a higher index it is one more. The mean of a
 * component of the truth is where it stands: `separation` does not move it. To delete an index beyond the count has no
 * effect.
 */
export type MadeWorld = readonly (MadeComponent | DeletedComponent)[]

/**
 * The largest coordinate of a made component, and its variance in any direction. Beyond, sums over its points lose the
 * digits that the regularisation needs, or a divergence has more digits than a number.
 */
const LARGEST_MEAN = 1e6
const LARGEST_VARIANCE = 1e6
const SMALLEST_VARIANCE = 1e-16
/** Of each role, indices go up to so many. */
export const MOST_OF_A_ROLE = PARAMETERS.K.max

/**
 * The roles of the generator's components: of each role the random ones that are not deleted and the made ones, in the
 * order of their indices.
 */
export function rolesInWorld(parameters: Pick<Parameters, Lever>, made: MadeWorld): readonly ComponentRole[] {
  return ROLES.flatMap(role => {
    const own = made.filter(one => one.role === role)
    const deleted = own.filter(isDeleted).map(({ index }) => index)
    const count = parameters[LEVER_OF[role]]
    const random = Array.from({ length: count }, (_, index) => index).filter(index => !deleted.includes(index))
    const more = own.filter(one => !isDeleted(one) && one.index >= count).map(({ index }) => index)
    return [...random, ...more.sort((a, b) => a - b)].map(index => ({ role, index }))
  })
}

export const isDeleted = (one: MadeComponent | DeletedComponent): one is DeletedComponent => 'deleted' in one

/** The component that was made for this role and index; undefined where the random one stays. */
export const madeFor = (made: MadeWorld, role: Role, index: number): MadeComponent | undefined =>
  made.find((one): one is MadeComponent => one.role === role && one.index === index && !isDeleted(one))

/**
 * A copy of a world that may come from anywhere, checked; nothing is made where it is left out.
 * @throws {RangeError} naming the entry that is wrong, or the role of which too few components are left
 */
export function readMadeWorld(name: string, made: unknown, parameters: Parameters): MadeWorld {
  if (made === undefined) return []
  const world = readMadeComponents(name, made, parameters.dimension)
  const counts = countsOf(rolesInWorld(parameters, world))
  for (const lever of LEVERS) {
    const { min } = PARAMETERS[lever]
    if (counts[lever] < min)
      throw new RangeError(`${name} leaves ${lever} ${counts[lever]}: it must be at least ${min}.`)
  }
  return world
}

/**
 * The same where the numbers of components are not known.
 * @throws {RangeError} naming the entry that is wrong
 */
export function readMadeComponents(name: string, made: unknown, dimension: number): MadeWorld {
  if (!Array.isArray(made)) throw new RangeError(`${name} must be an array of components.`)
  const world = Array.from(made as unknown[], (one, i) => readComponent(`${name}[${i}]`, one, dimension))
  const seen = new Set<string>()
  for (const [i, { role, index }] of world.entries()) {
    const key = `${role} ${index}`
    if (seen.has(key)) throw new RangeError(`${name}[${i}] is the second one for ${key}.`)
    seen.add(key)
  }
  return world
}

function readComponent(name: string, one: unknown, dimension: number): MadeComponent | DeletedComponent {
  expectOptions(name, one, ['role', 'index', 'mean', 'covariance', 'deleted'])
  const { role, index, mean, covariance, deleted }: Partial<Record<string, unknown>> = one as object
  expectOneOf(`${name}.role`, role, ROLES)
  expectWhole(`${name}.index`, index, 0, MOST_OF_A_ROLE - 1)
  const place = { role: role as Role, index: index as number }
  if (deleted !== undefined) {
    const alone = mean === undefined && covariance === undefined
    if (deleted !== true || !alone)
      throw new RangeError(`${name}.deleted must be true, and a deleted component has no mean and no covariance.`)
    return { ...place, deleted }
  }
  const numbers = {
    mean: readNumbers(`${name}.mean`, mean, LARGEST_MEAN),
    covariance: readNumbers(`${name}.covariance`, covariance, LARGEST_VARIANCE),
  }
  try {
    const alone = createMixture({ dimension, weights: [1], means: numbers.mean, covariances: numbers.covariance })
    if (!(smallestVariance(alone, 0) >= SMALLEST_VARIANCE))
      throw new RangeError(`its variance in some direction is below ${SMALLEST_VARIANCE}.`)
  } catch (cause) {
    throw new RangeError(`${name} is no component: ${(cause as Error).message}`, { cause })
  }
  return { ...place, ...numbers }
}

function readNumbers(name: string, values: unknown, largest: number): number[] {
  expectNumbers(name, values)
  const numbers = Array.from(values as ArrayLike<number>)
  for (let i = 0; i < numbers.length; i++) expectNumber(`${name}[${i}]`, numbers[i], -largest, largest)
  return numbers
}

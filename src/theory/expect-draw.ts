/** Checks of a draw that a notebook gives to the functions of this folder. They read only some parts of it. */
import { expectObject, expectOptions, expectReals } from '../check/check.ts'
import type { Draw } from '../experiment/results.ts'
import { countsOf, ROLES, type ComponentRole } from '../experiment/roles.ts'
import { expectFinite, expectMixture, type Mixture } from '../mixture/mixture.ts'
import { completeParameters, PARAMETER_KEYS, type Parameters } from '../parameters/parameters.ts'

/** The parts of a draw that the theory is about. */
export type FirstDraw = Pick<
  Draw,
  'parameters' | 'roles' | 'truth' | 'generator' | 'anchorData' | 'syntheticData' | 'anchorFit' | 'syntheticFit'
>

/** From the second generation on, the generator is a fit. The terms of the theory are about the generator of the first. */
export function expectFirstGeneration(name: string, { generation }: Pick<Parameters, 'generation'>): void {
  if (generation > 1) throw new RangeError(`${name} is about generation 1, not about generation ${generation}.`)
}

/**
 * @param name the function that was asked
 * @throws {RangeError} naming the part of the draw that is missing or does not fit, or if it is of a later generation
 */
export function expectFirstDraw(name: string, draw: FirstDraw): void {
  expectObject('draw', draw)
  const { parameters, roles, truth, generator, anchorData, syntheticData, anchorFit, syntheticFit } = draw
  for (const [key, part] of Object.entries({ parameters, anchorData, syntheticData, anchorFit, syntheticFit }))
    expectObject(`draw.${key}`, part)
  expectRoles(roles)
  const { K, J } = countsOf(roles)
  const { dimension } = expectParameters(parameters)
  const mixtures = {
    truth,
    generator,
    'anchorFit.mixture': anchorFit.mixture,
    'syntheticFit.mixture': syntheticFit.mixture,
  }
  for (const [key, mixture] of Object.entries(mixtures)) expectMixtureOf(`draw.${key}`, mixture, dimension)
  expectCount('draw.truth', truth, K + J)
  expectCount('draw.generator', generator, roles.length)
  expectPoints('draw.anchorData.points', anchorData.points, dimension)
  expectPoints('draw.syntheticData.points', syntheticData.points, dimension)
  expectFirstGeneration(name, parameters)
}

function expectRoles(roles: readonly ComponentRole[]): void {
  const known = Array.isArray(roles) && Array.from(roles).every(one => ROLES.includes(one?.role))
  if (!known || roles[0]?.role !== 'anchored')
    throw new RangeError('draw.roles must be the roles of the generator’s components, anchored ones first.')
}

function expectParameters(parameters: Parameters): Parameters {
  try {
    expectOptions('The setting', parameters, PARAMETER_KEYS)
    const missing = PARAMETER_KEYS.find(key => parameters[key] === undefined)
    if (missing !== undefined) throw new RangeError(`${missing} is missing.`)
    return completeParameters(parameters)
  } catch (cause) {
    throw new RangeError(`draw.parameters make no sense: ${(cause as Error).message}`, { cause })
  }
}

function expectMixtureOf(name: string, mixture: Mixture, dimension: number): void {
  expectMixture(mixture, name)
  if (mixture.dimension !== dimension)
    throw new RangeError(`${name} has ${mixture.dimension} dimensions, but draw.parameters have ${dimension}.`)
}

function expectCount(name: string, { weights }: Mixture, count: number): void {
  if (weights.length !== count)
    throw new RangeError(`${name} has ${weights.length} components, but draw.roles have ${count}.`)
}

function expectPoints(name: string, points: Float64Array, dimension: number): void {
  expectReals(name, points)
  if (points.length === 0 || points.length % dimension !== 0)
    throw new RangeError(`${name} has ${points.length} coordinates, not those of points in ${dimension} dimensions.`)
  expectFinite(name, points)
}

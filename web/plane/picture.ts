/**
 * A draw in the form that the plane shows: shapes and clouds of points, each with the component that it is or serves.
 */
import type { Draw, FittedMixture } from '../../src/experiment/results.ts'
import { type ComponentRole, LEVER_OF } from '../../src/experiment/roles.ts'
import type { LabelledPoints, Mixture } from '../../src/mixture/mixture.ts'
import type { Domain } from './domain.ts'
import { type Gaussian, gaussianOf } from './ellipse.ts'

export interface Shape extends Gaussian {
  /** Stays the same while the parameters change, so that a component can be followed. */
  readonly key: string
  /** The generator component that this shape is, or that it serves. */
  readonly role: ComponentRole
  readonly weight: number
  /**
   * For a fitted component: the share of it, in [0, 1], that is explained by the generator component it serves.
   * Otherwise 1.
   */
  readonly overlap: number
  /** Whether a fitted component has lost its last point. It then only marks its last place. */
  readonly emptied: boolean
  /** From 0 (not there) to 1. */
  readonly presence: number
}

export interface Cloud {
  readonly kind: 'anchorData' | 'syntheticData'
  readonly data: LabelledPoints
  /** For each component that has points: */
  readonly roles: readonly ComponentRole[]
  /** its presence, from 0 to 1, */
  readonly presence: Float64Array
  /** and the shift of its points from their place, x then y, in the plane. */
  readonly shift: Float64Array
}

export interface Picture {
  readonly domain: Domain
  /** The number of the generator's components; the picture is crowded if they are many. */
  readonly components: number
  readonly truth: readonly Shape[]
  readonly generator: readonly Shape[]
  readonly anchorFit: readonly Shape[]
  readonly syntheticFit: readonly Shape[]
  readonly clouds: readonly Cloud[]
}

/** 'J2' is the third unsampled component: keys count from 0 as indices do. */
export const keyOf = ({ role, index }: ComponentRole): string => `${LEVER_OF[role]}${index}`

function shapesOf(mixture: Mixture, roles: readonly ComponentRole[]): Shape[] {
  return Array.from(mixture.weights, (weight, component) => ({
    ...gaussianOf(mixture, component),
    key: keyOf(roles[component]),
    role: roles[component],
    weight,
    overlap: 1,
    emptied: false,
    presence: 1,
  }))
}

/**
 * A fitted component has no name of its own. Its key is that of the generator component it serves, and its number among
 * those that serve it.
 */
function fittedShapesOf(fit: FittedMixture, roles: readonly ComponentRole[]): Shape[] {
  const { mixture, nearest, overlap, emptied } = fit
  const served = new Map<number, number>()
  return Array.from(mixture.weights, (weight, component) => {
    const role = roles[nearest[component]]
    const order = served.get(nearest[component]) ?? 0
    served.set(nearest[component], order + 1)
    return {
      ...gaussianOf(mixture, component),
      key: `${keyOf(role)}.${order}`,
      role,
      weight,
      overlap: overlap[component],
      emptied: emptied.includes(component),
      presence: 1,
    }
  })
}

function cloudOf(kind: Cloud['kind'], data: LabelledPoints, roles: readonly ComponentRole[]): Cloud {
  const presence = new Float64Array(roles.length).fill(1)
  return { kind, data, roles, presence, shift: new Float64Array(2 * roles.length) }
}

export function pictureOf(draw: Draw, domain: Domain): Picture {
  return {
    domain,
    components: draw.roles.length,
    truth: shapesOf(draw.truth, draw.roles),
    generator: shapesOf(draw.generator, draw.roles),
    anchorFit: fittedShapesOf(draw.anchorFit, draw.roles),
    syntheticFit: fittedShapesOf(draw.syntheticFit, draw.roles),
    clouds: [
      cloudOf('syntheticData', draw.syntheticData, draw.roles),
      cloudOf('anchorData', draw.anchorData, draw.roles),
    ],
  }
}

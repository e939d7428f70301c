/**
 * The part of the plane that is shown: [0, 10]² with a margin. It grows to hold everything, and shrinks only for a new
 * world.
 */
import type { Draw } from '../../src/experiment/results.ts'
import type { Mixture } from '../../src/mixture/mixture.ts'
import { gaussianOf, OUTER } from './ellipse.ts'

export interface Domain {
  readonly x0: number
  readonly x1: number
  readonly y0: number
  readonly y1: number
}

/** The side of the square from which means are drawn. It is the dotted frame of the picture. */
export const SQUARE = 10
const MARGIN = 2.3
/** Room between an outline and the edge, so that a stroke is never cut. */
const AIR = 0.25
/**
 * The same for a fit. It is smaller: a fit comes near the edge less often, and should not make everything else smaller.
 */
const FIT_AIR = 0.06

const smallest: Domain = { x0: -MARGIN, x1: SQUARE + MARGIN, y0: -MARGIN, y1: SQUARE + MARGIN }

const union = (one: Domain, other: Domain): Domain => ({
  x0: Math.min(one.x0, other.x0),
  x1: Math.max(one.x1, other.x1),
  y0: Math.min(one.y0, other.y0),
  y1: Math.max(one.y1, other.y1),
})

const holds = (outer: Domain, inner: Domain): boolean =>
  outer.x0 <= inner.x0 && outer.x1 >= inner.x1 && outer.y0 <= inner.y0 && outer.y1 >= inner.y1

function around(mixture: Mixture, air: number): Domain {
  let domain = smallest
  for (let component = 0; component < mixture.weights.length; component++) {
    const { x, y, xx, yy } = gaussianOf(mixture, component)
    const [dx, dy] = [OUTER * Math.sqrt(xx) + air, OUTER * Math.sqrt(yy) + air]
    domain = union(domain, { x0: x - dx, x1: x + dx, y0: y - dy, y1: y + dy })
  }
  return domain
}

/** A domain and the world it was grown for. */
export interface HeldDomain {
  readonly domain: Domain
  readonly world: string
}

/**
 * While the world stays the same, the picture may only zoom out. Otherwise it would grow and shrink while the reader
 * drags a lever.
 */
export function holdDomain(held: HeldDomain | null, draw: Draw): HeldDomain {
  const { seed, draw: index, separation, covariances } = draw.parameters
  const world = `${seed}/${index}/${separation}/${covariances}`
  const mixtures = [around(draw.truth, AIR), around(draw.generator, AIR)]
  const fits = [around(draw.anchorFit.mixture, FIT_AIR), around(draw.syntheticFit.mixture, FIT_AIR)]
  const needed = [...mixtures, ...fits].reduce(union)
  if (held?.world !== world) return { domain: needed, world }
  return holds(held.domain, needed) ? held : { domain: union(held.domain, needed), world }
}

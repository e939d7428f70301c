/** What became of the three rings of chapter 1: which fell inside a component of the truth. */
import type { Mixture } from '../../../src/mixture/mixture.ts'
import type { ComponentRole } from '../../../src/experiment/roles.ts'
import { gaussianOf, OUTER } from '../../plane/ellipse.ts'
import type { Place } from './chapters.ts'
import type { RingsSeen } from './text.ts'

/** Whether a place is inside the outer ellipse of a component, the one that holds 95 % of its points. */
function isInside(mixture: Mixture, component: number, [px, py]: Place): boolean {
  const { x, y, xx, xy, yy } = gaussianOf(mixture, component)
  const [dx, dy] = [px - x, py - y]
  return (yy * dx * dx - 2 * xy * dx * dy + xx * dy * dy) / (xx * yy - xy * xy) <= OUTER * OUTER
}

export function ringsSeen(rings: readonly Place[], truth: Mixture, roles: readonly ComponentRole[]): RingsSeen {
  const inside = (ring: Place, role: ComponentRole['role']) =>
    roles.findIndex((one, component) => one.role === role && isInside(truth, component, ring))
  const hits = rings.map(ring => inside(ring, 'unsampled')).filter(component => component >= 0)
  return {
    placed: rings.length,
    found: hits.length,
    known: rings.filter(ring => inside(ring, 'unsampled') < 0 && inside(ring, 'anchored') >= 0).length,
    hit: hits.length > 0 ? roles[hits[0]].index : null,
  }
}

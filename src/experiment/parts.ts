/** The parts of a gap gathered by role: what the reader sees first, before single components. */
import type { DensityMeasure } from '../divergence/measures.ts'
import type { Draw } from './results.ts'
import { ROLES, type Role } from './roles.ts'

export interface Part {
  /** Component of its role, from 0. */
  readonly index: number
  /** Contributions in nats; gap = anchor − synthetic, but for the mass that irrelevant components take (see gapParts). */
  readonly anchor: number
  readonly synthetic: number
  readonly gap: number
}

export interface RoleParts {
  readonly role: Role
  readonly components: readonly Part[]
  /** Their sums. */
  readonly anchor: number
  readonly synthetic: number
  readonly gap: number
}

/** Always three, in the order of roles; a role without components has sums of 0. */
export function partsByRole({ parts, roles }: Draw, measure: DensityMeasure): readonly RoleParts[] {
  const all = roles.map(({ role, index }, c) => ({
    role,
    index,
    anchor: parts.anchor[measure][c],
    synthetic: parts.synthetic[measure][c],
    gap: parts.gap[measure][c],
  }))
  return ROLES.map(role => {
    const components = all.filter(part => part.role === role)
    const sum = (quantity: 'anchor' | 'synthetic' | 'gap') => components.reduce((total, part) => total + part[quantity], 0)
    return { role, components, anchor: sum('anchor'), synthetic: sum('synthetic'), gap: sum('gap') }
  })
}

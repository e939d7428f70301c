/** The parts of a gap by role. The reader sees these first, then those of single components. */
import type { DensityMeasure } from '../divergence/measures.ts'
import type { Draw } from './results.ts'
import { ROLES, type Role } from './roles.ts'

export interface Part {
  /** The number of the component within its role, from 0. */
  readonly index: number
  /**
   * Contributions in nats. gap = anchor − synthetic, plus the amount that `gapParts` moves to irrelevant components.
   */
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
    const sum = (quantity: 'anchor' | 'synthetic' | 'gap') =>
      components.reduce((total, part) => total + part[quantity], 0)
    return { role, components, anchor: sum('anchor'), synthetic: sum('synthetic'), gap: sum('gap') }
  })
}

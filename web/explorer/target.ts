/** What the reader points at. */
import type { ComponentRole, Role } from '../../src/experiment/roles.ts'

/** A whole role, or one of its generator components. */
export interface Target {
  readonly role: Role
  readonly index?: number
}

export const matches = (target: Target, { role, index }: ComponentRole): boolean =>
  target.role === role && (target.index === undefined || target.index === index)

export const sameTarget = (one: Target | null, other: Target | null): boolean =>
  one === other || (one !== null && other !== null && one.role === other.role && one.index === other.index)

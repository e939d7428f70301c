/**
 * The three roles of components, and the order of the roles in a mixture. Gan & Liu (ICLR 2025), Appendix B, call them
 * the anchor sample part, the unsampled part and the task-irrelevant part.
 */
import type { Lever, Parameters } from '../parameters/parameters.ts'

export type Role = 'anchored' | 'unsampled' | 'irrelevant'
export const ROLES: readonly Role[] = ['anchored', 'unsampled', 'irrelevant']
export const LEVER_OF: Readonly<Record<Role, Lever>> = { anchored: 'K', unsampled: 'J', irrelevant: 'L' }
export const ROLE_OF: Readonly<Record<Lever, Role>> = { K: 'anchored', J: 'unsampled', L: 'irrelevant' }

/**
 * `index` counts within the role, from 0: the third unsampled one is `{ role: 'unsampled', index: 2 }`, shown as J₃.
 */
export interface ComponentRole {
  readonly role: Role
  readonly index: number
}

/**
 * The roles of the generator's components, in order: K anchored, J unsampled, L irrelevant. The truth's are the first K
 * + J.
 */
export function generatorRoles({ K, J, L }: Pick<Parameters, Lever>): readonly ComponentRole[] {
  const counts: Record<Role, number> = { anchored: K, unsampled: J, irrelevant: L }
  return ROLES.flatMap(role => Array.from({ length: counts[role] }, (_, index) => ({ role, index })))
}

/** How many components of each role there are. In a world made by hand these are not the numbers of the parameters. */
export function countsOf(roles: readonly ComponentRole[]): Readonly<Record<Lever, number>> {
  const counts = { K: 0, J: 0, L: 0 }
  for (const { role } of roles) counts[LEVER_OF[role]]++
  return counts
}

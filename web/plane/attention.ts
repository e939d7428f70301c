/** What stays lit while the reader points at a role or at one component, and how far everything else steps back. */
import type { ComponentRole } from '../../src/experiment/roles.ts'
import type { Target } from '../explorer/store.ts'

export interface Attention {
  readonly target: Target | null
  /** Opacity of tints and labels. */
  readonly place: (role: ComponentRole) => number
  /** Opacity of outlines and points. A role alone leaves them as they are, unless the picture is crowded. */
  readonly evidence: (role: ComponentRole) => number
}

const DIM = 0.22
const CROWDED_DIM = 0.14

export const matches = (target: Target, { role, index }: ComponentRole): boolean =>
  target.role === role && (target.index === undefined || target.index === index)

const all = () => 1
export const UNDIVIDED: Attention = { target: null, place: all, evidence: all }

export function attentionTo(target: Target | null, crowded: boolean): Attention {
  if (!target) return UNDIVIDED
  const dim = crowded ? CROWDED_DIM : DIM
  const place = (role: ComponentRole) => (matches(target, role) ? 1 : dim)
  return { target, place, evidence: crowded || target.index !== undefined ? place : all }
}

export const sameTarget = (one: Target | null, other: Target | null): boolean =>
  one === other || (one !== null && other !== null && one.role === other.role && one.index === other.index)

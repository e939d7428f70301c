/**
 * The opacity of everything while the reader points at a role or a component: the target stays strong, the rest is
 * weaker.
 */
import type { ComponentRole } from '../../src/experiment/roles.ts'
import { matches, type Target } from '../explorer/target.ts'

export interface Attention {
  readonly target: Target | null
  /** Opacity of tints and labels. */
  readonly place: (role: ComponentRole) => number
  /** Opacity of outlines and points. A role alone leaves them as they are, unless the picture is crowded. */
  readonly evidence: (role: ComponentRole) => number
}

const DIM = 0.22
const CROWDED_DIM = 0.14

const all = () => 1
export const UNDIVIDED: Attention = { target: null, place: all, evidence: all }

export function attentionTo(target: Target | null, crowded: boolean): Attention {
  if (!target) return UNDIVIDED
  const dim = crowded ? CROWDED_DIM : DIM
  const place = (role: ComponentRole) => (matches(target, role) ? 1 : dim)
  return { target, place, evidence: crowded || target.index !== undefined ? place : all }
}

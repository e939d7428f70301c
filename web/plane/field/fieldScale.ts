/** From nats per unit area to the strength of a colour. The strongest hundredth of the field has full strength. */
import { quantile } from '../../../src/experiment/summary.ts'
import type { Field } from '../../../src/divergence/field.ts'
import type { FieldQuantity } from '../../explorer/store.ts'

export interface FieldScale {
  /** |value| drawn at full strength, in nats per unit area: a round number. */
  readonly full: number
  /** 0 … 1, as a square root. So wide faint regions, whose sum counts, stay visible beside narrow strong ones. */
  readonly strength: (value: number) => number
}

const LEVEL = 0.99

export function fieldScale(field: Field, quantity: FieldQuantity): FieldScale {
  // Both fits have the same scale, so that they can be compared.
  const shared = quantity === 'gap' ? [field.gap] : [field.anchor, field.synthetic]
  const full = roundUp(Math.max(...shared.map(values => quantile(values.map(Math.abs), LEVEL) ?? 0)))
  return { full, strength: value => Math.sqrt(Math.min(1, Math.abs(value) / full)) }
}

/** Rounds up to 1, 2, 5 or 10 times a power of ten. */
function roundUp(value: number): number {
  if (!(value > 0)) return 1
  const power = 10 ** Math.floor(Math.log10(value))
  return power * [1, 2, 5, 10].find(step => step * power >= value * (1 - 1e-9))!
}

/**
 * The colour of a value. In the gap: the colour of the fit that is worse at that place. In one fit: its own colour, or
 * ink below zero.
 */
export function fieldInk(quantity: FieldQuantity, value: number): 'anchor' | 'syn' | 'ink-3' {
  if (quantity === 'gap') return value > 0 ? 'anchor' : 'syn'
  if (value < 0) return 'ink-3'
  return quantity === 'anchor' ? 'anchor' : 'syn'
}

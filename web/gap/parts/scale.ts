/** Where the shared zero of the bars lies, and the length of each bar, as shares of the drawn width. */
import type { RoleParts } from '../../../src/experiment/parts.ts'

export interface PartsScale {
  readonly zero: number
  /** The share of the width that `value`, in nats, takes. */
  readonly length: (value: number) => number
  /** Whether any bar goes left, or right: there, the values need room beyond the ends. */
  readonly left: boolean
  readonly right: boolean
}

/** @param others further values that must fit on the scale, such as the gap itself */
export function partsScale(parts: readonly RoleParts[], others: readonly number[]): PartsScale {
  const values = [...others, ...parts.flatMap(extent)]
  const low = Math.min(0, ...values)
  const high = Math.max(0, ...values)
  const whole = high - low || 1
  return { zero: -low / whole, length: value => Math.abs(value) / whole, left: low < 0, right: high > 0 }
}

const extent = ({ gap, anchor, synthetic }: RoleParts): number[] => [gap, anchor, -synthetic]

/** A role with more components than this is drawn as one bar, and so is one whose components have both signs. */
const MOST_SEGMENTS = 6

/** The components of a bar from zero outward, largest first; null where they are drawn as one bar. */
export function segments({ components }: RoleParts): { readonly index: number; readonly value: number }[] | null {
  const helps = components.some(part => part.gap > 0)
  const hurts = components.some(part => part.gap < 0)
  if (components.length > MOST_SEGMENTS || components.length < 2 || (helps && hurts)) return null
  return components
    .map(({ index, gap }) => ({ index, value: gap }))
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value))
}

/** The vertical axis of a chart: of gaps, around zero, or of distances, from zero. */

export interface ValueAxis {
  readonly kind: 'gap' | 'distance'
  readonly domain: readonly [number, number]
}

/** Axes end on a multiple of this, in nats. */
const UNIT = 0.1
const STEPS = [0.05, 0.1, 0.2, 0.5]
/** The smallest distance of two ticks, in pixels. */
const APART = 26

const rounded = (value: number): number => Math.round(value * 1e6) / 1e6

/**
 * The axis that holds all values. That of gaps always has room on both sides of zero, so that it does not tell on which
 * side the answer is.
 */
export function axisOf(kind: ValueAxis['kind'], values: readonly number[]): ValueAxis {
  const outward = (value: number) => rounded(Math.ceil(value / UNIT - 1e-9) * UNIT)
  const up = Math.max(UNIT, outward(Math.max(...values)))
  if (kind === 'distance') return { kind, domain: [0, up] }
  const down = Math.max(UNIT, outward(-Math.min(...values)))
  return { kind, domain: [-down, up] }
}

/** The ticks of an axis of this height in pixels. */
export function ticksOf({ domain: [low, high] }: ValueAxis, height: number): readonly number[] {
  const step = STEPS.find(one => (height * one) / (high - low) >= APART && one >= UNIT) ?? STEPS[STEPS.length - 1]
  const first = Math.ceil(low / step - 1e-9)
  const last = Math.floor(high / step + 1e-9)
  return Array.from({ length: last - first + 1 }, (_, i) => rounded((first + i) * step))
}

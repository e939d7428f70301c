/** The lengths of the two bars and of the bracket between their ends, as shares of the drawn width. */
import type { Gap } from '../../src/experiment/results.ts'
import type { Measure } from '../../src/parameters/parameters.ts'
import { MEASURE_LOOKS } from '../terms/measures.ts'

export interface BarShares {
  readonly anchor: number
  readonly synthetic: number
  /** Ends of the bracket, left to right. */
  readonly bracket: readonly [number, number]
}

/** With an unbounded measure, the longer bar takes this share of the width. The rest is for its value. */
const LONGEST = 0.78

export function barShares({ anchor, synthetic }: Gap, measure: Measure): BarShares {
  const { bound } = MEASURE_LOOKS[measure]
  const whole = bound ? bound.value : Math.max(anchor.value, synthetic.value, Number.MIN_VALUE) / LONGEST
  const share = (value: number) => Math.min(1, Math.max(0, value / whole))
  const [a, s] = [share(anchor.value), share(synthetic.value)]
  return { anchor: a, synthetic: s, bracket: [Math.min(a, s), Math.max(a, s)] }
}

/** Whether the words of a mark that ends at `share` go inside it, since the width after it is nearly used up. */
export function isInside(share: number): boolean {
  return share > LONGEST + 0.005
}

/** The side of the bracket that has room for its value; “middle”, above the bracket, where neither side has. */
export function bracketSide([left, right]: BarShares['bracket']): 'right' | 'left' | 'middle' {
  if (!isInside(right)) return 'right'
  return left > 1 - LONGEST ? 'left' : 'middle'
}

/** What the sign of the gap means: whether the synthetic data helped, and how a model fitted to it compares. */
import type { Gap } from '../../src/experiment/results.ts'
import type { Measure } from '../../src/parameters/parameters.ts'
import { formatGap, knownDecimals } from './format.ts'
import { MEASURE_LOOKS } from './measures.ts'

/** Both are keys of the words for measures. */
export interface Verdict {
  /** What the synthetic data did. */
  readonly did: 'helped' | 'hurt' | 'unclear'
  /** How a model fitted to it compares. */
  readonly because: 'farBetter' | 'better' | 'same' | 'worse'
}

/** A gap is no evidence if its interval holds zero or if it is rounded to zero. */
function isUnclear({ gap }: Gap, decimals: number): boolean {
  return Math.abs(gap.value) <= gap.error || formatGap(gap.value, knownDecimals(decimals, gap.error)).startsWith('±')
}

export function verdictOf(gap: Gap, measure: Measure): Verdict {
  if (isUnclear(gap, MEASURE_LOOKS[measure].decimals)) return { did: 'unclear', because: 'same' }
  if (gap.gap.value < 0) return { did: 'hurt', because: 'worse' }
  return { did: 'helped', because: gap.synthetic.value < gap.anchor.value / 2 ? 'farBetter' : 'better' }
}

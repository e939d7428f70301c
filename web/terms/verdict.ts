/** The sign of the gap put into words: what the synthetic data did, and how a model fitted to it compares. */
import type { Gap } from '../../src/experiment/results.ts'
import type { Measure } from '../../src/parameters.ts'
import { formatGap, knownDecimals } from './format.ts'
import { MEASURE_LOOKS } from './measures.ts'

export interface Verdict {
  /** Completes “The synthetic data …”. */
  readonly did: 'helped' | 'hurt' | 'made no clear difference'
  /** Completes “a model fitted to it …”. */
  readonly because: string
}

/** A gap whose interval holds zero, or of which rounding leaves nothing, is no evidence either way. */
function isUnclear({ gap }: Gap, decimals: number): boolean {
  return Math.abs(gap.value) <= gap.error || formatGap(gap.value, knownDecimals(decimals, gap.error)).startsWith('±')
}

export function verdictOf(gap: Gap, measure: Measure): Verdict {
  const { verdicts, decimals } = MEASURE_LOOKS[measure]
  if (isUnclear(gap, decimals)) return { did: 'made no clear difference', because: verdicts.same }
  if (gap.gap.value < 0) return { did: 'hurt', because: verdicts.worse }
  const halved = gap.synthetic.value < gap.anchor.value / 2
  return { did: 'helped', because: halved ? verdicts.farBetter : verdicts.better }
}

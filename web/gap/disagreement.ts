/** Where another measure of the same draw says the opposite: the sign is not a fact of the draw alone. */
import { DENSITY_MEASURES, type DensityMeasure } from '../../src/divergence/measures.ts'
import type { Draw } from '../../src/experiment/results.ts'
import { shownGap } from '../terms/measures.ts'
import { verdictOf } from '../terms/verdict.ts'
import type { Measure } from '../../src/parameters.ts'

const NAMES: Readonly<Record<DensityMeasure, string>> = {
  'jensen-shannon': 'Jensen–Shannon',
  'truth-to-fit': 'what the fit misses',
  'fit-to-truth': 'what the fit makes up',
}

/**
 * One sentence, of the first of them, where the sign is the other in another measure, both beyond their errors; else null. The published measure
 * can be contradicted but is no witness: draws carry it only where it is asked for, and histograms of a thousand points
 * are off by far more than their error says. `brief` is for one narrow line.
 */
export function disagreement(draw: Draw, asked: Measure, brief = false): string | null {
  const { measure, gap } = shownGap(draw, asked)
  const { did } = verdictOf(gap, measure)
  const opposite = did === 'helped' ? 'hurt' : did === 'hurt' ? 'helped' : null
  const other = DENSITY_MEASURES.find(one => one !== measure && verdictOf(draw.gaps[one], one).did === opposite)
  return other ? `By ${NAMES[other]}, ${brief ? 'it' : 'the same draw'} ${opposite === 'hurt' ? 'hurts' : 'helps'}.` : null
}

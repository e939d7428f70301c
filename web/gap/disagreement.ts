/** Where another measure of the same draw says the opposite: the sign is not a fact of the draw alone. */
import { DENSITY_MEASURES, type DensityMeasure } from '../../src/divergence/measures.ts'
import type { Draw } from '../../src/experiment/results.ts'
import { shownGap } from '../terms/measures.ts'
import { verdictOf } from '../terms/verdict.ts'
import type { Measure } from '../../src/parameters/parameters.ts'

export interface Disagreement {
  readonly measure: DensityMeasure
  /** What the synthetic data did by that measure. */
  readonly did: 'helped' | 'hurt'
}

/**
 * The first measure in which the sign is the other, both beyond their errors; else null. The published measure can be
 * contradicted but is no witness: draws carry it only where it is asked for, and histograms of a thousand points
 * are off by far more than their error says.
 */
export function disagreement(draw: Draw, asked: Measure): Disagreement | null {
  const { measure, gap } = shownGap(draw, asked)
  const { did } = verdictOf(gap, measure)
  if (did === 'unclear') return null
  const opposite = did === 'helped' ? 'hurt' : 'helped'
  const other = DENSITY_MEASURES.find(one => one !== measure && verdictOf(draw.gaps[one], one).did === opposite)
  return other ? { measure: other, did: opposite } : null
}

/**
 * Whether another measure says the opposite about the same draw: then the sign depends on the measure, not on the draw
 * alone.
 */
import { DENSITY_MEASURES, type DensityMeasure } from '../../src/divergence/measures.ts'
import type { Draw } from '../../src/experiment/results.ts'
import { shownGap } from '../terms/measures.ts'
import { verdictOf } from '../terms/verdict.ts'
import type { Measure } from '../../src/parameters/parameters.ts'

export interface Disagreement {
  readonly measure: DensityMeasure
  /** What the synthetic data did according to that measure. */
  readonly did: 'helped' | 'hurt'
}

/**
 * The first measure that has the opposite sign, where both values are larger than their errors; else null. The
 * published measure is never the other measure, for two reasons: draws hold it only on request, and histograms of a
 * thousand points are wrong by far more than their error says.
 */
export function disagreement(draw: Draw, asked: Measure): Disagreement | null {
  const { measure, gap } = shownGap(draw, asked)
  const { did } = verdictOf(gap, measure)
  if (did === 'unclear') return null
  const opposite = did === 'helped' ? 'hurt' : 'helped'
  const other = DENSITY_MEASURES.find(one => one !== measure && verdictOf(draw.gaps[one], one).did === opposite)
  return other ? { measure: other, did: opposite } : null
}

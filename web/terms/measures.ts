/** What the page must know about each measure to draw it. */
import type { Draw, Gap } from '../../src/experiment/results.ts'
import { isAvailable } from '../../src/experiment/rows.ts'
import { PARAMETERS, type Measure } from '../../src/parameters/parameters.ts'
import type { Subjects } from '../words/subjects.ts'

export interface MeasureLook {
  /** `decimals`: those of the gap as the one large number. `fineDecimals`: those in bars and tables. */
  readonly decimals: number
  readonly fineDecimals: number
  /** The largest possible value, in nats, if there is one: bars then show the whole scale. */
  readonly bound: { readonly value: number; readonly label: string } | null
}

const unbounded: MeasureLook = { decimals: 0, fineDecimals: 1, bound: null }

export const MEASURE_LOOKS: Readonly<Record<Measure, MeasureLook>> = {
  'jensen-shannon': { decimals: 2, fineDecimals: 3, bound: { value: Math.LN2, label: 'ln 2' } },
  'truth-to-fit': unbounded,
  'fit-to-truth': unbounded,
  // The values of this measure are a few nats, not tens.
  'as-published': { ...unbounded, decimals: 1, fineDecimals: 2 },
}

/** In the order of the choice on the page. */
export const MEASURES: readonly Measure[] = PARAMETERS.measure.options

/** What the measure is or, if it is not available, why not. */
export function measureWords(measure: Measure, dimension: number, words: Subjects['measures']): string {
  return isAvailable(measure, dimension) ? words.of[measure].words : words.onlyInThePlane
}

export interface ShownGap {
  readonly measure: Measure
  readonly gap: Gap
}

/**
 * The gap of a draw in the measure asked for. While the draw lacks that measure, the gap in the default measure, under
 * its own name.
 */
export function shownGap({ gaps }: Draw, asked: Measure): ShownGap {
  const gap = gaps[asked]
  return gap ? { measure: asked, gap } : { measure: 'jensen-shannon', gap: gaps['jensen-shannon'] }
}

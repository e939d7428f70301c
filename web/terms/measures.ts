/** What the page needs to know of each measure to draw it. */
import type { Draw, Gap } from '../../src/experiment/results.ts'
import { isAvailable } from '../../src/experiment/rows.ts'
import { PARAMETERS, type Measure } from '../../src/parameters/parameters.ts'
import type { Subjects } from '../words/subjects.ts'

export interface MeasureLook {
  /** Decimals of the gap as the one large number, and in bars and tables. */
  readonly decimals: number
  readonly fineDecimals: number
  /** The largest value possible, in nats, where there is one: its bars then show the whole scale. */
  readonly bound: { readonly value: number; readonly label: string } | null
}

const unbounded: MeasureLook = { decimals: 0, fineDecimals: 1, bound: null }

export const MEASURE_LOOKS: Readonly<Record<Measure, MeasureLook>> = {
  'jensen-shannon': { decimals: 2, fineDecimals: 3, bound: { value: Math.LN2, label: 'ln 2' } },
  'truth-to-fit': unbounded,
  'fit-to-truth': unbounded,
  // Its values are a few nats, not tens.
  'as-published': { ...unbounded, decimals: 1, fineDecimals: 2 },
}

/** In the order in which they are offered. */
export const MEASURES: readonly Measure[] = PARAMETERS.measure.options

/** What it is or, where there is none of it, why. */
export function measureWords(measure: Measure, dimension: number, words: Subjects['measures']): string {
  return isAvailable(measure, dimension) ? words.of[measure].words : words.onlyInThePlane
}

export interface ShownGap {
  readonly measure: Measure
  readonly gap: Gap
}

/**
 * The gap of a draw in the measure asked for; in the default one while the draw lacks it, never under the wrong name.
 */
export function shownGap({ gaps }: Draw, asked: Measure): ShownGap {
  const gap = gaps[asked]
  return gap ? { measure: asked, gap } : { measure: 'jensen-shannon', gap: gaps['jensen-shannon'] }
}

/** Settings worth starting from, each making one point; what a preset does not name stands at its default. */
import type { Parameters } from './parameters.ts'

export type PresetId = 'blind-spot' | 'published' | 'nothing-unsampled' | 'mostly-noise' | 'rich-anchors'

export interface Preset {
  /** As a script names it. */
  readonly id: PresetId
  readonly setting: Partial<Parameters>
}

/** The paper's setting, measured as its code does. */
export const PUBLISHED: Partial<Parameters> = {
  K: 2, J: 2, L: 2, N_k: 50, n: 200, separation: 0, covariances: 'published', fit: 'published', dimension: 2, measure: 'as-published',
}

/** The measure whose sign the page speaks of where it says what to look for: another measure may say the opposite. */
const measure = 'jensen-shannon'

export const PRESETS: readonly Preset[] = [
  { id: 'blind-spot', setting: { K: 2, J: 4, L: 2, measure } },
  { id: 'published', setting: PUBLISHED },
  { id: 'nothing-unsampled', setting: { K: 6, J: 0, L: 2, measure } },
  { id: 'mostly-noise', setting: { K: 2, J: 4, L: 15, measure } },
  { id: 'rich-anchors', setting: { K: 6, J: 2, L: 2, N_k: 500, measure } },
]

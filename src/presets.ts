/** Settings worth starting from, each making one point; what a preset does not name stands at its default. */
import type { Parameters } from './parameters.ts'

export interface Preset {
  /** As a script names it. */
  readonly id: string
  readonly name: string
  /** What to look for in it. */
  readonly meaning: string
  readonly setting: Partial<Parameters>
}

/** The paper's setting, measured as its code does. */
export const PUBLISHED: Partial<Parameters> = {
  K: 2, J: 2, L: 2, N_k: 50, n: 200, separation: 0, covariances: 'published', fit: 'published', dimension: 2, measure: 'as-published',
}

/** The measure whose sign the sentences below speak of: another measure may say the opposite. */
const measure = 'jensen-shannon'

export const PRESETS: readonly Preset[] = [
  { id: 'blind-spot', name: 'Blind spot', meaning: 'Much of the truth was never sampled, and the generator knows it.', setting: { K: 2, J: 4, L: 2, measure } },
  { id: 'published', name: 'As published', meaning: 'The paper’s setting, and its measure.', setting: PUBLISHED },
  { id: 'nothing-unsampled', name: 'Nothing unsampled', meaning: 'The anchor data has seen all of the truth: nothing is left to add.', setting: { K: 6, J: 0, L: 2, measure } },
  { id: 'mostly-noise', name: 'Mostly noise', meaning: 'Most of what the generator adds is not in the truth: it hurts more than it helps.', setting: { K: 2, J: 4, L: 15, measure } },
  { id: 'rich-anchors', name: 'Rich anchors', meaning: 'Anchor data plentiful enough to speak for itself.', setting: { K: 6, J: 2, L: 2, N_k: 500, measure } },
]

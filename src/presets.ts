/** Settings to start from. Each shows one effect. Parameters that a preset does not name have their defaults. */
import type { Parameters } from './parameters.ts'

export interface Preset {
  /** The name for scripts. */
  readonly id: string
  readonly name: string
  /** What the reader should look for. */
  readonly meaning: string
  readonly setting: Partial<Parameters>
}

/** The setting of the paper (Gan & Liu, ICLR 2025, Appendix B), measured as in its published code. */
export const PUBLISHED: Partial<Parameters> = {
  K: 2, J: 2, L: 2, N_k: 50, n: 200, separation: 0, covariances: 'published', fit: 'published', dimension: 2, measure: 'as-published',
}

/** The meanings below are true in this measure. In another measure the gap may have the opposite sign. */
const measure = 'jensen-shannon'

export const PRESETS: readonly Preset[] = [
  { id: 'blind-spot', name: 'Blind spot', meaning: 'Much of the truth was never sampled, and the generator knows it.', setting: { K: 2, J: 4, L: 2, measure } },
  { id: 'published', name: 'As published', meaning: 'The paper’s setting, and its measure.', setting: PUBLISHED },
  { id: 'nothing-unsampled', name: 'Nothing unsampled', meaning: 'The anchor data has seen all of the truth: nothing is left to add.', setting: { K: 6, J: 0, L: 2, measure } },
  { id: 'mostly-noise', name: 'Mostly noise', meaning: 'Most of what the generator adds is not in the truth: it hurts more than it helps.', setting: { K: 2, J: 4, L: 15, measure } },
  { id: 'rich-anchors', name: 'Rich anchors', meaning: 'Anchor data plentiful enough to speak for itself.', setting: { K: 6, J: 2, L: 2, N_k: 500, measure } },
]

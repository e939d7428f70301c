/** Settings to start from. Each shows one effect. Parameters that a preset does not name have their defaults. */
import type { Parameters } from './parameters.ts'

export type PresetId = 'blind-spot' | 'published' | 'nothing-unsampled' | 'mostly-noise' | 'rich-anchors'

export interface Preset {
  /** The name for scripts. */
  readonly id: PresetId
  readonly setting: Partial<Parameters>
}

/** The setting of the paper (Gan & Liu, ICLR 2025, Appendix B), measured as in its published code. */
export const PUBLISHED: Partial<Parameters> = {
  K: 2,
  J: 2,
  L: 2,
  N_k: 50,
  n: 200,
  separation: 0,
  covariances: 'published',
  fit: 'published',
  dimension: 2,
  measure: 'as-published',
}

/** What the page says of a preset is true in this measure. In another measure the gap may have the opposite sign. */
const measure = 'jensen-shannon'

export const PRESETS: readonly Preset[] = [
  { id: 'blind-spot', setting: { K: 2, J: 4, L: 2, measure } },
  { id: 'published', setting: PUBLISHED },
  { id: 'nothing-unsampled', setting: { K: 6, J: 0, L: 2, measure } },
  { id: 'mostly-noise', setting: { K: 2, J: 4, L: 15, measure } },
  { id: 'rich-anchors', setting: { K: 6, J: 2, L: 2, N_k: 500, measure } },
]

/** Settings worth starting from, each making one point; what a preset does not name stands at its default. */
import { DEFAULTS, type ParameterKey, type Parameters } from '../../src/parameters.ts'

export interface Preset {
  readonly name: string
  /** What to look for in it. */
  readonly meaning: string
  readonly setting: Partial<Parameters>
}

export const PRESETS: readonly Preset[] = [
  { name: 'Blind spot', meaning: 'Much of the truth was never sampled, and the generator knows it.', setting: { K: 2, J: 4, L: 2 } },
  { name: 'As published', meaning: 'The setting of the paper.', setting: { K: 2, J: 2, L: 2 } },
  { name: 'Nothing unsampled', meaning: 'The anchor data has seen all of the truth: nothing is left to add.', setting: { K: 6, J: 0, L: 2 } },
  { name: 'Mostly noise', meaning: 'Most of what the generator adds is not in the truth.', setting: { K: 2, J: 4, L: 15 } },
  { name: 'Rich anchors', meaning: 'Anchor data plentiful enough to speak for itself.', setting: { K: 6, J: 2, L: 2, N_k: 500 } },
]

/** The reader's own, which no preset touches: which world it is, and how it is judged. */
const KEPT: readonly ParameterKey[] = ['seed', 'draw', 'measure', 'estimator']

/** What choosing the preset changes the setting to. */
export function presetParameters(preset: Preset, now: Parameters): Parameters {
  const kept = Object.fromEntries(KEPT.map(key => [key, now[key]]))
  return { ...DEFAULTS, ...preset.setting, ...kept }
}

/** Whether this is the preset's setting, nothing changed since. */
export function isChosen(preset: Preset, now: Parameters): boolean {
  const wanted = presetParameters(preset, now)
  return (Object.keys(wanted) as ParameterKey[]).every(key => wanted[key] === now[key])
}

/** Taking up a preset, and telling whether one is taken up. */
import { DEFAULTS, type ParameterKey, type Parameters } from '../../src/parameters/parameters.ts'
import type { Preset } from '../../src/parameters/presets.ts'

/**
 * The reader's own, which no preset touches: which world it is, and how a measure is computed. Every preset names its
 * measure.
 */
const KEPT: readonly ParameterKey[] = ['seed', 'draw', 'estimator']

/** What choosing the preset changes the setting to. */
export function presetParameters(preset: Preset, now: Parameters): Parameters {
  const kept = Object.fromEntries(KEPT.map(key => [key, now[key]]))
  return { ...DEFAULTS, ...kept, ...preset.setting }
}

/** Whether this is the preset's setting, nothing changed since. */
export function isChosen(preset: Preset, now: Parameters): boolean {
  const wanted = presetParameters(preset, now)
  return (Object.keys(wanted) as ParameterKey[]).every(key => wanted[key] === now[key])
}

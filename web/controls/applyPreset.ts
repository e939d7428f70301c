/** Applies a preset, and tells whether a preset is applied. */
import { DEFAULTS, type ParameterKey, type Parameters } from '../../src/parameters/parameters.ts'
import type { Preset } from '../../src/parameters/presets.ts'

/**
 * The reader's own choices, which no preset changes: the world, and how a measure is computed. Every preset sets the
 * measure.
 */
const KEPT: readonly ParameterKey[] = ['seed', 'draw', 'estimator']

/** The setting after the preset is chosen. */
export function presetParameters(preset: Preset, now: Parameters): Parameters {
  const kept = Object.fromEntries(KEPT.map(key => [key, now[key]]))
  return { ...DEFAULTS, ...kept, ...preset.setting }
}

/** Whether the setting is that of the preset, without changes. */
export function isChosen(preset: Preset, now: Parameters): boolean {
  const wanted = presetParameters(preset, now)
  return (Object.keys(wanted) as ParameterKey[]).every(key => wanted[key] === now[key])
}

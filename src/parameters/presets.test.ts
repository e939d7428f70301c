/** The meanings of the presets, checked with draws of the engine. */
import { expect, test } from 'vitest'
import { drawExperiment } from '../index.ts'
import { PRESETS, type PresetId } from './presets.ts'

const DRAWS = 16

/**
 * Whether the synthetic data should help in most draws, by the measure of the preset; the paper’s setting speaks of no
 * sign.
 */
const HELPS: Readonly<Partial<Record<PresetId, boolean>>> = {
  'blind-spot': true,
  'nothing-unsampled': false,
  'mostly-noise': false,
  'rich-anchors': false,
}

test('every preset names the measure that it speaks of', () => {
  for (const { setting } of PRESETS) expect(setting.measure).toBeDefined()
})

test.each(PRESETS.filter(({ id }) => id in HELPS))('$id: what it says is so in most draws', ({ id, setting }) => {
  const helped = Array.from({ length: DRAWS }, (_, draw) => drawExperiment({ ...setting, draw })).filter(
    ({ gaps, parameters }) => gaps[parameters.measure]!.gap.value > 0,
  )
  const share = helped.length / DRAWS
  if (HELPS[id]) expect(share).toBeGreaterThan(0.6)
  else expect(share).toBeLessThan(0.4)
})

test('most of what the generator of “Mostly noise” adds is not in the truth, most of the truth of “Blind spot” was never sampled', () => {
  const settingOf = (id: PresetId) => PRESETS.find(preset => preset.id === id)!.setting
  const noise = settingOf('mostly-noise')
  expect(noise.L! / (noise.J! + noise.L!)).toBeGreaterThan(0.5)
  const blind = settingOf('blind-spot')
  expect(blind.J! / (blind.K! + blind.J!)).toBeGreaterThan(0.5)
  expect(settingOf('nothing-unsampled').J).toBe(0)
})

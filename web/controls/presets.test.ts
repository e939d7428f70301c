import { expect, test } from 'vitest'
import { completeParameters, DEFAULTS } from '../../src/parameters.ts'
import { PRESETS } from '../../src/presets.ts'
import { isChosen, presetParameters } from './presets.ts'

const named = (name: string) => PRESETS.find(preset => preset.name === name)!

test('every preset is a setting the table allows', () => {
  for (const preset of PRESETS) expect(() => completeParameters(preset.setting)).not.toThrow()
})

test('the page opens on a preset, and on one only', () => {
  expect(PRESETS.filter(preset => isChosen(preset, DEFAULTS)).map(preset => preset.name)).toEqual(['Blind spot'])
})

test('choosing one sets what it names, returns the rest to defaults, keeps seed, draw and measure', () => {
  const now = { ...DEFAULTS, seed: 7, draw: 3, measure: 'truth-to-fit', separation: 2, J: 9 } as const
  const next = presetParameters(named('Rich anchors'), now)
  expect(next).toEqual({ ...DEFAULTS, K: 6, J: 2, L: 2, N_k: 500, seed: 7, draw: 3, measure: 'truth-to-fit' })
  expect(isChosen(named('Rich anchors'), next)).toBe(true)
})

test('a preset whose point is its measure lets go when that changes', () => {
  const chosen = presetParameters(named('As published'), DEFAULTS)
  expect(chosen.measure).toBe('as-published')
  expect(isChosen(named('As published'), { ...chosen, measure: 'jensen-shannon' })).toBe(false)
})

test('any change but of seed, draw or measure lets go of the others', () => {
  const preset = named('Nothing unsampled')
  const chosen = presetParameters(preset, DEFAULTS)
  expect(isChosen(preset, { ...chosen, seed: 1, draw: 5, measure: 'truth-to-fit' })).toBe(true)
  expect(isChosen(preset, { ...chosen, L: 3 })).toBe(false)
  expect(isChosen(preset, { ...chosen, separation: 0.1 })).toBe(false)
})

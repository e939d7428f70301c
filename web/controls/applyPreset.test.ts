import { expect, test } from 'vitest'
import { completeParameters, DEFAULTS } from '../../src/parameters/parameters.ts'
import { PRESETS, type PresetId } from '../../src/parameters/presets.ts'
import { isChosen, presetParameters } from './applyPreset.ts'

const named = (id: PresetId) => PRESETS.find(preset => preset.id === id)!

test('every preset is a setting the table allows', () => {
  for (const preset of PRESETS) expect(() => completeParameters(preset.setting)).not.toThrow()
})

test('the page opens on a preset, and on one only', () => {
  expect(PRESETS.filter(preset => isChosen(preset, DEFAULTS)).map(preset => preset.id)).toEqual(['blind-spot'])
})

test('choosing one sets what it names, its measure included, returns the rest to defaults, keeps seed, draw and estimator', () => {
  const now = {
    ...DEFAULTS,
    seed: 7,
    draw: 3,
    measure: 'truth-to-fit',
    estimator: 'monte-carlo',
    separation: 2,
    J: 9,
  } as const
  const next = presetParameters(named('rich-anchors'), now)
  expect(next).toEqual({
    ...DEFAULTS,
    K: 6,
    J: 2,
    L: 2,
    N_k: 500,
    seed: 7,
    draw: 3,
    estimator: 'monte-carlo',
    measure: 'jensen-shannon',
  })
  expect(isChosen(named('rich-anchors'), next)).toBe(true)
})

test('one preset after another is judged by its own measure', () => {
  const published = presetParameters(named('published'), DEFAULTS)
  expect(published.measure).toBe('as-published')
  expect(presetParameters(named('mostly-noise'), published).measure).toBe('jensen-shannon')
})

test('any change but of seed, draw or estimator lets go of it', () => {
  const preset = named('nothing-unsampled')
  const chosen = presetParameters(preset, DEFAULTS)
  expect(isChosen(preset, { ...chosen, seed: 1, draw: 5, estimator: 'monte-carlo' })).toBe(true)
  for (const change of [{ L: 3 }, { separation: 0.1 }, { measure: 'truth-to-fit' }] as const) {
    expect(isChosen(preset, { ...chosen, ...change })).toBe(false)
  }
})

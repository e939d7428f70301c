import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { DEFAULTS } from '../../src/parameters/parameters.ts'
import { storeWith } from '../explorer/store.ts'
import { keepSetting, lastSetting } from './lastSetting.ts'
import { storyIn } from './place.ts'

const kept = new Map<string, string>()

beforeEach(() =>
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  }),
)
afterEach(() => {
  kept.clear()
  vi.unstubAllGlobals()
})

it('is the setting that was kept, and how the reader looked at it, on no page', () => {
  const parameters = { ...DEFAULTS, K: 5, seed: 7 }
  keepSetting(storeWith({ parameters, tab: 'L', view: 'check' }).getState())
  expect(lastSetting()).toMatchObject({ parameters, tab: 'L' })
  expect(lastSetting()).not.toHaveProperty('view')
  expect(lastSetting()).not.toHaveProperty('notes')
})

it('is the opening one where nothing, or nonsense, was kept', () => {
  expect(lastSetting().parameters).toEqual(DEFAULTS)
  kept.set('reverse-bottleneck.explorer', 'nonsense')
  expect(lastSetting()).toEqual({})
})

it('is left out where the browser keeps nothing', () => {
  vi.stubGlobal('sessionStorage', undefined)
  expect(() => keepSetting(storeWith().getState())).not.toThrow()
  expect(lastSetting()).toEqual({})
})

it('the story has an address in each language, from the root and from its own folders', () => {
  expect(storyIn('en', { root: '', page: null })).toBe('story/')
  expect(storyIn('zh', { root: '../../', page: 'story' })).toBe('../../zh/story/')
})

import { beforeEach, expect, test } from 'vitest'
import { actionsOn } from '../explorer/actions.ts'
import { LAYERS, storeWith } from '../explorer/store.ts'
import { SHORTCUTS, shortcutFor } from './shortcuts.ts'

const press = (key: string, held: Partial<KeyboardEvent> = {}) =>
  shortcutFor({ key, ctrlKey: false, metaKey: false, altKey: false, repeat: false, ...held })

const store = storeWith()
const actions = actionsOn(store)
beforeEach(() => store.setState(store.getInitialState()))

test('no key means two things', () => {
  const keys = SHORTCUTS.flatMap(shortcut => shortcut.keys)
  expect(new Set(keys).size).toBe(keys.length)
})

test('letters work in both cases, but never with a modifier or by holding them down', () => {
  expect(press('R')).toBe(press('r'))
  expect(press('r')).not.toBeNull()
  expect(press('r', { ctrlKey: true })).toBeNull()
  expect(press('r', { metaKey: true })).toBeNull()
  expect(press('r', { repeat: true })).toBeNull()
  expect(press('x')).toBeNull()
})

test('each digit switches its layer, and only that', () => {
  LAYERS.forEach((layer, index) => {
    press(String(index + 1))!.run(actions, String(index + 1))
    expect(store.getState().layers[layer]).toBe(false)
  })
  expect(press(String(LAYERS.length + 1))).toBeNull()
})

test('Escape lets go of whatever is pinned', () => {
  store.setState({ pinned: { role: 'unsampled' }, pointed: { role: 'anchored' } })
  press('Escape')!.run(actions, 'Escape')
  expect(store.getState()).toMatchObject({ pinned: null, pointed: null, replay: null })
})

import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { CHAPTERS } from './chapters.ts'
import { guess, isWhole, keepYours, recall, remember, show, useStory } from './state.ts'

const kept = new Map<string, string>()
const initial = useStory.getState()

beforeEach(() => {
  kept.clear()
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
  useStory.setState(initial, true)
})

test('guesses, what was shown and what is the reader’s own come back in the same tab', () => {
  const end = remember()
  guess(1, [[1, 2]])
  guess(2, 'fifth')
  guess(3, [0.1, 0.2])
  show(2)
  keepYours(4, { L: 6 })
  const { progress } = useStory.getState()
  end()
  useStory.setState(initial, true)
  recall()
  expect(useStory.getState().progress).toEqual(progress)
})

test('a guess is whole with three rings, with a line to its end, with an option', () => {
  expect(isWhole(1, [[1, 1]])).toBe(false)
  expect(
    isWhole(1, [
      [1, 1],
      [2, 2],
      [3, 3],
    ]),
  ).toBe(true)
  expect(isWhole(3, Array<number>(14).fill(0))).toBe(false)
  expect(isWhole(3, Array<number>(15).fill(0))).toBe(true)
  expect(isWhole(9, Array<number>(20).fill(0))).toBe(true)
  expect(isWhole(5, 'hurt')).toBe(true)
  for (const chapter of CHAPTERS) expect(isWhole(chapter, null)).toBe(false)
})

test.each([
  'no JSON',
  '7',
  'null',
  '[]',
  '{"1":7,"2":{"guess":"certainly","shown":"yes"},"3":{"guess":[1,"2"]},"9":{"guess":[null]}}',
  '{"1":{"guess":[[1]]},"4":{"yours":[]},"5":{"yours":{"K":"many","none":1}},"3":{"guess":{"length":3}}}',
  JSON.stringify({ 1: { guess: Array(9).fill([1, 1]) }, 3: { guess: Array(99).fill(0) } }),
])('what a stranger left there does no harm: %s', text => {
  kept.set('reverse-bottleneck.story', text)
  recall()
  const { progress } = useStory.getState()
  for (const chapter of CHAPTERS) {
    expect(progress[chapter].guess).toBeNull()
    expect(progress[chapter].shown).toBe(false)
  }
  expect(progress[5].yours ?? {}).not.toHaveProperty('none')
})

test('a browser that keeps nothing takes nothing away', () => {
  vi.stubGlobal('sessionStorage', undefined)
  const end = remember()
  guess(5, 'hurt')
  recall()
  expect(useStory.getState().progress[5].guess).toBe('hurt')
  end()
})

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { LAYERS, storeWith } from './store.ts'
import { isHeldBack, LAST_STEP, replayOn, replayStep, STEP } from './replay.ts'

const store = storeWith()
const { replay, turnReplay, jumpReplay, stopReplay } = replayOn(store)
const step = () => store.getState().replay
const stubMotion = (reduced: boolean) => vi.stubGlobal('window', { matchMedia: () => ({ matches: reduced }) })

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  stopReplay()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('a step stays within the layers and ends after the last', () => {
  expect(replayStep(0, -1)).toBe(0)
  expect(replayStep(2, 1)).toBe(3)
  expect(replayStep(LAYERS.length - 1, 1)).toBe(LAST_STEP)
  expect(replayStep(LAST_STEP, 1)).toBeNull()
})

describe('with motion', () => {
  test('it shows one layer more at every step, then the number, then all as it was', () => {
    stubMotion(false)
    replay()
    const seen = [step()]
    for (let i = 0; i <= LAST_STEP; i++) {
      vi.advanceTimersByTime(STEP)
      seen.push(step())
    }
    expect(seen).toEqual([0, 1, 2, 3, 4, 5, 6, null])
    expect(seen.map(isHeldBack)).toEqual([true, true, true, true, true, true, false, false])
  })

  test('starting again does not run twice as fast', () => {
    stubMotion(false)
    replay()
    vi.advanceTimersByTime(STEP - 200)
    replay()
    vi.advanceTimersByTime(STEP - 1)
    expect(step()).toBe(0)
    vi.advanceTimersByTime(1)
    expect(step()).toBe(1)
  })

  test('it goes on from wherever it was sent, and stops when told', () => {
    stubMotion(false)
    replay()
    jumpReplay(LAYERS[4])
    vi.advanceTimersByTime(STEP)
    expect(step()).toBe(5)
    stopReplay()
    vi.advanceTimersByTime(10 * STEP)
    expect(step()).toBeNull()
  })
})

test('with reduced motion it waits to be turned', () => {
  stubMotion(true)
  replay()
  vi.advanceTimersByTime(10 * STEP)
  expect(step()).toBe(0)
  turnReplay(1)
  turnReplay(1)
  turnReplay(-1)
  expect(step()).toBe(1)
})

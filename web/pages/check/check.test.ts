import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { columns } from '../../../src/experiment/rows.ts'
import { SHIPPED_SETTINGS } from '../../../src/experiment/shipped.ts'
import { rowsFrom } from '../../../src/fixtures/workers.ts'
import { LEVERS, type Parameters } from '../../../src/parameters/parameters.ts'
import { Cancelled } from '../../../src/steps/steps.ts'
import type { Pool } from '../../../src/worker/pool.ts'
import { createCheck } from './check.ts'
import { PAPER_MIDDLE } from './recipe.ts'

/** A Check whose workers answer at once, and a record of the requests that they got. */
function checkWith() {
  const asked: { readonly setting: Parameters; readonly from: number; readonly count: number }[] = []
  let answering = true
  const pool = {
    capacity: 2,
    rows: (setting: Parameters, from: number, count: number, signal: AbortSignal) =>
      new Promise<Float64Array>((resolve, reject) => {
        signal.addEventListener('abort', () => reject(new Cancelled()))
        asked.push({ setting, from, count })
        if (answering) setTimeout(() => resolve(rowsFrom(setting, from, count)), 1)
      }),
  }
  const run = createCheck(() => pool as unknown as Pool)
  return { ...run, asked, state: run.useCheck.getState, pauseAnswers: () => void (answering = false) }
}

const shipped = SHIPPED_SETTINGS.check().map(setting => ({ setting, rows: rowsFrom(setting, 0, 100) }))
const mine: Parameters = { ...PAPER_MIDDLE, K: 3, J: 4, seed: 7 }

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('opens with all shipped draws in every panel, before a worker has answered', () => {
  const { remember, showMiddle, setSeen, state, asked, pauseAnswers } = checkWith()
  pauseAnswers()
  remember(shipped)
  setSeen(true)
  showMiddle(PAPER_MIDDLE)
  expect(state()).toMatchObject({ done: 100, wanted: 200, status: 'working' })
  for (const sweeps of Object.values(state().sweeps)) {
    for (const lever of LEVERS)
      expect(sweeps[lever].map(({ value, draws }) => [value, draws])).toEqual(
        Array.from({ length: 14 }, (_, i) => [i + 2, 100]),
      )
  }
  expect(asked.map(({ from }) => from)).toEqual([100, 100, 100, 100])
})

it('refines the shipped draws to twice as many, and is done', async () => {
  const { remember, showMiddle, setSeen, state, asked } = checkWith()
  remember(shipped)
  setSeen(true)
  showMiddle(PAPER_MIDDLE)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(state()).toMatchObject({ done: 200, status: 'done' })
  expect(asked.reduce((sum, { count }) => sum + count, 0)).toBe(shipped.length * 100)
})

it('asks for nothing while nobody sees it, and goes on from where it was', async () => {
  const { showMiddle, setSeen, state, asked } = checkWith()
  showMiddle(PAPER_MIDDLE)
  await vi.advanceTimersByTimeAsync(1000)
  expect(asked).toEqual([])
  setSeen(true)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(state()).toMatchObject({ done: 200, status: 'done' })
})

it('stops, stays stopped when seen again, and goes on', async () => {
  const { remember, showMiddle, setSeen, stop, goOn, state, asked } = checkWith()
  remember(shipped)
  setSeen(true)
  showMiddle(PAPER_MIDDLE)
  stop()
  const before = asked.length
  setSeen(false)
  setSeen(true)
  showMiddle(PAPER_MIDDLE)
  await vi.advanceTimersByTimeAsync(1000)
  expect(asked.length).toBe(before)
  expect(state().status).toBe('stopped')
  goOn()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(state().status).toBe('done')
})

it('goes through the reader’s setting instead, with what is known of it, and back without drawing anything twice', async () => {
  const { remember, showMiddle, setSeen, state, asked } = checkWith()
  remember(shipped)
  setSeen(true)
  showMiddle(PAPER_MIDDLE)
  remember([{ setting: mine, rows: rowsFrom(mine, 0, 30) }])
  asked.length = 0
  showMiddle(mine)
  expect(state()).toMatchObject({ middle: mine, done: 0, wanted: 100, status: 'working' })
  expect(state().sweeps['jensen-shannon'].J.find(({ value }) => value === 4)?.draws).toBe(30)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(state()).toMatchObject({ done: 100, status: 'done' })
  expect(asked.every(({ setting }) => setting.seed === 7)).toBe(true)
  expect(state().sweeps['as-published'].K.map(({ value }) => value)).toEqual(
    Array.from({ length: 14 }, (_, i) => i + 2),
  )
  showMiddle(PAPER_MIDDLE)
  expect(state().done).toBe(100)
  expect(state().sweeps['as-published'].L).toHaveLength(14)
})

it('leaves the published measure out where there are more than two dimensions', async () => {
  const { showMiddle, setSeen, state, asked } = checkWith()
  setSeen(true)
  showMiddle({ ...mine, dimension: 3 })
  await vi.advanceTimersByTimeAsync(60_000)
  expect(state()).toMatchObject({ done: 100, status: 'done' })
  expect(asked.every(({ setting }) => columns(setting) === 6)).toBe(true)
})

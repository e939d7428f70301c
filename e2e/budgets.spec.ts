/** Budgets as counted work: messages, bytes and frames. Counts are the same on every machine, busy or not. */
import { readdir, readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { expect, OPENING, test } from './explorer.ts'

test.use({ cores: 2 })

/**
 * What has come from the workers: the bytes of typed arrays in each answer, separately for draws and rows; and
 * everything that could keep a page busy.
 */
interface Traffic {
  readonly draws: number[]
  readonly rows: number[]
  messages: number
  frames: number
}

declare global {
  interface Window {
    traffic: Traffic
    /** Waits for a frame that is not counted. */
    frame: () => Promise<number>
  }
}

const traffic = (page: Page): Promise<Traffic> => page.evaluate(() => window.traffic)

test.beforeEach(({ page }) =>
  page.addInitScript(() => {
    window.traffic = { draws: [], rows: [], messages: 0, frames: 0 }
    const bytes = (value: unknown): number => {
      if (ArrayBuffer.isView(value)) return value.byteLength
      return typeof value === 'object' && value !== null
        ? Object.values(value).reduce((sum: number, part) => sum + bytes(part), 0)
        : 0
    }
    const Real = Worker
    window.Worker = class extends Real {
      constructor(...given: ConstructorParameters<typeof Worker>) {
        super(...given)
        super.addEventListener('message', ({ data }: MessageEvent<{ value?: unknown }>) => {
          window.traffic.messages++
          if (data.value instanceof Float64Array) window.traffic.rows.push(bytes(data.value))
          else if (bytes(data.value) > 0) window.traffic.draws.push(bytes(data.value))
        })
      }
    }
    const own = requestAnimationFrame.bind(window)
    window.frame = () => new Promise(own)
    window.requestAnimationFrame = callback =>
      own(time => {
        window.traffic.frames++
        callback(time)
      })
  }),
)

/** The messages and frames of the page during sixty frames in which nobody touches it. */
async function activity(page: Page): Promise<{ readonly messages: number; readonly frames: number }> {
  const before = await traffic(page)
  await page.evaluate(async () => {
    for (let left = 60; left > 0; left--) await window.frame()
  })
  const after = await traffic(page)
  return { messages: after.messages - before.messages, frames: after.frames - before.frames }
}

const nothing = { messages: 0, frames: 0 }

test(
  'a row of a sweep is six numbers, and a draw a few pages of them',
  { tag: '@once' },
  async ({ explorer, page }) => {
    await explorer.open()
    await explorer.set('J', 7)
    await explorer.showsPlane({ ...OPENING, J: 7 })
    // The curve of J is still valid; those of the other levers are computed again.
    await expect.poll(async () => (await traffic(page)).rows.length).toBeGreaterThan(0)
    const { draws, rows } = await traffic(page)
    for (const size of rows) expect(size % (6 * 8)).toBe(0)
    // A request is for at most eight draws.
    expect(Math.max(...rows)).toBeLessThanOrEqual(8 * 6 * 8)
    expect(draws.length).toBeGreaterThan(0)
    expect(Math.max(...draws)).toBeLessThanOrEqual(24_000)
  },
)

test('a change is answered by one draw', { tag: '@once' }, async ({ explorer, page }) => {
  await explorer.openStill()
  await expect.poll(() => activity(page)).toEqual(nothing)
  const before = (await traffic(page)).draws.length
  await explorer.set('K', 5)
  await explorer.showsPlane({ ...OPENING, K: 5 })
  await expect.poll(() => activity(page)).toEqual(nothing)
  expect((await traffic(page)).draws.length).toBe(before + 1)
})

test('a page at rest does nothing', async ({ explorer, page }) => {
  await explorer.openStill()
  await expect.poll(() => activity(page)).toEqual(nothing)
})

test('a hidden page does nothing, and goes on where it was', { tag: '@once' }, async ({ explorer, page }) => {
  const show = (hidden: boolean) =>
    page.evaluate(value => {
      Object.defineProperty(document, 'hidden', { value, configurable: true })
      document.dispatchEvent(new Event('visibilitychange'))
    }, hidden)
  await explorer.open()
  await explorer.set('L', 9)
  await show(true)
  await expect.poll(() => activity(page)).toEqual(nothing)
  const { rows } = await traffic(page)
  await show(false)
  await expect.poll(async () => (await traffic(page)).rows.length).toBeGreaterThan(rows.length)
})

test('the engine keeps to its weight', { tag: '@once' }, async () => {
  const folder = new URL('../dist/assets/', import.meta.url)
  const workers = (await readdir(folder)).filter(name => /^worker-.*\.js$/.test(name))
  expect(workers.length).toBe(1)
  expect(gzipSync(await readFile(new URL(workers[0], folder))).length).toBeLessThanOrEqual(35_000)
})

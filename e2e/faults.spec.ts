/** Whatever happens to a worker, the reader notices only a delay. Where nothing helps, the page says so. */
import { expect, OPENING, test, type Explorer } from './explorer.ts'
import { forbidWorkers, garbleWorkers, startedWorkers, stickFirstWorker, watchWorkers } from './workers.ts'

test.use({ cores: 2 })

/** The explorer works: another setting gets its plane, its number, and a curve that is no longer provisional. */
async function works(explorer: Explorer, J: number): Promise<void> {
  const nats = await explorer.nats()
  await explorer.set('J', J)
  await explorer.showsPlane({ ...OPENING, J })
  await expect(explorer.gap).not.toHaveAttribute('data-nats', String(nats))
}

test(
  'workers that die in the midst of a sweep are replaced, and it goes on',
  { tag: '@once' },
  async ({ explorer, page }) => {
    await watchWorkers(page)
    await explorer.open()
    await explorer.button('Resample').click()
    await expect.poll(() => startedWorkers(page)).toBe(2)
    // This runs in the page: a quick sweep may be over before the test could look.
    const killed = explorer.draws.evaluate(
      draws =>
        new Promise<void>(resolve => {
          const look = () => {
            if ((draws as HTMLProgressElement).value >= 30) return void requestAnimationFrame(look)
            for (const worker of window.started) worker.terminate()
            resolve()
          }
          look()
        }),
    )
    await explorer.button('Resample').click()
    await killed
    await expect.poll(() => startedWorkers(page)).toBeGreaterThan(2)
    await explorer.hasDraws(30)
    await expect(page.getByRole('alert')).toBeHidden()
    await works(explorer, 7)
  },
)

test('a worker that gets stuck in a loop is replaced', { tag: '@once' }, async ({ explorer, page }) => {
  await stickFirstWorker(page, 3)
  await explorer.open()
  await explorer.button('Resample').click()
  await expect.poll(() => startedWorkers(page)).toBeGreaterThan(2)
  await explorer.hasDraws(12)
  await expect(page.getByRole('alert')).toBeHidden()
  await works(explorer, 7)
})

test('a worker that never comes alive is done without', { tag: '@once' }, async ({ explorer, page }) => {
  await stickFirstWorker(page, 0)
  await explorer.open()
  await explorer.button('Resample').click()
  // The picture does not wait for this worker. The curve waits, for as long as a script may take to load.
  await works(explorer, 7)
  await expect.poll(() => explorer.drawsDone()).toBeGreaterThanOrEqual(12)
  await expect(page.getByRole('alert')).toBeHidden()
})

for (const wrong of ['empty', 'unreadable'] as const) {
  test(`a worker whose answers arrive ${wrong} is replaced`, { tag: '@once' }, async ({ explorer, page }) => {
    await garbleWorkers(page, 'first', wrong)
    await explorer.open()
    await explorer.button('Resample').click()
    await explorer.hasDraws(12)
    await expect.poll(() => startedWorkers(page)).toBeGreaterThan(2)
    await expect(page.getByRole('alert')).toBeHidden()
    await works(explorer, 7)
  })
}

test('where no worker can start, the page does the work itself, and stays awake', async ({ explorer, page }) => {
  await forbidWorkers(page)
  await explorer.open()
  await explorer.button('Resample').click()
  await works(explorer, 7)
  // The page goes on painting while it computes.
  const framesMeanwhile = explorer.draws.evaluate(
    draws =>
      new Promise<number>(resolve => {
        let count = 0
        const next = () =>
          (draws as HTMLProgressElement).value < 12 ? (count++, requestAnimationFrame(next)) : resolve(count)
        next()
      }),
  )
  await explorer.hasDraws(12)
  expect(await framesMeanwhile).toBeGreaterThan(5)
  await works(explorer, 3)
})

test.describe('when every answer goes wrong', () => {
  for (const wrong of ['empty', 'an error'] as const) {
    test(
      `(${wrong}), the reader is told what happened and what to do, and keeps what was there`,
      { tag: '@once' },
      async ({ explorer, page, complaints }) => {
        await garbleWorkers(page, 'all', wrong)
        await explorer.open()
        await explorer.tab('L').click()
        const [nats, rows] = [await explorer.nats(), await explorer.table('L').locator('tbody').textContent()]
        await explorer.slider('L').press('ArrowRight')
        await expect(explorer.slider('L')).toHaveValue('3')
        await expect(page.getByRole('alert')).toContainText('Your settings are as they were')
        await expect(page.getByRole('alert')).toContainText('a new start of the page, may help')
        await expect(explorer.button('Try now')).toBeVisible()
        expect(await explorer.nats()).toBe(nats)
        // The rows of L's own curve do not change.
        await expect(explorer.table('L').locator('tbody')).toHaveText(rows!)

        await page.evaluate(() => void (window.unwell = false))
        await explorer.button('Try now').click()
        await explorer.showsPlane({ ...OPENING, L: 3 })
        await expect(page.getByRole('alert')).toBeHidden()
        await explorer.hasDraws(4)
        // The page also logs in the console that a draw was given up.
        complaints.length = 0
      },
    )
  }

  test(
    'word of trouble goes away with the setting that was in trouble',
    { tag: '@once' },
    async ({ explorer, page, complaints }) => {
      await garbleWorkers(page, 'all', 'empty')
      await explorer.open()
      await explorer.slider('J').press('ArrowRight')
      await expect(page.getByRole('alert')).toBeVisible()
      await page.evaluate(() => void (window.unwell = false))
      await works(explorer, 7)
      await expect(page.getByRole('alert')).toBeHidden()
      complaints.length = 0
    },
  )
})

/**
 * The live curve: it grows while the reader watches, can be stopped, says how certain it is, and opens single draws.
 */
import { choose, expect, frames, test } from './explorer.ts'

test('draws count up; Stop stops, and Go on goes on', { tag: '@once' }, async ({ explorer, page }) => {
  await explorer.open()
  await explorer.button('Resample').click()
  await explorer.hasDraws(4)
  await explorer.stop.click()
  const stopped = page.getByText(/^Stopped at \d+ draws?$/)
  await expect(stopped).toBeVisible()
  const words = (await stopped.textContent())!
  const rows = await explorer.table('J').textContent()
  await frames(page, 40)
  await expect(stopped).toHaveText(words)
  await expect(explorer.table('J')).toHaveText(rows!)
  await explorer.button('Go on').click()
  await explorer.hasDraws(Number(/\d+/.exec(words)) + 1)
})

test(
  'a finished curve offers more draws, and the count tells of each round of them',
  { tag: '@once' },
  async ({ explorer, page }) => {
    await explorer.open()
    await expect(page.getByText('100 draws', { exact: true })).toBeVisible()
    await explorer.moreDraws.click()
    await expect(page.getByText(/^\d+ of 400 draws$/)).toBeVisible()
    await expect.poll(() => explorer.drawsDone()).toBeGreaterThan(100)
    expect(await explorer.drawsDone()).toBeLessThan(400)
  },
)

test('a new curve is provisional until it has thirty draws', { tag: '@once' }, async ({ explorer }) => {
  await explorer.open()
  await expect(explorer.panel).not.toContainText('provisional')
  await explorer.button('Resample').click()
  await expect(explorer.panel).toContainText('provisional below 30 draws')
  await explorer.hasDraws(30)
  await expect(explorer.panel).not.toContainText('provisional')
})

test('a dot is a draw: picked, it stands on the plane and its gap is the number', async ({ explorer, page }) => {
  await explorer.openStill()
  const curve = explorer.curve('J')
  const { x, y } = (await curve.boundingBox())!
  // All dots of one count are one path.
  const dots = await explorer.panel
    .locator('path')
    .evaluateAll(paths =>
      paths.map(path => path.getAttribute('d') ?? '').filter(d => /^(M[\d.]+ [\d.]+h0){20,}$/.test(d)),
    )
  const [, left, top] = /^M[\d. ]+h0M([\d.]+) ([\d.]+)h0/.exec(dots.at(-3)!)!
  await page.mouse.move(x + Number(left), y + Number(top))
  const pointed = curve.getByText(/^draw \d+ at J = \d+: [+−][\d.]+/)
  await expect(pointed).toBeVisible()
  const [, draw, J, gap] = /draw (\d+) at J = (\d+): ([+−][\d.]+)/.exec((await pointed.textContent())!)!
  await page.mouse.down()
  await page.mouse.up()
  await explorer.showsPlane({ K: 2, J: Number(J), L: 2 })
  await expect(explorer.slider('J')).toHaveValue(J)
  await expect
    .poll(async () => (await explorer.nats()).toFixed(3))
    .toBe(Number(gap.replace('−', '-').replace('+', '')).toFixed(3))
  // The draw is named by the same number here.
  await page.getByRole('button', { name: `draw ${draw}, to the first` }).click()
  await expect(explorer.slider('J')).toHaveValue(J)
  await expect(page.getByText('Replay keeps it')).toBeVisible()
})

test('by keyboard, the table opens the typical draw of each point', { tag: '@once' }, async ({ explorer, page }) => {
  await explorer.openStill()
  const table = await explorer.option('table of this curve')
  await table.press('Space')
  const row = explorer
    .table('J')
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: '9', exact: true }) })
  const median = (await row.getByRole('cell').nth(1).textContent())!
  await row.getByRole('button').press('Enter')
  await explorer.showsPlane({ K: 2, J: 9, L: 2 })
  await expect(row).toHaveAttribute('aria-current', 'true')
  await expect.poll(async () => Math.abs((await explorer.nats()) - Number(median.replace('−', '-')))).toBeLessThan(0.02)
})

test(
  'arrows move along the tabs, and each has its curve and its table',
  { tag: '@once' },
  async ({ explorer, page }) => {
    await explorer.openStill()
    await explorer.tab('J').press('ArrowRight')
    await expect(explorer.tab('L')).toBeFocused()
    await expect(explorer.tab('L')).toHaveAttribute('aria-selected', 'true')
    await expect(explorer.table('L')).toHaveCount(1)
    await expect(explorer.table('J')).toHaveCount(0)
    await page.keyboard.press('Home')
    await expect(explorer.table('K')).toHaveCount(1)
    await expect(explorer.presentRow('K').getByRole('rowheader')).toHaveText('2')
  },
)

test('the two distances, and the mean, are there for the asking', { tag: '@once' }, async ({ explorer }) => {
  await explorer.openStill()
  const distances = await explorer.option('the gap and both distances')
  await choose(distances)
  await expect(explorer.panel).toContainText('anchor fit')
  await expect(explorer.panel).toContainText('synthetic fit')
  const gap = await explorer.option('the gap')
  await choose(gap)
  const mean = await explorer.option(/^mean/)
  await choose(mean)
  await expect(explorer.panel).toContainText('mean ± one standard deviation')
  await expect(explorer.table('J').getByRole('columnheader', { name: 'mean' })).toHaveCount(1)
})

test('a page that nobody sees does no work', { tag: '@once' }, async ({ explorer, page }) => {
  await explorer.open()
  await explorer.button('Resample').click()
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: true, configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  })
  await frames(page, 10)
  const rows = await explorer.table('J').textContent()
  await frames(page, 40)
  await expect(explorer.table('J')).toHaveText(rows!)
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: false })
    document.dispatchEvent(new Event('visibilitychange'))
  })
  await explorer.hasDraws(4)
})

/**
 * The page Check: one experiment under four measures. It is computed while the reader looks, and each point leads to
 * Explore.
 */
import type { Page } from '@playwright/test'
import { axeFindsNothing } from './axe.ts'
import { choose, expect, LEVERS, test } from './explorer.ts'

const MEASURES = ['Jensen–Shannon', 'what the fit misses', 'what it makes up', 'as published']
const PHONE = { width: 390, height: 844 }

const panels = (page: Page) => page.getByRole('img', { name: /^KL Gap against / })
const progress = (page: Page) => page.getByRole('progressbar', { name: 'Draws of these curves' })
const link = (page: Page, name: string) => page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name })

/** Opens the page and stops its computation: tests that do not need its numbers are faster so. */
async function openStill(page: Page): Promise<void> {
  await page.goto('./#view=check')
  await page.getByRole('button', { name: 'Stop', exact: true }).click()
}

/**
 * Waits until every point of every panel has at least `count` draws. This is much work, so a busy machine gets a long
 * time.
 */
async function hasDraws(page: Page, count: number): Promise<void> {
  await expect
    .poll(async () => Number(await progress(page).getAttribute('value')), { timeout: 150_000 })
    .toBeGreaterThanOrEqual(count)
}

test('opens by its link and by its address, and back and forward lead through', async ({ explorer, page }) => {
  await explorer.openStill()
  await expect(link(page, 'Explore')).toHaveAttribute('aria-current', 'page')
  await link(page, 'Check').click()
  await expect(page.getByRole('heading', { name: 'One experiment, four ways to keep score' })).toBeVisible()
  await expect(link(page, 'Check')).toHaveAttribute('aria-current', 'page')
  await expect(page).toHaveURL(/#view=check$/)
  await expect(page).toHaveTitle(/^Check/)
  await page.evaluate(() => history.back())
  await expect(explorer.gap).toBeVisible()
  await page.evaluate(() => history.forward())
  await expect(panels(page)).toHaveCount(12)
  await page.reload()
  await expect(panels(page)).toHaveCount(12)
})

test(
  'an address that names no page we have changes nothing, and keeps its other keys',
  { tag: '@once' },
  async ({ page }) => {
    await openStill(page)
    for (const hash of ['#view=nonsense', '#somewhere']) {
      await page.evaluate(to => void (location.hash = to), hash)
      await expect(panels(page)).toHaveCount(12)
    }
    await page.evaluate(() => void (location.hash = '#K=5&seed=7'))
    await expect(panels(page)).toHaveCount(0)
    await link(page, 'Check').click()
    await expect(page).toHaveURL(/#K=5&seed=7&view=check&v=1$/)
  },
)

test(
  'draws twelve panels that have names, lays the published sweep over its column, and where it is narrow shows one measure at a time',
  { tag: '@once' },
  async ({ page }) => {
    await openStill(page)
    await expect(panels(page)).toHaveCount(12)
    for (const lever of LEVERS) {
      for (const measure of MEASURES)
        await expect(page.getByRole('img', { name: `KL Gap against ${lever}, ${measure}` })).toBeVisible()
    }
    const panel = page.getByRole('img', { name: 'KL Gap against K, as published' })
    await expect(panel.getByText('the published code, 100 draws')).toBeVisible()
    await choose(page.getByRole('checkbox', { name: 'the published code, 100 draws' }), false)
    await expect(panel.getByText('the published code, 100 draws')).toHaveCount(0)
    await page.setViewportSize(PHONE)
    await expect(panels(page)).toHaveCount(3)
    await choose(page.getByRole('radio', { name: 'what it makes up' }))
    for (const lever of LEVERS)
      await expect(page.getByRole('img', { name: `KL Gap against ${lever}, what it makes up` })).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width)
  },
)

test(
  'opens with a hundred draws a point, refines them while one looks, stops and goes on, and shows its numbers',
  { tag: '@once' },
  async ({ page }) => {
    await page.goto('./#view=check')
    // The first progress that is shown must already include the draws; they must not arrive later.
    await expect(progress(page)).not.toHaveAttribute('value', '0')
    expect(Number(await progress(page).getAttribute('value'))).toBeGreaterThanOrEqual(100)
    await expect(page.getByText('Read from 100 draws.')).toHaveCount(4)
    await expect(page.getByText(/Synthetic data (mostly )?(helps|hurts)/)).toHaveCount(4)
    await page.getByRole('button', { name: 'Stop', exact: true }).click()
    await expect(page.getByText(/^Stopped at \d+ draws$/)).toBeVisible()
    for (const panel of await panels(page).all())
      await expect(panel).toHaveAccessibleDescription(/the median gap (rises|falls|goes) from .* over [1-9]\d* draws/)
    for (const lever of LEVERS) {
      await page.getByRole('button', { name: `Tables for ${lever}` }).click()
      for (const measure of MEASURES) {
        const table = page.getByRole('table', { name: `KL Gap against ${lever}, ${measure}` })
        await expect(table.getByRole('rowheader')).toHaveText(Array.from({ length: 14 }, (_, i) => String(i + 2)))
        await expect(table).toHaveAccessibleDescription(
          /50 points from each anchored component, 200 synthetic points\..* Seed \d+/,
        )
      }
    }
    await page.getByRole('button', { name: 'Go on' }).click()
    await hasDraws(page, 101)
    await expect(page.getByText('Read from 100 draws.')).toHaveCount(4)
  },
)

test('goes through the setting of Explore where asked, and back', { tag: '@once' }, async ({ page }) => {
  await page.goto('./#K=3&J=9&view=check')
  await page.getByText('yours in Explore').click()
  await expect(page).toHaveURL(/check=explore/)
  await expect(page.getByText('your J = 9').first()).toBeVisible()
  await hasDraws(page, 1)
  await expect(page.getByText('The rest from 30 draws on.').first()).toBeVisible()
  await page.reload()
  await expect(page.getByRole('radio', { name: /yours in Explore/ })).toBeChecked()
  await page.getByText('the paper’s').first().click()
  await expect(page.getByText('your J = 9')).toHaveCount(0)
  await expect(page.getByText('Read from 100 draws.')).toHaveCount(4)
})

test('a point opens its setting in Explore, with a way back', { tag: '@once' }, async ({ explorer, page }) => {
  await openStill(page)
  const panel = page.getByRole('img', { name: 'KL Gap against L, what it makes up' })
  const { width, height } = (await panel.boundingBox())!
  await panel.click({ position: { x: width - 15, y: height / 2 } })
  await expect(explorer.box('L')).toHaveValue('15')
  await expect(explorer.box('K')).toHaveValue('2')
  await expect(explorer.measure('what it makes up')).toBeChecked()
  await expect(explorer.tab('L')).toHaveAttribute('aria-selected', 'true')
  // Explore has received the draws of the panel.
  await expect.poll(() => explorer.drawsDone()).toBeGreaterThanOrEqual(4)
  await link(page, 'Check').click()
  await expect(page.getByRole('figure', { name: 'KL Gap against L, what it makes up' })).toBeFocused()
  await page.getByRole('button', { name: 'Tables for J' }).click()
  await page.getByRole('table', { name: 'KL Gap against J, as published' }).getByRole('button').nth(3).press('Enter')
  await expect(explorer.box('J')).toHaveValue('5')
  await expect(explorer.measure('as published')).toBeChecked()
})

for (const [name, size] of Object.entries({ wide: { width: 1440, height: 900 }, phone: PHONE })) {
  test(`axe finds nothing: ${name}`, { tag: '@once' }, async ({ page }) => {
    await page.setViewportSize(size)
    await openStill(page)
    await axeFindsNothing(page)
    await page.getByRole('button', { name: /^Tables? for K/ }).click()
    await axeFindsNothing(page)
  })
}

test('the page’s keys do nothing to an explorer that is out of sight', { tag: '@once' }, async ({ explorer, page }) => {
  await explorer.openStill()
  const seed = await explorer.seed.inputValue()
  await link(page, 'Check').click()
  await expect(panels(page)).toHaveCount(12)
  await page.keyboard.press('r')
  await link(page, 'Explore').click()
  await expect(explorer.seed).toHaveValue(seed)
})

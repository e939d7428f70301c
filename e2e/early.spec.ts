/**
 * On a phone the opening page is painted first, and its script waits for the reader's first action. Actions before the
 * script has started are not lost.
 */
import type { Page } from '@playwright/test'
import { expect, frames, middleOf, test } from './explorer.ts'

test.use({ viewport: { width: 390, height: 844 } })
test.use({ hasTouch: ({ browserName }, provide) => provide(browserName === 'chromium') })

const SCRIPT = '**/assets/page-*.js'

/** The page answers when its points are on the plane: only the script draws them. */
const answers = (page: Page) => page.locator('canvas').first()

/** Holds back the page's script until the returned function is called. */
async function holdScript(page: Page): Promise<() => void> {
  let letGo!: () => void
  const gone = new Promise<void>(resolve => (letGo = resolve))
  await page.route(SCRIPT, async route => {
    await gone
    await route.continue()
  })
  return letGo
}

async function arrive(page: Page): Promise<void> {
  await page.goto('./', { waitUntil: 'commit' })
  await page.waitForLoadState('domcontentloaded')
  await frames(page, 10)
}

test('left alone, the page begins when it has been quiet for a while @once', async ({ page }) => {
  await page.clock.install()
  await arrive(page)
  await page.waitForLoadState('load')
  await expect(answers(page)).toHaveCount(0)
  await page.clock.runFor(4_900)
  await expect(answers(page)).toHaveCount(0)
  await page.clock.runFor(10_000)
  await expect(answers(page)).toBeVisible()
})

test('at the first sign of a reader it begins', async ({ explorer, page }) => {
  await arrive(page)
  await expect(answers(page)).toHaveCount(0)
  await page.mouse.wheel(0, 40)
  await expect(answers(page)).toBeVisible()
  await expect(explorer.presentRow('J')).toBeAttached()
})

test('a press that came before the script is done when it answers, and done once', async ({
  explorer,
  page,
  browserName,
}) => {
  const letGo = await holdScript(page)
  await arrive(page)
  const resample = await middleOf(page.getByRole('button', { name: 'Resample' }).filter({ visible: true }))
  // Playwright's touch makes no click in Firefox.
  await (browserName === 'chromium'
    ? page.touchscreen.tap(resample.x, resample.y)
    : page.mouse.click(resample.x, resample.y))
  await frames(page, 10)
  expect(page.url()).not.toContain('seed=')
  letGo()
  await expect(page).toHaveURL(/seed=\d+/)
  const address = page.url()
  await frames(page, 30)
  expect(page.url()).toBe(address)
  await explorer.showsPlane({ K: 2, J: 4, L: 2 })
})

test('a lever that was moved before the script stands where it was left, and so does the picture', async ({
  explorer,
  page,
}) => {
  const letGo = await holdScript(page)
  await arrive(page)
  const lever = explorer.slider('J').filter({ visible: true })
  await lever.focus()
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight')
  await expect(lever).toHaveValue('7')
  letGo()
  await explorer.showsPlane({ K: 2, J: 7, L: 2 })
  await expect(explorer.slider('J')).toHaveValue('7')
  await expect(page).toHaveURL(/J=7/)
})

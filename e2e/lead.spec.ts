/**
 * The lead: the question that a first visit to Explore begins with, and the ways into the story. It goes for good when
 * the reader dismisses it, and comes again when it is asked for.
 */
import type { Page } from '@playwright/test'
import { axeFindsNothing } from './axe.ts'
import { expect, frames, test } from './explorer.ts'

test.use({ lead: true })

const WINDOWS = [
  [1440, 900],
  [1200, 800],
  [820, 1180],
  [720, 1000],
  [390, 844],
  [320, 640],
] as const

const LANGUAGES = {
  en: { what: 'What is this?', question: 'Should you train on what it makes?', dismiss: 'Dismiss', story: 'story/' },
  zh: { what: '这是什么？', question: '该不该拿它生成的数据来训练？', dismiss: '关闭', story: 'zh/story/' },
} as const
const { what, question, dismiss } = LANGUAGES.en

const leadOf = (page: Page, name: string = what) => page.getByRole('complementary', { name })
const storyIn = (page: Page) => leadOf(page).getByRole('link')
const close = (page: Page) => leadOf(page).getByRole('button', { name: dismiss })
const again = (page: Page) => page.getByRole('link', { name: what })
const welcome = (page: Page) => page.getByRole('button', { name: 'Got it' })

const widthOfPlane = (page: Page) =>
  page.evaluate(() => Math.round(document.querySelector('canvas')!.getBoundingClientRect().width))

const room = (page: Page) =>
  page.evaluate(() => {
    const { scrollHeight, scrollWidth, clientWidth } = document.scrollingElement!
    return { height: scrollHeight, beyond: scrollWidth - clientWidth }
  })

for (const [language, { what, question, story }] of Object.entries(LANGUAGES)) {
  test(`it asks, and leads to the story, at every size: ${language}`, { tag: '@once' }, async ({ page }) => {
    await page.goto(`./?lang=${language}`)
    await page.evaluate(() => void dispatchEvent(new Event('pointermove')))
    await expect(page.locator('canvas').first()).toBeVisible()
    for (const [width, height] of WINDOWS) {
      await page.setViewportSize({ width, height })
      await expect(leadOf(page, what)).toContainText(question)
      await expect(leadOf(page, what).getByRole('link')).toHaveAttribute('href', story)
      await expect.poll(async () => (await room(page)).beyond, { message: `${width} × ${height}` }).toBe(0)
      await axeFindsNothing(page, `${language}, ${width} × ${height}`)
      if (width !== 1440) continue
      await expect.poll(async () => (await room(page)).height).toBeLessThanOrEqual(900)
      await expect.poll(() => widthOfPlane(page)).toBe(600)
      await expect(
        leadOf(page, what).getByTitle(/^Towards a Theoretical Understanding of Synthetic Data/),
      ).toBeVisible()
    }
  })
}

test('one hint at a time: a lever leaves it there, and the sentence about the levers comes after it', async ({
  explorer,
  page,
}) => {
  await explorer.open()
  await expect(storyIn(page)).toBeVisible()
  await expect(welcome(page)).toBeHidden()
  await expect(again(page)).toBeHidden()
  await close(page).click()
  await expect(leadOf(page)).toBeHidden()
  await expect(welcome(page)).toBeVisible()
  await expect.poll(() => widthOfPlane(page)).toBe(640)
  await expect(page.locator('main')).toBeFocused()

  // Who has moved a lever beside the lead needs no word about levers, nor an empty place for it.
  await page.evaluate(() => localStorage.clear())
  await page.reload()
  await explorer.open()
  await explorer.set('J', 5)
  await expect(storyIn(page)).toBeVisible()
  const resample = await explorer.button('Resample').boundingBox()
  await close(page).click()
  await expect(welcome(page)).toBeHidden()
  await expect.poll(async () => (await explorer.button('Resample').boundingBox())!.y).toBeLessThan(resample!.y)
})

test('dismissed, it is gone for good, and comes again when it is asked for', async ({ explorer, page }) => {
  await explorer.open()
  await close(page).click()
  await page.reload()
  await explorer.open()
  await expect(leadOf(page)).toBeHidden()
  await expect.poll(() => widthOfPlane(page)).toBe(640)

  await again(page).click()
  await expect(leadOf(page)).toBeFocused()
  await expect(leadOf(page)).toContainText(question)
  await expect.poll(() => widthOfPlane(page)).toBe(600)
  await page.keyboard.press('Tab')
  await expect(storyIn(page)).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(close(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(leadOf(page)).toBeHidden()
  expect(page.url()).not.toContain('#')
})

test('Escape lets go of other things first, then dismisses it', async ({ explorer, page }) => {
  await explorer.open()
  await explorer.components.first().press('Enter')
  await explorer.components.first().evaluate(element => element.blur())
  await page.keyboard.press('Escape')
  await expect(leadOf(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(leadOf(page)).toBeHidden()
  await page.reload()
  await explorer.open()
  await expect(leadOf(page)).toBeHidden()
})

test('the plane grows back step by step, and at once for readers who want no motion', async ({
  explorer,
  page,
  browserName,
}) => {
  await explorer.open()
  await expect.poll(() => widthOfPlane(page)).toBe(600)
  /** The width of the plane's column in the moment after the press. */
  const pressed = () =>
    page.evaluate(() => {
      document.querySelector<HTMLElement>('aside button')!.click()
      return document.querySelector('main section:nth-of-type(2)')!.getBoundingClientRect().width
    })
  expect(await pressed()).toBeLessThan(640)
  await expect.poll(() => widthOfPlane(page)).toBe(640)
  // A stock Firefox cannot be told to want less motion.
  if (browserName !== 'chromium') return
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await again(page).click()
  await expect.poll(() => widthOfPlane(page)).toBe(600)
  expect(await pressed()).toBe(640)
})

test('who opens the story has it behind them, and finds the setting again', async ({ explorer, page, browserName }) => {
  await explorer.open()
  await explorer.set('K', 5)
  await storyIn(page).click()
  await expect(page).toHaveURL(/\/story\/$/)
  expect(await page.evaluate(() => sessionStorage.getItem('reverse-bottleneck.explorer'))).toMatch(/^#K=5&/)
  // The driver of a stock Firefox does not learn that a page has come back from the browser's cache.
  if (browserName !== 'chromium') return
  await page.evaluate(() => history.back())
  await expect(explorer.box('K')).toHaveValue('5')
  await expect(leadOf(page)).toBeHidden()
  await page.getByRole('link', { name: 'Story', exact: true }).click()
  await expect(page).toHaveURL(/\/story\/$/)
})

test('addresses of the story in the explorer lead to it', { tag: '@once' }, async ({ explorer, page }) => {
  for (const [from, to] of [
    ['#story', /\/story\/$/],
    ['#story/6', /\/story\/#6$/],
    ['#view=story', /\/story\/$/],
    ['?lang=zh#story/2', /\/zh\/story\/#2$/],
  ] as const) {
    await page.goto('about:blank')
    await page.goto(`./${from}`)
    await expect(page).toHaveURL(to)
  }
  await page.evaluate(() => localStorage.setItem('reverse-bottleneck.language', 'en'))
  await explorer.open()
  await page.evaluate(() => void (location.hash = '#story/3'))
  await expect(page).toHaveURL(/\/story\/#3$/)
})

test('on a phone it scrolls away, and the menu opens it again', { tag: '@once' }, async ({ explorer, page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await explorer.open()
  await expect(storyIn(page)).toBeInViewport()
  await page.evaluate(() => scrollTo(0, 900))
  await expect(storyIn(page)).not.toBeInViewport()
  await page.evaluate(() => scrollTo(0, 0))
  await close(page).click()
  await expect(leadOf(page)).toBeHidden()
  await page.evaluate(() => scrollTo(0, 100))
  await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('dialog').getByRole('link', { name: what }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(leadOf(page)).toBeFocused()
  await expect(storyIn(page)).toBeInViewport()
})

test('where the page is not written, its words come later, and nothing moves', async ({ explorer, page }) => {
  let letGo = () => {}
  await page.route('**/assets/LeadWords-*.js', async route => {
    await new Promise<void>(resolve => (letGo = resolve))
    await route.continue()
  })
  for (const address of ['./#K=3', './?lang=zh#K=3']) {
    for (const [width, height] of [
      [1440, 900],
      [820, 1180],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height })
      await page.goto('about:blank')
      await page.goto(address)
      await page.evaluate(() => void dispatchEvent(new Event('pointermove')))
      const top = () => page.evaluate(() => document.querySelector('main')!.getBoundingClientRect().top)
      await expect(page.locator('canvas').first()).toBeVisible()
      await expect(page.locator('aside a')).toHaveCount(0)
      const before = await top()
      expect(before, `${address} at ${width} × ${height}`).toBeGreaterThan(110)
      letGo()
      await expect(page.locator('aside a')).toBeVisible()
      // A line of words is a fraction of a pixel higher in one browser than in another.
      expect(Math.abs((await top()) - before), `${address} at ${width} × ${height}`).toBeLessThan(2)
    }
  }
  await page.unroute('**/assets/LeadWords-*.js')
  // After a step to another page, it is filled anew.
  await page.setViewportSize({ width: 1440, height: 900 })
  await explorer.open()
  await page.getByRole('link', { name: 'Check', exact: true }).click()
  await expect(page.locator('main#check')).toBeVisible()
  await expect(leadOf(page)).toHaveCount(0)
  await page.getByRole('link', { name: 'Explore', exact: true }).click()
  await expect(storyIn(page)).toBeVisible()
})

test('before the script has come, its link leads on, and its dismissal is kept', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  let letGo = () => {}
  const held = new Promise<void>(resolve => (letGo = resolve))
  await page.route('**/assets/page-*.js', async route => {
    await held
    await route.continue()
  })
  await page.goto('./', { waitUntil: 'commit' })
  await storyIn(page).click()
  await expect(page).toHaveURL(/\/story\/$/)
  await page.goto('about:blank')
  await page.goto('./', { waitUntil: 'commit' })
  await close(page).click()
  await frames(page, 5)
  await expect(leadOf(page)).toBeVisible()
  letGo()
  await expect(leadOf(page)).toBeHidden()
})

test('it is not on paper, nor in a figure', { tag: '@once' }, async ({ explorer, page }) => {
  await explorer.open()
  await page.emulateMedia({ media: 'print' })
  await expect(leadOf(page)).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  await page.goto('./embed.html')
  await expect(page.locator('[data-nats]').first()).toBeVisible()
  await frames(page, 5)
  await expect(page.getByText(question)).toHaveCount(0)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })
  test('it leads to the story', { tag: '@once' }, async ({ page }) => {
    await page.goto('./')
    await expect(storyIn(page)).toHaveAttribute('href', 'story/')
    await expect(close(page)).toHaveCount(0)
  })
})

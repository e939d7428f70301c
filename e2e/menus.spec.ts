/** The small menus of the page, pressed where people press: on words, between them, on the edge, and outside. */
import {
  chromium,
  type Browser,
  type BrowserContext,
  type FrameLocator,
  type LaunchOptions,
  type Locator,
  type Page,
} from '@playwright/test'
import { choose, dismissLead, expect, middleOf, test } from './explorer.ts'
import { ourSite, someonesPage } from './hosts.ts'

/** For each menu the words of one choice, and how to see that the choice was made. */
const MENUS: Readonly<Record<string, { readonly words: string; readonly taken: (page: Page) => Locator }>> = {
  Options: {
    words: 'mean ± s.d. instead',
    taken: page => page.getByRole('checkbox', { name: 'mean ± s.d. instead', checked: true }),
  },
  Map: {
    words: 'how the anchor fit is off',
    taken: page => page.getByRole('radio', { name: 'how the anchor fit is off', checked: true }),
  },
  Table: {
    words: 'draw both fits’ own parts beside the bars',
    taken: page => page.getByRole('checkbox', { name: 'draw both fits’ own parts', checked: true }),
  },
}

const buttonOf = (page: Page | FrameLocator, name: string) => page.getByRole('button', { name, exact: true })
const panelOf = (page: Page | FrameLocator, name: string) => page.getByRole('group', { name, exact: true })

/** Presses the mouse at a point, as a hand does, whatever control is there. */
async function press(page: Page, { x, y }: { readonly x: number; readonly y: number }): Promise<void> {
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.up()
}

async function isWithin(panel: Locator, size: { readonly width: number; readonly height: number }): Promise<boolean> {
  const { x, y, width, height } = (await panel.boundingBox())!
  return x >= 0 && y >= 0 && x + width <= size.width && y + height <= size.height
}

for (const size of [
  { width: 1440, height: 900 },
  { width: 390, height: 560 },
]) {
  test(
    `a press on the words of a choice takes it, and the menu stays, within the window: ${size.width} px`,
    { tag: size.width < 720 ? '@once' : [] },
    async ({ explorer, page }) => {
      await page.setViewportSize(size)
      await explorer.openStill()
      for (const [name, { words, taken }] of Object.entries(MENUS)) {
        const [button, panel] = [buttonOf(page, name), panelOf(page, name)]
        await button.click()
        await expect(panel).toBeVisible()
        await expect.poll(() => isWithin(panel, size), { message: `${name} lies within the window` }).toBe(true)
        const { x, y, width, height } = (await panel.boundingBox())!
        await press(page, await middleOf(panel.getByText(words)))
        await expect(taken(page)).toHaveCount(1)
        // A press between the choices, and one on the edge: the menu stays open.
        await press(page, { x: x + 4, y: y + 4 })
        await press(page, { x: x + width - 3, y: y + height / 2 })
        await expect(panel).toBeVisible()
        // A press outside closes the menu, and does nothing else.
        await press(page, { x: 2, y: size.height / 2 })
        await expect(panel).toBeHidden()
        await expect(button).toHaveAttribute('aria-expanded', 'false')
      }
    },
  )
}

test('by the keyboard a menu opens, closes, and gives the focus back', async ({ explorer, page }) => {
  await explorer.openStill()
  for (const name of Object.keys(MENUS)) {
    const [button, panel] = [buttonOf(page, name), panelOf(page, name)]
    await button.focus()
    await page.keyboard.press('Enter')
    await expect(panel).toBeVisible()
    await page.keyboard.press('Tab')
    expect(await panel.evaluate(element => element.contains(document.activeElement))).toBe(true)
    await page.keyboard.press('Space')
    await expect(panel).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(panel).toBeHidden()
    await expect(button).toBeFocused()
    // A reader who leaves the menu by Tab closes it.
    await page.keyboard.press('Enter')
    await expect(panel).toBeVisible()
    for (let steps = 0; steps < 6 && (await panel.isVisible()); steps++) await page.keyboard.press('Tab')
    await expect(panel).toBeHidden()
  }
})

test('a finger on the words of a choice takes it', async ({ browser, browserName, baseURL }) => {
  test.skip(browserName !== 'chromium', 'touch cannot be driven there')
  const context = await browser.newContext({
    baseURL,
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    serviceWorkers: 'block',
  })
  await context.addInitScript(dismissLead)
  const page = await context.newPage()
  await page.goto('./')
  for (const [name, { words, taken }] of Object.entries(MENUS)) {
    await buttonOf(page, name).tap()
    await panelOf(page, name).getByText(words).tap()
    await expect(taken(page)).toHaveCount(1)
    await page.touchscreen.tap(4, 200)
    await expect(panelOf(page, name)).toBeHidden()
  }
  await page.evaluate(() => scrollTo(0, 0))
  const list = page.getByRole('button', { name: /^by / })
  const sheet = page.getByRole('dialog', { name: 'The gap, measured by' })
  await list.tap()
  await sheet.getByText('what the fit misses').tap()
  await expect(sheet).toBeVisible()
  await page.touchscreen.tap(200, 12)
  await expect(sheet).toBeHidden()
  await expect(list).toHaveText('by what the fit misses')
  await context.close()
})

/** Runs a test in a browser that shows scrollbars: Chromium under test hides them unless it is told not to. */
async function withScrollbars(
  browser: Browser,
  launchOptions: LaunchOptions,
  use: (context: BrowserContext) => Promise<void>,
  viewport: { width: number; height: number },
): Promise<void> {
  const own =
    browser.browserType().name() === 'chromium'
      ? await chromium.launch({ ...launchOptions, ignoreDefaultArgs: ['--hide-scrollbars'] })
      : null
  const context = await (own ?? browser).newContext({ viewport, serviceWorkers: 'block' })
  await context.addInitScript(dismissLead)
  await use(context)
  await context.close()
  await own?.close()
}

/** Presses the scrollbar, or the place where one would be, and drags it down: lower content must appear. */
async function dragScrollbar(page: Page, panel: Locator): Promise<void> {
  const scroll = () =>
    panel.evaluate(element => {
      const { scrollTop, scrollHeight, clientHeight, clientWidth, offsetWidth } = element as HTMLElement
      return { scrollTop, scrolls: scrollHeight > clientHeight, bar: offsetWidth - clientWidth > 4 }
    })
  await expect.poll(async () => (await scroll()).scrolls).toBe(true)
  const { bar } = await scroll()
  if (page.context().browser()!.browserType().name() === 'chromium') expect(bar).toBe(true)
  const { x, y, width, height } = (await panel.boundingBox())!
  await page.mouse.move(x + width - 7, y + 24)
  await page.mouse.down()
  await page.mouse.move(x + width - 7, y + height - 8, { steps: 5 })
  await page.mouse.up()
  if (bar) await expect.poll(async () => (await scroll()).scrollTop).toBeGreaterThan(0)
  await expect(panel).toBeVisible()
}

test(
  'the scrollbar of a menu scrolls it, and its words can be pressed then; also where the page stands in a frame',
  { tag: '@once' },
  async ({ browser, launchOptions }) => {
    const site = await ourSite({ cors: false })
    const host = await someonesPage(`<iframe src="${site.address}index.html" width="800" height="230"></iframe>`)
    await withScrollbars(
      browser,
      launchOptions,
      async context => {
        const page = await context.newPage()
        for (const address of [`${site.address}index.html`, host.address]) {
          await page.goto(address)
          const place = address === host.address ? page.frameLocator('iframe') : page
          const [button, panel] = [buttonOf(place, 'Options'), panelOf(place, 'Options')]
          await button.click()
          await expect(panel).toBeVisible()
          await dragScrollbar(page, panel)
          await choose(panel.getByRole('checkbox', { name: 'mean' }))
          await expect(panel).toBeVisible()
          await button.focus()
          await page.keyboard.press('Escape')
          await expect(panel).toBeHidden()
        }
      },
      { width: 820, height: 240 },
    )
    await Promise.all([site.close(), host.close()])
  },
)

/** The menus that open from below on a phone, as a sheet over the page: each of their rows is a sentence or a page. */
const SHEETS: Readonly<Record<string, string | RegExp>> = { Menu: 'Menu', 'The gap, measured by': /^by / }

test('a sheet stays while it is pressed, dragged from or scrolled, and goes by a press beside it, Done or Escape', async ({
  browser,
  launchOptions,
  baseURL,
}) => {
  await withScrollbars(
    browser,
    launchOptions,
    async context => {
      const page = await context.newPage()
      await page.goto(baseURL!)
      await page.evaluate(() => scrollTo(0, 0))
      for (const [title, name] of Object.entries(SHEETS)) {
        const button = page.getByRole('button', { name, exact: true })
        const sheet = page.getByRole('dialog', { name: title })
        await button.click()
        await dragScrollbar(page, sheet)
        await sheet.evaluate(element => element.scrollTo(0, 0))
        const { x, y } = (await sheet.boundingBox())!
        await press(page, await middleOf(sheet.getByRole('heading', { name: title })))
        await press(page, { x: x + 3, y: y + 3 })
        await expect(sheet).toBeVisible()
        // The reader selects words by a drag that ends outside of the sheet.
        await page.mouse.move(x + 40, y + 24)
        await page.mouse.down()
        await page.mouse.move(x + 60, y - 30, { steps: 4 })
        await page.mouse.up()
        await expect(sheet).toBeVisible()
        await press(page, { x: x + 60, y: y - 30 })
        await expect(sheet).toBeHidden()
        await button.focus()
        await page.keyboard.press('Enter')
        await sheet.getByRole('button', { name: 'Done' }).click()
        await expect(sheet).toBeHidden()
        await button.focus()
        await page.keyboard.press('Enter')
        await expect(sheet).toBeVisible()
        await page.keyboard.press('Escape')
        await expect(sheet).toBeHidden()
        await expect(button).toBeFocused()
      }
      const list = page.getByRole('button', { name: /^by / })
      await list.click()
      await choose(page.getByRole('dialog').getByRole('radio', { name: 'what it makes up' }))
      await page.keyboard.press('Enter')
      await expect(page.getByRole('dialog')).toBeHidden()
      await expect(list).toHaveText('by what it makes up')
    },
    { width: 390, height: 400 },
  )
})

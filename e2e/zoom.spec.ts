/**
 * A reader who zooms in, or reads in large type, gets everything: WCAG 1.4.4 (resize), 1.4.10 (reflow), 1.4.12
 * (spacing), 2.4.11 (focus).
 */
import { chromium, expect, test, type Page } from '@playwright/test'
import { dismissLead } from './explorer.ts'
import { coveredOf, faultsOf, textFaultsOf } from './lint.ts'

/** 1280 × 1024 at 400 % and at 200 %, a small laptop at 400 %, and the smallest phone. */
const ZOOMED = [
  [320, 256],
  [480, 270],
  [640, 512],
  [320, 568],
] as const

/** The pages of the site, that of a first visit first. */
const FIRST = '?lang=en'
const PATHS = [FIRST, '#K=2', '#view=check', '#view=embed', 'embed.html']

/** A page without the hints of a first visit, unless they are what is looked at. */
async function open(page: Page, path: string) {
  if (path !== FIRST) await page.addInitScript(dismissLead)
  await page.goto(path)
  await page
    .getByRole('button', { name: 'Got it' })
    .click({ timeout: 3000 })
    .catch(() => {})
}

async function resize(page: Page, width: number, height: number) {
  await page.setViewportSize({ width, height })
  // Waits until the page has its new layout.
  await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))
}

async function walk(page: Page, sizes: readonly (readonly [number, number])[]) {
  for (const [width, height] of sizes) {
    await resize(page, width, height)
    expect(await faultsOf(page), `${page.url()} at ${width} × ${height}`).toEqual([])
  }
}

const ready = (page: Page) => expect(page.locator('input:visible, button:visible').first()).toBeVisible()

/** The text spacing that a reader may set to read more easily: WCAG 1.4.12. */
const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }'

const space = (page: Page) =>
  page.evaluate(css => {
    // The page's policy blocks style elements; a reader's own tool is not bound by it.
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    document.adoptedStyleSheets.push(sheet)
  }, SPACED)

/** The buttons that open the dialogs of a page. */
const DOORS = 'button[aria-haspopup=dialog]:visible'

async function walkDialogs(page: Page) {
  const sound = async (name: string) => {
    await expect(page.locator('dialog:modal')).toBeVisible()
    expect(
      [...(await faultsOf(page)), ...(await textFaultsOf(page))],
      `${name} at ${page.viewportSize()!.width} × ${page.viewportSize()!.height}`,
    ).toEqual([])
    await page.keyboard.press('Escape')
    await expect(page.locator('dialog:modal')).toHaveCount(0)
  }
  await expect(page.locator(DOORS).first()).toBeVisible()
  for (let i = 0; i < (await page.locator(DOORS).count()); i++) {
    const door = page.locator(DOORS).nth(i)
    const name = (await door.getAttribute('aria-label')) ?? (await door.innerText())
    await door.click()
    await sound(name)
  }
  await page.locator('body').press('?')
  await sound('With the keyboard')
}

for (const path of PATHS) {
  test(`${path} holds together however far one zooms in @once`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await open(page, path)
    await ready(page)
    await walk(page, ZOOMED)
  })
}

for (const path of PATHS) {
  test(`${path} can be read with more space between lines, words and letters @once`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await open(page, path)
    await ready(page)
    await space(page)
    for (const [width, height] of [
      [1440, 900],
      [820, 1180],
      [390, 844],
      [320, 640],
    ]) {
      await walk(page, [[width, height]])
      expect(await textFaultsOf(page), `${path} at ${width} × ${height}`).toEqual([])
    }
  })
}

test('dialogs and sheets hold together as well, zoomed in and spaced out @once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page, '#K=2')
  await resize(page, 320, 256)
  await walkDialogs(page)
  await space(page)
  for (const [width, height] of [
    [390, 844],
    [1440, 900],
  ]) {
    await resize(page, width, height)
    await walkDialogs(page)
  }
})

test('what stays in sight leaves three fifths of the window to read in', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page, '#K=2')
  // A usual phone of today, a small one, and windows that are zoomed to 200 %.
  for (const [width, height] of [
    [390, 844],
    [320, 640],
    [360, 640],
    [412, 732],
    [640, 512],
    [700, 900],
  ]) {
    await page.setViewportSize({ width, height })
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2))
    await expect.poll(() => coveredOf(page), `at ${width} × ${height}`).toBeLessThanOrEqual(0.4)
  }
})

test('all of it grows with the reader’s own size of type @once', async ({ launchOptions, baseURL }) => {
  const size = async (page: Page, path: string) => {
    await page.goto(new URL(path, baseURL).href)
    await expect(page.locator('svg text').first()).toBeVisible()
    return page.evaluate(() => {
      const figure = document.querySelector('reverse-bottleneck')?.shadowRoot ?? document
      const words = [...figure.querySelectorAll('button, p, span, text')].filter(
        element => element.checkVisibility() && element.textContent?.trim(),
      )
      return Math.min(
        ...words.map(element => {
          const scale = element instanceof SVGTextElement ? element.getScreenCTM()!.a : 1
          return parseFloat(getComputedStyle(element).fontSize) * scale
        }),
      )
    })
  }
  const smallest: number[][] = []
  for (const type of [16, 32]) {
    const browser = await chromium.launch({
      ...launchOptions,
      args: [...(launchOptions.args ?? []), `--blink-settings=defaultFontSize=${type}`],
    })
    try {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
      await page.addInitScript(dismissLead)
      smallest.push([await size(page, '#K=2'), await size(page, 'embed.html')])
      if (type === 32) {
        const sizes = [
          [1440, 900],
          [390, 844],
          [320, 640],
        ] as const
        await walk(page, sizes)
        for (const path of ['#K=2', '#view=check', '#view=embed']) {
          await page.goto(new URL(path, baseURL).href)
          await ready(page)
          await walk(page, sizes)
        }
      }
    } finally {
      await browser.close()
    }
  }
  smallest[1].forEach((large, i) => expect(large).toBeGreaterThanOrEqual(1.95 * smallest[0][i]))
})

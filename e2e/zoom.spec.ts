/** Who zooms in, or reads in large type, gets all of it: WCAG 1.4.4 (resize), 1.4.10 (reflow), 1.4.12 (spacing), 2.4.11 (focus). */
import { chromium, expect, test, type Page } from '@playwright/test'
import { faultsOf } from './lint.ts'

/** 1280 × 1024 at 400 % and 200 %, a small laptop at 400 %, a phone of the smallest kind. */
const ZOOMED = [[320, 256], [480, 270], [640, 512], [320, 568]] as const

async function walk(page: Page, sizes: readonly (readonly [number, number])[]) {
  for (const [width, height] of sizes) {
    await page.setViewportSize({ width, height })
    // The page has rearranged itself.
    await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))
    expect(await faultsOf(page), `${page.url()} at ${width} × ${height}`).toEqual([])
  }
}

const ready = (page: Page) => expect(page.locator('input:visible, button:visible').first()).toBeVisible()

for (const path of ['#K=2', '#view=check', '#view=embed', 'embed.html']) {
  test(`${path} holds together however far one zooms in @once`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(path)
    await page.getByRole('button', { name: 'Got it' }).click({ timeout: 3000 }).catch(() => {})
    await ready(page)
    await walk(page, ZOOMED)
  })
}

test('all of it grows with the reader’s own size of type @once', async ({ launchOptions, baseURL }) => {
  const size = async (page: Page, path: string) => {
    await page.goto(new URL(path, baseURL).href)
    await expect(page.locator('svg text').first()).toBeVisible()
    return page.evaluate(() => {
      const figure = document.querySelector('reverse-bottleneck')?.shadowRoot ?? document
      const words = [...figure.querySelectorAll('button, p, span, text')].filter(element => element.checkVisibility() && element.textContent?.trim())
      return Math.min(...words.map(element => {
        const scale = element instanceof SVGTextElement ? element.getScreenCTM()!.a : 1
        return parseFloat(getComputedStyle(element).fontSize) * scale
      }))
    })
  }
  const smallest: number[][] = []
  for (const type of [16, 32]) {
    const browser = await chromium.launch({ ...launchOptions, args: [...(launchOptions.args ?? []), `--blink-settings=defaultFontSize=${type}`] })
    try {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
      smallest.push([await size(page, '#K=2'), await size(page, 'embed.html')])
      if (type === 32) await walk(page, [[1440, 900]])
    } finally {
      await browser.close()
    }
  }
  smallest[1].forEach((large, i) => expect(large).toBeGreaterThanOrEqual(1.95 * smallest[0][i]))
})

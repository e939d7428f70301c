/** What is visible before the script has loaded, and that the script takes over that page without a change. */
import { expect, test } from './explorer.ts'

declare global {
  interface Window {
    /** Everything that moved without the reader's action: how much, and what. */
    moved: { readonly value: number; readonly what: string }[]
    /** The heading element of the page as it was sent. */
    sent: Element | null
  }
}

const WINDOWS = {
  wide: { width: 1440, height: 900 },
  tablet: { width: 820, height: 1180 },
  phone: { width: 390, height: 844 },
} as const

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })
  for (const [layout, viewport] of Object.entries(WINDOWS)) {
    test(`the picture, the number and the words stand there: ${layout}`, { tag: '@once' }, async ({ page }) => {
      await page.setViewportSize(viewport)
      await page.goto('./')
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      await expect(page.locator('output').filter({ visible: true })).toHaveText(/0\.16/)
      await expect(page.locator('.without').first()).toBeVisible()
      const plane = page.locator('[aria-label="Plane"] svg').filter({ visible: true }).first()
      const room = (await plane.boundingBox())!
      expect(room.width).toBeGreaterThan(250)
      await expect(page.locator('[style]')).toHaveCount(0)
    })
  }
})

for (const lead of [false, true]) {
  test.describe(lead ? 'with the lead' : 'without the lead', () => {
    test.use({ lead })
    for (const layout of ['wide', 'tablet', 'phone'] as const) {
      test(`the script takes the page over as it was sent, and nothing moves: ${layout}`, async ({
        explorer,
        page,
        browserName,
      }) => {
        await page.setViewportSize(WINDOWS[layout])
        await page.addInitScript(name => {
          window.moved = []
          document.addEventListener(
            'DOMContentLoaded',
            () => void (window.sent = document.querySelector(`[data-opening="${name}"] h1`)),
          )
          if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return
          new PerformanceObserver(list => {
            for (const entry of list.getEntries())
              window.moved.push({
                value: (entry as PerformanceEntry & { value: number }).value,
                what: JSON.stringify(entry),
              })
          }).observe({ type: 'layout-shift', buffered: true })
        }, layout)
        await page.goto('./')
        await explorer.showsPlane({ K: 2, J: 4, L: 2 })
        await expect(explorer.plane.locator('canvas')).toBeVisible()
        // If React could not hydrate the page, it would make it again, and the heading would be another element.
        expect(await page.evaluate(() => window.sent !== null && window.sent === document.querySelector('h1'))).toBe(
          true,
        )
        if (browserName !== 'chromium') return
        const sum = (await page.evaluate(() => window.moved)).reduce((all, { value }) => all + value, 0)
        expect(sum).toBeLessThan(0.001)
      })
    }
  })
}

test(
  'who asks for another setting, or for dark, is not shown what was written for the opening',
  { tag: '@once' },
  async ({ page, complaints }) => {
    // The page's script never loads: only the HTML that was sent is there.
    await page.route('**/assets/page-*.js', route => route.abort())
    await page.goto('./#K=3')
    await expect(page.getByRole('heading', { level: 1 }).filter({ visible: true })).toHaveCount(0)
    await page.evaluate(() => localStorage.setItem('reverse-bottleneck.theme', 'dark'))
    await page.goto('about:blank')
    await page.goto('./')
    await expect(page.getByRole('heading', { level: 1 }).filter({ visible: true })).toHaveCount(1)
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    // The browser itself reports the file that it could not load.
    complaints.length = 0
  },
)

test('who comes back, with another theme and the advice behind them, is taken over without a fault @once', async ({
  explorer,
  page,
}) => {
  await explorer.openStill()
  await explorer.button('Got it').click()
  await page.getByRole('button', { name: /^Theme/ }).click()
  await page.reload({ waitUntil: 'commit' })
  // The fixture fails the test if the HTML differs from what the script renders.
  await explorer.open()
  await expect(page.getByRole('button', { name: /^Theme: light/ })).toBeVisible()
  await expect(explorer.button('Got it')).toHaveCount(0)
})

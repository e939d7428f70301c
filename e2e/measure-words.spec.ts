/** Formula and words of each measure have a place of their own: they cover nothing, and nothing moves for them. */
import { expect, middleOf, test } from './explorer.ts'

/** The words of each measure, shown while it is pointed at, or else when it is chosen. */
const MEASURES = {
  'Jensen–Shannon': /^Truth G and fit π, each against m, their even mixture/,
  'what the fit misses': /^Truth G → fit π\. Extra log-loss/,
  'what it makes up': /^Fit π → truth G\. What it claims/,
  'as published': /^Fit π → truth G by histograms h/,
}

/** Whether a press on the middle of the element would meet it; null where that point is outside of the window. */
const met = (element: Element): boolean | null => {
  const { x, y, width, height } = element.getBoundingClientRect()
  const hit = document.elementFromPoint(x + width / 2, y + height / 2)
  return hit && element.contains(hit)
}

for (const { width, height } of [
  { width: 1440, height: 900 },
  { width: 820, height: 1180 },
  { width: 390, height: 844 },
]) {
  test(
    `at ${width} px the mouse on a measure shows its words, and covers and moves nothing`,
    { tag: width === 1440 ? [] : '@once' },
    async ({ explorer, page }) => {
      await page.setViewportSize({ width, height })
      await explorer.openStill()
      const ruled =
        width > 720
          ? [
              explorer.gap,
              page.locator('b', { hasText: /^(helped|hurt|made no clear difference):$/ }),
              explorer.button('Where this number comes from'),
            ]
          : // On narrower pages the choice in columns is further down, above the curve.
            [
              page.getByRole('heading', { name: 'How the gap changes with' }),
              explorer.tab('J'),
              explorer.button('Options'),
            ]
      const measures = Object.entries(MEASURES)
      await explorer.measure(measures[0][0]).scrollIntoViewIfNeeded()
      await page.evaluate(() => scrollBy(0, 120))
      // Distances from the top of the page, independent of scrolling.
      const places = () =>
        Promise.all(ruled.map(part => part.evaluate(element => element.getBoundingClientRect().top + scrollY)))
      const before = await places()
      for (const [name, words] of measures) {
        await test.step(name, async () => {
          await explorer.measure(name).hover()
          await expect(page.getByText(words).filter({ visible: true })).toHaveCount(1)
          for (const [other, others] of measures) {
            if (other !== name) await expect(page.getByText(others).filter({ visible: true })).toHaveCount(0)
          }
          for (const part of ruled) expect(await part.evaluate(met), String(part)).toBe(true)
          expect(await places()).toEqual(before)
        })
      }
      await page.mouse.move(2, 2)
      await expect(page.getByText(MEASURES['Jensen–Shannon']).filter({ visible: true })).toHaveCount(1)
    },
  )
}

test(
  'a measure that there is none of here says why when it is pressed',
  { tag: '@once' },
  async ({ explorer, page }) => {
    await page.goto('./#d=3')
    await expect(explorer.gap).toHaveAttribute('data-nats', /\d/)
    const why = page.getByText(/^Needs two dimensions/).filter({ visible: true })
    await expect(why).toHaveCount(0)
    // The real mouse is used: Playwright's own click would wait for ever for a disabled control.
    const { x, y } = await middleOf(page.getByText('as published', { exact: true }).filter({ visible: true }).first())
    await page.mouse.click(x, y)
    await expect(why).toHaveCount(1)
    await page.keyboard.press('Escape')
    await explorer.button('Resample').hover()
    await expect(why).toHaveCount(0)
  },
)

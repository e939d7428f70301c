/** From a small phone to a large screen: nothing is cut off, and nothing scrolls without need. */
import { expect, test } from './explorer.ts'

/** The widest element, if it is wider than the window: its width and its name. */
const tooWide = () => {
  const { clientWidth, scrollWidth } = document.scrollingElement!
  if (scrollWidth <= clientWidth) return null
  const beyond = [...document.querySelectorAll('main *, header *')].filter(
    element => element.getBoundingClientRect().right > clientWidth + 0.5,
  )
  return `${scrollWidth} in ${clientWidth}: ${beyond
    .slice(0, 3)
    .map(element => `${element.tagName} ${element.getAttribute('class') ?? ''}`)
    .join(', ')}`
}

const sizes = [
  { width: 1920, height: 1080 },
  { width: 1440, height: 900 },
  { width: 1200, height: 800 },
  { width: 820, height: 1180 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
  { width: 844, height: 390 },
]

test('nothing scrolls sideways, from 1920 to 320 pixels', async ({ explorer, page }) => {
  await explorer.openStill()
  for (const size of sizes) {
    await page.setViewportSize(size)
    await expect(explorer.gap).toBeVisible()
    await expect.soft(explorer.plane).toBeVisible()
    await expect.poll(() => page.evaluate(tooWide), { message: `${size.width} × ${size.height}` }).toBeNull()
  }
})

test(
  'at 1440 × 900 everything is in sight at once, with More closed and open',
  { tag: '@once' },
  async ({ explorer, page }) => {
    await explorer.openStill()
    for (const more of [false, true]) {
      if (more) await explorer.button('More').click()
      await expect.poll(() => page.evaluate(() => document.scrollingElement!.scrollHeight)).toBeLessThanOrEqual(900)
      // No part of the page scrolls inside itself either.
      const hidden = await page
        .locator('main section, main div')
        .evaluateAll(parts =>
          parts
            .filter(
              part =>
                part.scrollHeight > part.clientHeight + 1 &&
                ['auto', 'scroll', 'hidden'].includes(getComputedStyle(part).overflowY) &&
                part.clientHeight > 1,
            )
            .map(part => part.getAttribute('class')),
        )
      expect(hidden, more ? 'More open' : 'More closed').toEqual([])
    }
  },
)

test('on touch, what is to be hit is high enough', async ({ explorer, page, browserName }) => {
  test.skip(browserName !== 'chromium', 'Playwright drives touch in Chromium alone.')
  await page.setViewportSize({ width: 390, height: 844 })
  await explorer.openStill()
  for (const lever of ['K', 'J', 'L'] as const) {
    expect((await explorer.slider(lever).boundingBox())!.height).toBeGreaterThanOrEqual(44)
  }
  for (const name of ['Resample', 'Replay', 'More']) {
    expect((await explorer.button(name).boundingBox())!.height, name).toBeGreaterThanOrEqual(44)
  }
})

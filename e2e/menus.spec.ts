/** The small menus of the page, pressed where people press: on words, between them, on their edge, and beside them. */
import type { Locator, Page } from '@playwright/test'
import { expect, middleOf, test } from './explorer.ts'

/** A choice of each menu, by its words, and how to tell that it was taken. */
const MENUS: Readonly<Record<string, { readonly words: string; readonly taken: (page: Page) => Locator }>> = {
  Options: { words: 'mean ± s.d. instead', taken: page => page.getByRole('checkbox', { name: 'mean ± s.d. instead', checked: true }) },
  Map: { words: 'how the anchor fit is off', taken: page => page.getByRole('radio', { name: 'how the anchor fit is off', checked: true }) },
  Table: { words: 'draw both fits’ own parts beside the bars', taken: page => page.getByRole('checkbox', { name: 'draw both fits’ own parts', checked: true }) },
}

const buttonOf = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const panelOf = (page: Page, name: string) => page.getByRole('group', { name, exact: true })

/** A press of the mouse at a point, as a hand does it: not on a control that a test knows of. */
async function press(page: Page, { x, y }: { readonly x: number; readonly y: number }): Promise<void> {
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.up()
}

async function isWithin(panel: Locator, size: { readonly width: number; readonly height: number }): Promise<boolean> {
  const { x, y, width, height } = (await panel.boundingBox())!
  return x >= 0 && y >= 0 && x + width <= size.width && y + height <= size.height
}

for (const size of [{ width: 1440, height: 900 }, { width: 390, height: 560 }]) {
  test(`a press on the words of a choice takes it, and the menu stays, within the window: ${size.width} px`, async ({ explorer, page }) => {
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
      // Between the choices, and on the edge.
      await press(page, { x: x + 4, y: y + 4 })
      await press(page, { x: x + width - 3, y: y + height / 2 })
      await expect(panel).toBeVisible()
      // Elsewhere: that closes it, and does nothing else.
      await press(page, { x: 2, y: size.height / 2 })
      await expect(panel).toBeHidden()
      await expect(button).toHaveAttribute('aria-expanded', 'false')
    }
  })
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
    // Who goes on by Tab has done with it.
    await page.keyboard.press('Enter')
    await expect(panel).toBeVisible()
    for (let steps = 0; steps < 6 && (await panel.isVisible()); steps++) await page.keyboard.press('Tab')
    await expect(panel).toBeHidden()
  }
})

test('a finger on the words of a choice takes it', async ({ browser, browserName, baseURL }) => {
  test.skip(browserName !== 'chromium', 'touch cannot be driven there')
  const context = await browser.newContext({ baseURL, viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.goto('./')
  for (const [name, { words, taken }] of Object.entries(MENUS)) {
    await buttonOf(page, name).tap()
    await panelOf(page, name).getByText(words).tap()
    await expect(taken(page)).toHaveCount(1)
    await page.touchscreen.tap(4, 200)
    await expect(panelOf(page, name)).toBeHidden()
  }
  await context.close()
})

/** The plane: its layers, pointing at things in it, and zooming. None of these may block the page. */
import { choose, expect, middleOf, swipe, test, type Explorer } from './explorer.ts'

const LAYERS = ['Truth', 'Anchor data', 'Anchor fit', 'Generator', 'Synthetic data', 'Synthetic fit']

/** What is visible: the painted points, and the number of lines and areas. */
async function sight(explorer: Explorer): Promise<string> {
  const visible = await explorer.plane
    .locator('svg path')
    .evaluateAll(
      paths => paths.filter(path => path.checkVisibility({ opacityProperty: true, visibilityProperty: true })).length,
    )
  return `${visible} paths, points ${await explorer.points()}`
}

test('each layer can be hidden and shown', { tag: '@once' }, async ({ explorer, page }) => {
  await explorer.openStill()
  const whole = await sight(explorer)
  for (const [index, name] of LAYERS.entries()) {
    await test.step(name, async () => {
      await choose(explorer.layer(name), false)
      await expect.poll(() => sight(explorer)).not.toBe(whole)
      // The layer's key, 1 to 6 in causal order, shows it again.
      await page.keyboard.press(String(index + 1))
      await expect(explorer.layer(name)).toBeChecked()
      await expect.poll(() => sight(explorer)).toBe(whole)
    })
  }
})

test('pointing, focus and a click dim the rest, until they are over', async ({ explorer, page }) => {
  await explorer.openStill()
  await test.step('pointing at a role dims the others, until the pointer leaves', async () => {
    await page.mouse.move(5, 5)
    expect(await explorer.dimmed()).toBe(0)
    await explorer.slider('J').hover()
    await expect.poll(() => explorer.dimmed()).toBeGreaterThan(0)
    await page.mouse.move(5, 5)
    await expect.poll(() => explorer.dimmed()).toBe(0)
  })
  await test.step('focus on a component names it and dims the rest; arrows walk on', async () => {
    const line = page.getByRole('region', { name: 'Plane', exact: true }).getByRole('paragraph')
    await explorer.components.first().focus()
    await expect(line.filter({ hasText: /^K1 anchored: weight 1\/6 of the truth/ })).toBeVisible()
    await expect.poll(() => explorer.dimmed()).toBeGreaterThan(0)
    await page.keyboard.press('End')
    await expect(
      line.filter({ hasText: /^L2 irrelevant: weight 1\/8 of the generator, none of the truth/ }),
    ).toBeVisible()
    await explorer.seed.focus()
    await expect.poll(() => explorer.dimmed()).toBe(0)
  })
  await test.step('a click pins a component, and Escape lets it go', async () => {
    const component = explorer.components.nth(5)
    await expect(component).toHaveAccessibleName(/^J₄ unsampled/)
    const { x, y } = await middleOf(component)
    await page.mouse.click(x, y)
    await page.mouse.move(5, 5)
    await expect(component).toHaveAttribute('aria-selected', 'true')
    await expect.poll(() => explorer.dimmed()).toBeGreaterThan(0)
    await page.keyboard.press('Escape')
    await expect(component).toHaveAttribute('aria-selected', 'false')
    await expect.poll(() => explorer.dimmed()).toBe(0)
  })
})

test('a role is pinned by its row of the parts', { tag: '@once' }, async ({ explorer, page }) => {
  await explorer.openStill()
  const row = page.getByRole('region', { name: 'Where it comes from' }).getByRole('button', { name: 'J unsampled' })
  await row.press('Enter')
  await explorer.seed.focus()
  await expect(row).toHaveAttribute('aria-pressed', 'true')
  await expect.poll(() => explorer.dimmed()).toBeGreaterThan(0)
  await explorer.seed.blur()
  await page.keyboard.press('Escape')
  await expect(row).toHaveAttribute('aria-pressed', 'false')
  await expect.poll(() => explorer.dimmed()).toBe(0)
})

test('zoom by keyboard, by buttons and by wheel, and back to all of it', async ({ explorer, page }) => {
  await explorer.openStill()
  const points = await explorer.points()
  await explorer.components.first().focus()
  await page.keyboard.press('+')
  await page.keyboard.press('+')
  await expect(explorer.button('Show all')).toBeEnabled()
  await page.keyboard.press('0')
  await expect(explorer.button('Show all')).toBeDisabled()
  await explorer.seed.focus()
  await expect.poll(() => explorer.points()).toBe(points)

  await explorer.button('Zoom in').click()
  await expect.poll(() => explorer.points()).not.toBe(points)
  await explorer.button('Zoom out').click()
  await expect(explorer.button('Show all')).toBeDisabled()

  const { x, y } = await middleOf(explorer.plane)
  await page.mouse.move(x, y)
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -300)
  await page.keyboard.up('Control')
  await expect(explorer.button('Show all')).toBeEnabled()
  await explorer.button('Show all').click()
  await page.mouse.move(5, 5)
  await expect.poll(() => explorer.points()).toBe(points)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('the wheel over the plane scrolls the page, and zooms nothing', async ({ explorer, page }) => {
    await explorer.openStill()
    const { x, y } = await middleOf(explorer.plane)
    await page.mouse.move(x, y)
    await page.mouse.wheel(0, 150)
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0)
    await expect(explorer.button('Show all')).toBeDisabled()
  })

  test('read on, and plane and number stay in sight; the layers wait in a sheet', async ({ explorer, page }) => {
    await explorer.openStill()
    await explorer.button('Layers').click()
    const sheet = page.getByRole('dialog', { name: 'Layers' })
    await expect(sheet.getByRole('checkbox')).toHaveCount(6)
    await choose(sheet.getByRole('checkbox', { name: /^Generator/ }), false)
    await sheet.getByRole('button', { name: 'Done' }).click()
    await expect(sheet).toBeHidden()
    await page.getByRole('region', { name: 'Where it comes from' }).scrollIntoViewIfNeeded()
    await expect(explorer.gap).toBeInViewport()
    await expect(explorer.plane).toBeInViewport()
    await expect(explorer.slider('J')).toBeInViewport()
  })
})

test.describe('by touch', () => {
  test.skip(({ browserName }) => browserName !== 'chromium', 'Playwright drives touch in Chromium alone.')
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } })

  test('one finger over the plane scrolls the page', async ({ explorer, page }) => {
    await explorer.openStill()
    await swipe(page, await middleOf(explorer.plane), { dy: -150 })
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50)
  })

  test('a tap pins a component, and a tap beside lets it go', async ({ explorer, page }) => {
    await explorer.openStill()
    const component = explorer.components.nth(5)
    const { x, y } = await middleOf(component)
    await page.touchscreen.tap(x, y)
    await expect(component).toHaveAttribute('aria-selected', 'true')
    const plane = (await explorer.plane.boundingBox())!
    await page.touchscreen.tap(plane.x + 20, plane.y + plane.height * 0.9)
    await expect(component).toHaveAttribute('aria-selected', 'false')
  })
})

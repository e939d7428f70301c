/** The words of the picture are explained where they stand: for the mouse, the keyboard and a finger. */
import { choose, expect, middleOf, test, type Explorer } from './explorer.ts'

/** The line with the explanation; not the definitions that are there for screen readers. */
const answer = (explorer: Explorer, text: RegExp) =>
  explorer.page.getByRole('region', { name: 'Plane', exact: true }).locator('p:not([id])').filter({ hasText: text })

const LAYERS: Readonly<Record<string, RegExp>> = {
  Truth: /^Truth, G: the mixture of K \+ J Gaussians/,
  'Anchor data': /^Anchor data: the real points, drawn from the K anchored components/,
  'Anchor fit': /^Anchor fit, πa: the mixture of Gaussians that EM fits to the anchor data alone/,
  Generator: /^Generator: what synthetic data come from/,
  'Synthetic data': /^Synthetic data: points drawn from the generator/,
  'Synthetic fit': /^Synthetic fit, πs: the mixture of Gaussians that EM fits to the synthetic data alone/,
}
const EM = /^EM, which fits the mixtures, raises the likelihood/

test('layers, remarks and roles say what they are, to mouse and keyboard', async ({ explorer, page }) => {
  await explorer.openStill()
  await test.step('the mouse on a layer of the key, and away from it', async () => {
    for (const [name, meaning] of Object.entries(LAYERS)) {
      const item = explorer.layer(name).locator('xpath=..')
      await item.hover()
      await expect(answer(explorer, meaning)).toBeVisible()
      // The line covers neither the words that it explains nor the box.
      expect(
        await item.evaluate(label =>
          [...label.querySelectorAll('input, span')].every(part => {
            const { x, y, width, height } = part.getBoundingClientRect()
            return label.contains(document.elementFromPoint(x + width / 2, y + height / 2))
          }),
        ),
        name,
      ).toBe(true)
      await page.mouse.move(5, 5)
      await expect(answer(explorer, meaning)).toHaveCount(0)
    }
  })
  await test.step('the focus, until Escape', async () => {
    const truth = explorer.layer('Truth')
    await expect(truth).toHaveAccessibleDescription(LAYERS.Truth)
    await truth.focus()
    await expect(answer(explorer, LAYERS.Truth)).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(answer(explorer, LAYERS.Truth)).toHaveCount(0)
    await expect(truth).toBeFocused()
  })
  await test.step('“EM put one here”, by mouse and by keyboard', async () => {
    const remark = explorer.plane.getByRole('button', { name: 'EM put one here' })
    await expect(remark).toHaveAccessibleDescription(EM)
    const { x, y } = await middleOf(remark)
    await page.mouse.move(x, y)
    await expect(answer(explorer, EM)).toBeVisible()
    await page.mouse.move(5, 5)
    await expect(answer(explorer, EM)).toHaveCount(0)
    await remark.focus()
    await expect(answer(explorer, EM)).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(answer(explorer, EM)).toHaveCount(0)
    await page.keyboard.press('Enter')
    await expect(answer(explorer, EM)).toBeVisible()
    // A remark about a hidden layer is not shown.
    await choose(explorer.layer('Synthetic fit'), false)
    await expect(remark).toHaveCount(0)
  })
  await test.step('a lever tells of its role', async () => {
    await explorer.slider('L').hover()
    await expect(answer(explorer, /^Irrelevant, L: components that only the generator has/)).toBeVisible()
  })
})

test('the provenance says what the symbols of its formula are', { tag: '@once' }, async ({ explorer, page }) => {
  await explorer.openStill()
  await explorer.button('Where this number comes from').click()
  const dialog = page.getByRole('dialog', { name: 'Where this number comes from' })
  await expect(
    dialog
      .getByRole('definition')
      .filter({
        hasText: /^Truth G and fit π, each against m, their even mixture.*KL, the Kullback–Leibler divergence/,
      }),
  ).toBeVisible()
})

test('what is pinned has a ring and a pin of its own; what is pointed at has neither', async ({ explorer, page }) => {
  await explorer.openStill()
  const component = explorer.components.nth(5)
  const ring = () => component.evaluate(path => getComputedStyle(path).stroke)
  const pins = explorer.plane.locator('[data-pin]')
  const { x, y } = await middleOf(component)
  await page.mouse.move(x, y)
  await expect.poll(() => explorer.dimmed()).toBeGreaterThan(0)
  expect(await ring()).toBe('none')
  await expect(pins).toHaveCount(0)
  await page.mouse.click(x, y)
  await page.mouse.move(5, 5)
  await expect(pins).toHaveCount(1)
  expect(await ring()).not.toBe('none')
  await expect(answer(explorer, /^Pinned; press again to let go\. J4 unsampled/)).toBeVisible()
  // A row of the parts is not shown as pressed when something is only pointed at.
  const row = page.getByRole('region', { name: 'Where it comes from' }).getByRole('button', { name: 'J unsampled' })
  await row.hover()
  await expect(row).toHaveAttribute('aria-pressed', 'false')
  await page.mouse.click(x, y)
  await expect(pins).toHaveCount(0)
  expect(await ring()).toBe('none')
  await row.click()
  await expect(row).toHaveAttribute('aria-pressed', 'true')
  await expect(pins).toHaveCount(4)
})

test.describe('by touch', () => {
  test.skip(({ browserName }) => browserName !== 'chromium', 'Playwright drives touch in Chromium alone.')
  test.use({ hasTouch: true, viewport: { width: 820, height: 1180 } })

  test('a tap asks, and a tap elsewhere is enough', async ({ explorer, page }) => {
    await explorer.openStill()
    const { x, y } = await middleOf(explorer.plane.getByRole('button', { name: 'EM put one here' }))
    // A finger may miss the words by a little.
    await page.touchscreen.tap(x, y + 15)
    await expect(answer(explorer, EM)).toBeVisible()
    await expect(explorer.plane.locator('[data-pin]')).toHaveCount(0)
    const plane = (await explorer.plane.boundingBox())!
    await page.touchscreen.tap(plane.x + 100, plane.y + 30)
    await expect(answer(explorer, EM)).toHaveCount(0)
    await explorer.layer('Generator').locator('xpath=..').tap()
    await expect(answer(explorer, LAYERS.Generator)).toBeVisible()
  })

  test('on a phone each layer has its definition in its row', { tag: '@once' }, async ({ explorer, page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await explorer.openStill()
    await explorer.button('Layers').click()
    const sheet = page.getByRole('dialog', { name: 'Layers' })
    for (const meaning of Object.values(LAYERS))
      await expect(sheet.getByRole('paragraph').filter({ hasText: meaning })).toBeAttached()
    await expect(sheet.getByRole('checkbox', { name: /^Anchor fit/ })).toHaveAccessibleDescription(LAYERS['Anchor fit'])
  })
})

/**
 * Accessibility: axe finds no violation in any state, drawings have descriptions, and the keyboard reaches everything.
 */
import type { Page } from '@playwright/test'
import { axeFindsNothing } from './axe.ts'
import { choose, expect, LEVERS, OPENING, test, type Explorer } from './explorer.ts'

const WIDE = { width: 1440, height: 900 }
const TABLET = { width: 820, height: 1180 }
const PHONE = { width: 390, height: 844 }
const toTheme = ({ page }: Explorer, theme: 'light' | 'dark') =>
  page.getByRole('button', { name: new RegExp(`Change to ${theme}$`) }).click()

/** The states follow each other on one page: each is reached from the one before. */
async function axeFindsNothingIn(page: Page, states: Readonly<Record<string, () => Promise<unknown>>>): Promise<void> {
  for (const [name, reach] of Object.entries(states)) {
    await test.step(name, async () => {
      await reach()
      await axeFindsNothing(page)
    })
  }
}

test('axe finds nothing: wide, light and dark', { tag: '@once' }, async ({ explorer, page }) => {
  await page.setViewportSize(WIDE)
  await explorer.openStill()
  await axeFindsNothingIn(page, { light: () => toTheme(explorer, 'light'), dark: () => toTheme(explorer, 'dark') })
})

test(
  'axe finds nothing: whatever else can be open where it is wide, and on a tablet',
  { tag: '@once' },
  async ({ explorer, page }) => {
    await page.setViewportSize(WIDE)
    await explorer.openStill()
    await axeFindsNothingIn(page, {
      'a role pinned': () => explorer.button('J unsampled').click(),
      'the curve’s table open': async () => {
        await page.keyboard.press('Escape')
        await choose(await explorer.option('table of this curve'))
      },
      'a word of advice': () => explorer.set('J', 'many'),
      'More open': () => explorer.button('More').click(),
      'keyboard help open': async () => {
        await explorer.seed.blur()
        await page.keyboard.press('?')
      },
    })
    await page.keyboard.press('Escape')
    await page.setViewportSize(TABLET)
    await explorer.openStill()
    await axeFindsNothing(page)
  },
)

test('axe finds nothing: phone', { tag: '@once' }, async ({ explorer, page }) => {
  await page.setViewportSize(PHONE)
  await explorer.openStill()
  await explorer.showsPlane(OPENING)
  await axeFindsNothing(page)
})

test('axe finds nothing: phone, More and the sheet of layers open', { tag: '@once' }, async ({ explorer, page }) => {
  await page.setViewportSize(PHONE)
  await explorer.openStill()
  await axeFindsNothingIn(page, {
    More: () => explorer.button('More').click(),
    layers: async () => {
      await page.keyboard.press('Escape')
      await explorer.button('Layers').click()
    },
  })
})

test('after a change the gap is said in words', async ({ explorer, page }) => {
  await explorer.openStill()
  const said = page.locator('[aria-live="polite"]').filter({ hasText: /^KL Gap by/ })
  await expect(said).toHaveCount(0)
  await explorer.slider('J').press('End')
  await expect(said).toHaveText(
    /^KL Gap by Jensen–Shannon: plus 0\.\d+ nats\. The synthetic data helped: a model fitted to it is .*closer to the truth\.$/,
  )
})

test('what is drawn is also told, in tables that have names', { tag: '@once' }, async ({ explorer, page }) => {
  await explorer.openStill()
  for (const lever of LEVERS) {
    await explorer.tab(lever).click()
    await expect(explorer.table(lever).getByRole('columnheader').first()).toHaveText(lever)
    await expect(explorer.curve(lever)).toHaveAccessibleName(/the median gap (rises|falls|goes) from/)
  }
  const components = page.getByRole('table', { name: /^Components of the generator/ })
  await expect(components.getByRole('rowheader')).toHaveText(['K₁', 'K₂', 'J₁', 'J₂', 'J₃', 'J₄', 'L₁', 'L₂'])
})

test('Tab goes through the page in the order in which it is read', async ({ explorer, page, browserName }) => {
  await explorer.openStill()
  await page.evaluate(() => (document.activeElement as HTMLElement).blur())
  const stops: string[] = []
  const landmarks = [
    'Skip to the explorer',
    'Keyboard help',
    'K anchored, number',
    'K anchored',
    'J unsampled',
    'L irrelevant',
    'Resample',
    'Replay',
    'seed, number',
    'More',
    'K₁ anchored',
    'Zoom in',
    'Truth',
    'Jensen–Shannon',
    'J unsampled',
    'Options',
    'Curve position',
  ]
  // Puts the focus on the body: in some browsers, Tab would otherwise start where the last click was.
  await page.locator('body').evaluate(body => {
    body.tabIndex = -1
    body.focus()
    body.removeAttribute('tabindex')
  })
  for (let press = 0; press < 60 && !stops.includes('Curve position'); press++) {
    await page.keyboard.press('Tab')
    stops.push(
      await page.evaluate(() => {
        const element = document.activeElement as HTMLElement
        const labels =
          element instanceof HTMLInputElement ? [...(element.labels ?? [])].map(label => label.innerText) : []
        return (element.getAttribute('aria-label') ?? (labels.join(' ') || element.innerText))
          .replace(/\s+/g, ' ')
          .trim()
      }),
    )
  }
  const places: number[] = []
  for (const landmark of landmarks) {
    const from = (places.at(-1) ?? -1) + 1
    const found = stops.findIndex((stop, place) => place >= from && stop.startsWith(landmark))
    expect(
      found,
      `${landmark} comes after ${stops[from - 1] ?? 'the start'}, in ${browserName}: ${stops.join(' → ')}`,
    ).toBeGreaterThanOrEqual(0)
    places.push(found)
  }
})

test(
  'keyboard help opens with “?”, tells the keys, and closes with Escape',
  { tag: '@once' },
  async ({ explorer, page }) => {
    await explorer.openStill()
    await page.keyboard.press('?')
    const help = page.getByRole('dialog', { name: 'With the keyboard' })
    await expect(help).toContainText('Resample: take a new seed')
    await page.keyboard.press('Escape')
    await expect(help).toBeHidden()
    const seed = await explorer.seed.inputValue()
    await page.keyboard.press('r')
    await expect(explorer.seed).not.toHaveValue(seed)
  },
)

test.describe('where less motion is asked for', () => {
  test.skip(({ browserName }) => browserName !== 'chromium', 'Playwright cannot ask it of a stock Firefox.')
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('Replay is leafed through by hand', { tag: '@once' }, async ({ explorer }) => {
    await explorer.openStill()
    const points = await explorer.points()
    await explorer.button('Replay').click()
    await expect(explorer.button('Back')).toBeDisabled()
    await expect(explorer.layer('Truth')).toBeChecked()
    await expect(explorer.layer('Anchor data')).not.toBeChecked()
    await explorer.button('Next').click()
    await expect(explorer.layer('Anchor data')).toBeChecked()
    await explorer.button('Back').click()
    await expect(explorer.layer('Anchor data')).not.toBeChecked()
    for (let step = 0; step < 5; step++) await explorer.button('Next').click()
    await expect(explorer.gap).toBeHidden()
    await explorer.button('Next').click()
    await expect(explorer.gap).toBeVisible()
    await explorer.button('Done').click()
    await expect(explorer.button('Replay')).toBeVisible()
    await expect.poll(() => explorer.points()).toBe(points)
  })
})

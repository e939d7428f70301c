/** A page that the browser translates shows the right state, whatever the reader does. */
import type { Locator, Page } from '@playwright/test'
import { choose, expect, test } from './explorer.ts'
import { ourSite, someonesPage } from './hosts.ts'
import { faults, translate } from './translator.ts'

// A control that cannot be pressed fails after this time, not after the whole time of a test.
test.use({ actionTimeout: 20_000 })

type Act = () => Promise<unknown>

/** The controls of a page or figure, whose names may be translated. */
function controlsIn(page: Page, place: Page | Locator) {
  const seen = (locator: Locator) => locator.filter({ visible: true }).first()
  const slider = (lever: string) => seen(place.getByRole('slider', { name: new RegExp(`^${lever} `) }))
  const button = (name: string) => seen(place.getByRole('button', { name: new RegExp(`^⟦?${name}⟧?$`, 'i') }))
  return {
    slider,
    button,
    press:
      (name: string): Act =>
      () =>
        button(name).click(),
    key:
      (lever: string, key: string): Act =>
      async () => {
        await slider(lever).focus()
        await page.keyboard.press(key)
      },
    escape: () => page.keyboard.press('Escape'),
    pick:
      (name: string): Act =>
      () =>
        choose(seen(place.getByRole('radio', { name: new RegExp(name, 'i') }))),
    tick:
      (name: string): Act =>
      () =>
        choose(seen(place.getByRole('checkbox', { name: new RegExp(name, 'i') }))),
    visit:
      (name: string): Act =>
      () =>
        seen(place.getByRole('link', { name: new RegExp(name, 'i') })).click(),
  }
}

/**
 * Where the page was translated before hydration, React reports an error and renders the page again. This does no harm.
 */
function drop(complaints: string[]): void {
  complaints.splice(0, complaints.length, ...complaints.filter(complaint => !complaint.includes('React error #418')))
}

async function walk(place: Locator, complaints: string[], acts: Readonly<Record<string, Act>>): Promise<void> {
  for (const [name, act] of Object.entries(acts)) {
    await test.step(name, async () => {
      await act()
      const wrong = async () => {
        drop(complaints)
        return [...complaints, ...(await faults(place))]
      }
      await expect.poll(wrong, { message: name, intervals: [20, 50, 100, 250], timeout: 20_000 }).toEqual([])
    })
  }
}

const LEVERS = (key: (lever: string, key: string) => Act): Readonly<Record<string, Act>> => ({
  'J to 0': key('J', 'Home'),
  'J back': key('J', 'PageUp'),
  'L to 0': key('L', 'Home'),
  'L to its end, which hurts': key('L', 'End'),
  'L back': key('L', 'PageDown'),
  'K to 1': key('K', 'Home'),
  'K on': key('K', 'ArrowRight'),
})

for (const { name, size, still } of [
  { name: 'on a desk', size: { width: 1440, height: 900 }, still: false },
  { name: 'on a tablet', size: { width: 820, height: 1180 }, still: true },
  { name: 'on a phone', size: { width: 390, height: 844 }, still: true },
]) {
  const phone = size.width < 720
  test(`the explorer ${name}`, { tag: '@once' }, async ({ page, complaints }) => {
    await translate(page)
    await page.setViewportSize(size)
    await page.emulateMedia({ reducedMotion: still ? 'reduce' : 'no-preference' })
    if (!still) await page.clock.install()
    await page.goto('./')
    const { press, key, escape, pick, tick, visit } = controlsIn(page, page)
    const body = page.locator('body')
    await expect(page.getByRole('status', { name: 'KL Gap' })).toHaveAttribute('data-nats', /\d/)
    await expect(page.locator('font').first()).toBeAttached()

    await walk(body, complaints, {
      'nothing yet': async () => {},
      ...LEVERS(key),
      Stop: async () => {
        await press('Stop')()
        await page.evaluate(() => scrollTo(0, 0))
      },
    })
    const list = phone ? { open: press('by .*'), shut: press('Done') } : null
    for (const measure of still
      ? ['as published', 'Jensen–Shannon']
      : ['what the fit misses', 'what it makes up', 'as published', 'Jensen–Shannon']) {
      await walk(body, complaints, {
        [`by ${measure}`]: async () => {
          await list?.open()
          await pick(measure)()
          await list?.shut()
        },
      })
    }
    for (const preset of still
      ? ['Nothing unsampled', 'Blind spot']
      : ['As published', 'Nothing unsampled', 'Mostly noise', 'Rich anchors', 'Blind spot']) {
      await walk(body, complaints, {
        [preset]: async () => {
          if (phone) await press('More')()
          await press(preset)()
          if (phone) await press('Done')()
        },
      })
    }
    await walk(body, complaints, {
      Replay: press('Replay'),
      ...(still
        ? Object.fromEntries(
            ['Next', 'Next', 'Back', 'Next', 'Next', 'Next', 'Next', '(Next|Done)'].map((word, turn) => [
              `leaf ${turn}: ${word}`,
              press(word),
            ]),
          )
        : { 'Replay at its end': () => page.clock.runFor(4000) }),
      Resample: press('Resample'),
      More: press('More'),
      'another fit': () => page.getByRole('combobox', { name: 'fit' }).selectOption('same-size'),
      'and less': press(phone ? 'Done' : 'More'),
      Options: press('Options'),
      'both distances': pick('both distances'),
      'the mean': tick('mean'),
      'Options away': escape,
      Table: press('Table'),
      'both fits’ parts': tick('both fits'),
      'Table away': escape,
      Map: press('Map'),
      'where the anchor fit is off': pick('how the anchor fit is off'),
      'Map away': escape,
      'the curve of L': () => page.getByRole('tab', { name: /^L/ }).click(),
      'a component pinned': async () => {
        await page.evaluate(() => scrollTo(0, 0))
        await page.getByRole('option').first().focus()
        await page.keyboard.press('Enter')
      },
      'none pinned': escape,
      ...(phone ? {} : { 'where the number comes from': press('Where this number comes from'), 'and back': escape }),
      Check: async () => {
        if (phone) await press('Menu')()
        await visit('Check')()
      },
      Explore: async () => {
        if (phone) await press('Menu')()
        await visit('Explore')()
      },
      Export: async () => {
        if (phone) await press('Menu')()
        await press('Export')()
        await expect(page.getByRole('dialog', { name: /export/i })).toBeVisible()
      },
      'Export away': escape,
      'the curve goes on': press('Go on'),
    })
  })
}

test('a figure, in a frame or as an element, wide and narrow', { tag: '@once' }, async ({ page, complaints }) => {
  const site = await ourSite({ cors: true })
  const host = await someonesPage(`<script type="module" src="${site.address}reverse-bottleneck.js"></script>
    <h1>Somebody’s own words</h1><reverse-bottleneck seed="7" controls="K,J,L,measure,resample"></reverse-bottleneck>`)
  await translate(page)
  const { press, key } = controlsIn(page, page)
  for (const { address, root } of [
    { address: `${site.address}embed.html#seed=7&controls=K,J,L,measure,resample`, root: 'body' },
    { address: host.address, root: 'reverse-bottleneck' },
  ]) {
    await page.setViewportSize({ width: 900, height: 700 })
    await page.goto(address)
    await expect(page.getByRole('status', { name: 'KL Gap' })).toHaveAttribute('data-nats', /\d/)
    const figure = page.locator(root)
    await expect(figure.locator('font').first()).toBeAttached()
    await walk(figure, complaints, {
      [`${address}: nothing yet`]: async () => {},
      ...LEVERS(key),
      'another measure': () =>
        page.getByRole('combobox', { name: 'The gap, measured by' }).selectOption('fit-to-truth'),
      Resample: press('Resample'),
      'the curve of L': () => page.getByRole('tab', { name: /^L/ }).click(),
      'a component pinned': async () => {
        await page.getByRole('option', { name: /^J/ }).first().focus()
        await page.keyboard.press('Enter')
      },
      'made narrow': () => page.setViewportSize({ width: 360, height: 900 }),
      'its other face': () => page.getByRole('tab', { name: /curve/i }).click(),
      'and back': () => page.getByRole('tab', { name: /levers/i }).click(),
      'J to 0 there': key('J', 'Home'),
    })
  }
  await Promise.all([site.close(), host.close()])
})

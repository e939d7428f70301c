/**
 * Links: each opens, each gives the same picture wherever it is opened, and the back and forward buttons go through
 * settings.
 */
import { DEFAULTS, type Parameters } from '../src/parameters/parameters.ts'
import { drawExperiment, fingerprint } from '../src/index.ts'
import { expect, frames, OPENING, test, type Explorer } from './explorer.ts'

const LINK =
  '#K=3&J=5&L=1&seed=7&measure=truth-to-fit&tab=L&hide=anchor-data&pin=J2&curve=distances&middle=mean&table=1&v=1'
const SETTING: Parameters = { ...DEFAULTS, K: 3, J: 5, L: 1, seed: 7, measure: 'truth-to-fit' }

const hash = ({ page }: Explorer) => page.evaluate(() => location.hash)
const notes = ({ page }: Explorer) =>
  page.getByRole('status').filter({ hasText: / is shown\.| here\.| read\.| meant\./ })
/**
 * Goes back or forward as the browser's buttons do. Playwright's own calls may wait for a page load that never comes.
 */
const travel = ({ page }: Explorer, by: 1 | -1) => page.evaluate(by => history.go(by), by)
const steps = ({ page }: Explorer) => page.evaluate(() => history.length)

test('a link opens what it was made from, to the last bit, and is left as it is', async ({ explorer, page }) => {
  await page.goto(`./${LINK}`)
  await explorer.showsPlane(SETTING)
  // Computed here in Node and there in a worker of this browser: the same double, written with all its digits.
  const draw = drawExperiment(SETTING)
  await expect(explorer.gap).toHaveAttribute('data-nats', String(draw.gaps['truth-to-fit'].gap.value))
  const there = await page.evaluate(async setting => {
    const engine = (await import(new URL('engine.js', document.baseURI).href)) as typeof import('../src/index.ts')
    return engine.fingerprint(engine.drawExperiment(setting))
  }, SETTING)
  expect(there).toEqual(fingerprint(draw))
  await expect(explorer.measure('what the fit misses')).toBeChecked()
  await expect(explorer.tab('L')).toHaveAttribute('aria-selected', 'true')
  await expect(explorer.layer('Anchor data')).not.toBeChecked()
  await expect(explorer.button('J unsampled')).toBeVisible()
  await expect(page.getByText('unsampled: weight 1/8 of the truth', { exact: false })).toBeVisible()
  await expect(explorer.table('L')).toBeVisible()
  await expect(await explorer.option('the gap and both distances')).toBeChecked()
  await expect(notes(explorer)).toHaveCount(0)
  expect(await hash(explorer)).toBe(LINK)
})

test('the address takes up what the reader does: one step for a choice, one for a whole drag, none for looking around', async ({
  explorer,
  page,
}) => {
  await explorer.openStill()
  const before = await steps(explorer)
  await explorer.set('J', 9)
  await expect.poll(() => hash(explorer)).toBe('#J=9&v=1')

  const { x, y, width, height } = (await explorer.slider('L').boundingBox())!
  await page.mouse.move(x + width * 0.2, y + height / 2)
  await page.mouse.down()
  for (let share = 0.2; share < 0.9; share += 0.1) {
    await page.mouse.move(x + width * share, y + height / 2)
    await frames(page, 5)
  }
  await frames(page, 40)
  expect(await hash(explorer)).toBe('#J=9&v=1')
  await page.mouse.up()
  // The curve changes to the lever that was moved.
  await expect.poll(() => hash(explorer)).toMatch(/^#J=9&L=1\d&tab=L&v=1$/)
  await explorer.tab('K').click()
  await expect.poll(() => hash(explorer)).toMatch(/^#J=9&L=1\d&tab=K&v=1$/)
  expect(await steps(explorer)).toBe(before + 2)

  await travel(explorer, -1)
  await explorer.showsPlane({ ...OPENING, J: 9 })
  await travel(explorer, -1)
  await explorer.showsPlane(OPENING)
  expect(await hash(explorer)).toBe('')
  await travel(explorer, 1)
  await explorer.showsPlane({ ...OPENING, J: 9 })
  await travel(explorer, 1)
  await expect(explorer.tab('K')).toHaveAttribute('aria-selected', 'true')
  await expect(explorer.box('J')).toHaveValue('9')
  expect(await steps(explorer)).toBe(before + 2)
})

test('a reload brings back what was there', { tag: '@once' }, async ({ explorer, page }) => {
  await explorer.openStill()
  await explorer.button('Resample').click()
  const seed = await explorer.seed.inputValue()
  await expect.poll(() => hash(explorer)).toBe(`#seed=${seed}&v=1`)
  const nats = await explorer.nats()
  await page.reload()
  await expect(explorer.seed).toHaveValue(seed)
  await expect(explorer.gap).toHaveAttribute('data-nats', String(nats))
})

test('an address changed by hand is followed; what is not to be had is said once, and can be dismissed', async ({
  explorer,
  page,
}) => {
  await explorer.openStill()
  await page.evaluate(() => void (location.hash = '#K=99&J=3'))
  await explorer.showsPlane({ K: 16, J: 3, L: 2 })
  await expect(notes(explorer)).toHaveText('K = 99 is above 16, the most there is: 16 is shown.')
  await explorer.button('Dismiss').click()
  await expect(notes(explorer)).toHaveCount(0)
  await page.evaluate(() => void (location.hash = '#explorer'))
  await expect(explorer.box('K')).toHaveValue('16')
})

test(
  'links from elsewhere open, whatever they hold, and ask nobody for anything',
  { tag: '@once' },
  async ({ explorer, page, baseURL }) => {
    const elsewhere: string[] = []
    page.on('request', request => {
      const { origin, protocol } = new URL(request.url())
      if (origin !== new URL(baseURL!).origin && !['blob:', 'data:'].includes(protocol)) elsewhere.push(request.url())
    })
    const hostile = [
      '#__proto__[K]=3&constructor=1&K=1e999&J=NaN&L=%E0%A4%A&seed=٣',
      '#K=<img src=x onerror=alert(1)>&view=//evil.example/&src=//evil.example/x.js&J=javascript:alert(1)',
      `#K=${'9'.repeat(30_000)}&${'&'.repeat(3000)}`,
      '#%00=%00&&&===&K=&K=&v=99&world=//evil.example/world.json&pin=J99&hide=everything',
    ]
    await page.goto('./')
    for (const link of hostile) {
      await page.goto('about:blank')
      await page.goto(`./${link}`)
      await expect(explorer.gap).toHaveAttribute('data-nats', /\d/)
      await expect(notes(explorer)).toBeVisible()
      await expect(explorer.button('Resample')).toBeEnabled()
    }
    expect(elsewhere).toEqual([])
  },
)

// Playwright can grant the clipboard only in Chromium.
test('Copy link gives a link that lasts, and says so', { tag: '@once' }, async ({ explorer, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await explorer.openStill()
  await explorer.button('Copy link').click()
  await expect(explorer.button('Copied')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${page.url()}#v=1`)
  await expect(explorer.button('Copy link')).toBeVisible()
})

test(
  'where a page may not copy, the link is there to be copied by hand',
  { tag: '@once' },
  async ({ explorer, page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
    await page.setViewportSize({ width: 390, height: 844 })
    await explorer.openStill()
    await explorer.set('J', 7)
    await explorer.button('Menu').click()
    await explorer.button('Copy link').click()
    const field = page.getByRole('textbox', { name: 'The link' })
    await expect(field).toHaveValue(/#J=7&v=1$/)
    await explorer.button('Copy the link').click()
    await expect(page.getByText(/The text is selected/)).toBeVisible()
    expect(
      await page.evaluate(
        () => getSelection()!.toString() || (document.activeElement as HTMLTextAreaElement).selectionEnd,
      ),
    ).toBeTruthy()
    await page.keyboard.press('Escape')
    await expect(field).toBeHidden()
  },
)

/** Each lever, by every means that a reader has: the number, the plane and the curve follow it. */
import type { Locator, Page } from '@playwright/test'
import {
  expect,
  LEVERS,
  OPENING,
  swipe,
  test,
  type,
  type Explorer,
  type Lever,
  type Place,
  typeOver,
} from './explorer.ts'

/** Moves a lever and checks that everything else follows. */
async function everythingFollows(explorer: Explorer, lever: Lever, move: () => Promise<unknown>): Promise<void> {
  await explorer.tab(lever).click()
  await expect(explorer.presentRow(lever)).toBeAttached()
  await explorer.page.evaluate(() => scrollTo(0, 0))
  const [nats, points] = [await explorer.gap.getAttribute('data-nats'), await explorer.points()]

  await move()

  await expect(explorer.slider(lever)).not.toHaveValue(String(OPENING[lever]))
  const value = Number(await explorer.slider(lever).inputValue())
  await explorer.showsPlane({ ...OPENING, [lever]: value })
  await expect(explorer.gap).not.toHaveAttribute('data-nats', nats!)
  await expect.poll(() => explorer.points()).not.toBe(points)
  await expect(explorer.box(lever)).toHaveValue(String(value))
  await expect(explorer.position).toHaveValue(String(value))
  await expect(explorer.presentRow(lever).getByRole('rowheader')).toHaveText(String(value))
  await expect(explorer.curve(lever)).toHaveAccessibleName(
    new RegExp(`At the present setting it is .* at ${lever} = ${value}\\.`),
  )
}

/** The place of a slider's thumb. */
async function thumbOf(slider: Locator): Promise<Place> {
  const { x, y, width, height } = (await slider.boundingBox())!
  const share = await slider.evaluate(
    (input: HTMLInputElement) => (Number(input.value) - Number(input.min)) / (Number(input.max) - Number(input.min)),
  )
  return { x: x + width * (0.03 + 0.94 * share), y: y + height / 2 }
}

async function dragByMouse(page: Page, slider: Locator): Promise<void> {
  const { x, y } = await thumbOf(slider)
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 110, y + 3, { steps: 8 })
  await page.mouse.up()
}

for (const lever of LEVERS) {
  // A browser treats all three levers alike, so only J is tested in every browser.
  test(
    `${lever} by mouse, by keyboard and by its number box`,
    { tag: lever === 'J' ? [] : '@once' },
    async ({ explorer, page }) => {
      await explorer.openStill()
      const slider = explorer.slider(lever)
      const back = async () => {
        await explorer.set(lever, OPENING[lever])
        await explorer.showsPlane(OPENING)
      }
      await test.step('by mouse', () => everythingFollows(explorer, lever, () => dragByMouse(page, slider)))
      await back()
      await test.step('by keyboard', async () => {
        await everythingFollows(explorer, lever, () => slider.press('ArrowRight'))
        await expect(slider).toHaveValue(String(OPENING[lever] + 1))
        await slider.press('ArrowLeft')
        await explorer.showsPlane(OPENING)
        await slider.press('End')
        await explorer.showsPlane({ ...OPENING, [lever]: 15 })
        await slider.press('Home')
        await explorer.showsPlane({ ...OPENING, [lever]: lever === 'K' ? 1 : 0 })
      })
      await back()
      await test.step('by its number box', async () => {
        await everythingFollows(explorer, lever, () => type(explorer.box(lever), 7))
        await expect(slider).toHaveValue('7')
        await explorer.box(lever).press('ArrowUp')
        await explorer.showsPlane({ ...OPENING, [lever]: 8 })
        await explorer.box(lever).press('Shift+ArrowDown')
        await explorer.showsPlane({ ...OPENING, [lever]: lever === 'K' ? 1 : 0 })
      })
    },
  )
}

test('moving one lever draws the curves against the others anew', { tag: '@once' }, async ({ explorer }) => {
  await explorer.open()
  await explorer.tab('K').click()
  const before = await explorer.table('K').getByRole('row').nth(1).textContent()
  await explorer.set('J', 9)
  // The curve changes to the lever that was moved; a press on the tab brings the other curve back.
  await expect(explorer.tab('J')).toHaveAttribute('aria-selected', 'true')
  await explorer.tab('K').click()
  await expect(explorer.table('K').getByRole('row').nth(1)).not.toHaveText(before!)
  await expect(explorer.table('K').getByRole('row')).toHaveCount(15)
})

test('the curve’s axis is the same lever, either way round', async ({ explorer, page }) => {
  await explorer.openStill()
  await dragByMouse(page, explorer.position)
  const value = Number(await explorer.position.inputValue())
  expect(value).toBeGreaterThan(OPENING.J)
  await expect(explorer.slider('J')).toHaveValue(String(value))
  await explorer.showsPlane({ ...OPENING, J: value })

  await explorer.position.press('ArrowRight')
  await expect(explorer.slider('J')).toHaveValue(String(value + 1))
  await explorer.slider('J').press('Home')
  await expect(explorer.position).toHaveValue('0')
  await explorer.tab('L').click()
  await explorer.position.press('End')
  await expect(explorer.slider('L')).toHaveValue('15')
  await explorer.showsPlane({ ...OPENING, J: 0, L: 15 })
})

test.describe('by touch', () => {
  test.skip(({ browserName }) => browserName !== 'chromium', 'Playwright drives touch in Chromium alone.')
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } })

  test('each lever by touch', async ({ explorer, page }) => {
    await explorer.openStill()
    for (const lever of LEVERS) {
      await test.step(lever, async () => {
        await everythingFollows(explorer, lever, async () =>
          swipe(page, await thumbOf(explorer.slider(lever)), { dx: 80 }),
        )
        await explorer.set(lever, OPENING[lever])
        await explorer.showsPlane(OPENING)
      })
    }
  })
})

test.describe('what is typed amiss', () => {
  const amiss = [
    { typed: '99', value: 16, said: 'J goes from 0 to 16; using 16' },
    { typed: '−3', value: 0, said: 'J goes from 0 to 16; using 0' },
    { typed: '2.7', value: 3, said: 'J is a whole number; using 3' },
    { typed: 'many', value: 4, said: 'J is a whole number from 0 to 16; it stays 4' },
    { typed: '<b>NaN</b>', value: 4, said: 'J is a whole number from 0 to 16; it stays 4' },
  ]

  test('gets a kind answer, and nothing is lost', { tag: '@once' }, async ({ explorer, page }) => {
    await explorer.openStill()
    for (const { typed, value, said } of amiss) {
      await test.step(`“${typed}”`, async () => {
        await explorer.set('J', 4)
        await explorer.set('J', typed)
        await expect(page.getByText(said, { exact: true })).toBeVisible()
        await expect(explorer.box('J')).toHaveValue(String(value))
        await explorer.showsPlane({ ...OPENING, J: value })
        expect(Number.isFinite(await explorer.nats())).toBe(true)
      })
    }
  })

  test(
    'gets an answer that goes with its cause, whatever takes that away',
    { tag: '@once' },
    async ({ explorer, page }) => {
      await explorer.openStill()
      const note = page.getByText('J goes from 0 to 16; using 16', { exact: true })
      const ways: [string, () => Promise<unknown>][] = [
        ['another value by the slider', () => explorer.slider('J').press('ArrowLeft')],
        ['a right value in the box', () => explorer.set('J', 7)],
        ['another lever', () => explorer.slider('K').press('ArrowRight')],
        ['another seed', () => explorer.button('Resample').click()],
      ]
      for (const [way, go] of ways) {
        await test.step(way, async () => {
          await explorer.set('J', '99')
          await expect(note).toBeVisible()
          await go()
          await expect(note).toHaveCount(0)
        })
      }
    },
  )

  test(
    'an emptied box, left, keeps what it had; Escape takes back what was typed',
    { tag: '@once' },
    async ({ explorer }) => {
      await explorer.openStill()
      const nats = await explorer.nats()
      await typeOver(explorer.box('J'), '')
      await explorer.box('J').blur()
      await expect(explorer.box('J')).toHaveValue('4')
      await typeOver(explorer.box('J'), 11)
      await explorer.showsPlane({ ...OPENING, J: 11 })
      await explorer.box('J').press('Escape')
      await explorer.showsPlane(OPENING)
      expect(await explorer.nats()).toBe(nats)
    },
  )
})

test('the advice of the first visit leaves every slider where it is', { tag: '@once' }, async ({ explorer, page }) => {
  for (const [width, height] of [
    [1440, 900],
    [820, 1180],
    [390, 844],
  ]) {
    await page.evaluate(() => localStorage.clear()).catch(() => {})
    await page.setViewportSize({ width, height })
    await explorer.openStill()
    await expect(explorer.button('Got it')).toBeVisible()
    const places = () => Promise.all(LEVERS.map(lever => explorer.slider(lever).boundingBox()))
    await explorer.slider('J').scrollIntoViewIfNeeded()
    const before = await places()
    await dragByMouse(page, explorer.slider('J'))
    await expect(explorer.button('Got it')).toBeHidden()
    expect(await places(), `${width} px`).toEqual(before)
  }
})

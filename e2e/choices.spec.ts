/** All other choices of the reader: the seed, a preset, the rest of the parameters, the measure. */
import { choose, expect, OPENING, test, type, type Explorer, typeOver } from './explorer.ts'

test('Resample takes another seed, and draws another picture', async ({ explorer }) => {
  await explorer.openStill()
  const [seed, nats, points] = [await explorer.seed.inputValue(), await explorer.nats(), await explorer.points()]
  await explorer.button('Resample').click()
  await expect(explorer.seed).not.toHaveValue(seed)
  await expect(explorer.gap).not.toHaveAttribute('data-nats', String(nats))
  await expect.poll(() => explorer.points()).not.toBe(points)
})

test(
  'Replay keeps the seed, tells each step in a sentence, and ends with the number and the same picture',
  { tag: '@once' },
  async ({ explorer, page }) => {
    await page.clock.install()
    await explorer.openStill()
    const [seed, nats, points] = [await explorer.seed.inputValue(), await explorer.nats(), await explorer.points()]
    const told = page
      .getByRole('region', { name: 'Gap' })
      .getByRole('status')
      .filter({ hasNot: page.locator('[data-nats]') })
    await test.step('it can be cut short', async () => {
      await explorer.button('Replay').click()
      await expect(explorer.gap).toBeHidden()
      await expect(told.filter({ hasText: /^The truth|^Anchor data/ })).toBeVisible()
      await explorer.button('To the end').click()
      await expect(explorer.gap).toBeVisible()
      await expect(explorer.layer('Synthetic fit')).toBeChecked()
    })
    // From here on the test controls the clock of the page.
    await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000))
    await explorer.button('Replay').click()
    const steps = [
      ['Truth', /^The truth is made of K \+ J = 6 components/],
      ['Anchor data', /^Anchor data is drawn from the K/],
      ['Anchor fit', /^A model is fitted to the anchor data/],
      ['Generator', /^The generator has/],
      ['Synthetic data', /^Synthetic data is drawn from the generator: 200 points/],
      ['Synthetic fit', /^A model is fitted to the synthetic data/],
    ] as const
    for (const [place, [layer, words]] of steps.entries()) {
      await expect(told.filter({ hasText: words })).toBeVisible()
      await expect(explorer.layer(layer)).toBeChecked()
      if (place < 5) await expect(explorer.layer(steps[place + 1][0])).not.toBeChecked()
      // Neither the number nor any words that reveal it.
      await expect(explorer.gap).toBeHidden()
      for (const words of [/^this draw [+−]/, 'together, the gap', /^Synthetic fit is off by/])
        await expect(page.getByText(words).first()).toBeHidden()
      await page.clock.runFor(2200)
    }
    await expect(explorer.gap).toBeVisible()
    await expect(told.filter({ hasText: /^KL Gap by Jensen–Shannon: plus 0\.16 nats/ })).toHaveCount(1)
    await expect.poll(() => explorer.points()).toBe(points)
    await page.clock.resume()
    await expect(explorer.seed).toHaveValue(seed)
    expect(await explorer.nats()).toBe(nats)
  },
)

test('the same seed gives the same gap, to the last digit', { tag: '@once' }, async ({ explorer }) => {
  await explorer.openStill()
  const opening = await explorer.nats()
  const gapOf = async (seed: number): Promise<number> => {
    await type(explorer.seed, seed)
    return explorer.settledNats()
  }
  const first = await gapOf(12_345)
  const other = await gapOf(12_346)
  await explorer.button('Seed minus one').click()
  await expect(explorer.gap).toHaveAttribute('data-nats', String(first))
  await explorer.button('Seed plus one').click()
  await expect(explorer.gap).toHaveAttribute('data-nats', String(other))
  expect(await gapOf(458)).toBe(opening)
})

test(
  'a preset sets the levers, keeps the seed, and lets go as soon as anything is changed',
  { tag: '@once' },
  async ({ explorer }) => {
    await explorer.openStill()
    const seed = await explorer.seed.inputValue()
    await expect(explorer.button('Blind spot')).toHaveAttribute('aria-pressed', 'true')
    await explorer.button('Nothing unsampled').click()
    await explorer.showsPlane({ K: 6, J: 0, L: 2 })
    await expect(explorer.button('Nothing unsampled')).toHaveAttribute('aria-pressed', 'true')
    await expect(explorer.seed).toHaveValue(seed)
    await explorer.set('L', 3)
    await expect(explorer.button('Nothing unsampled')).toHaveAttribute('aria-pressed', 'false')
    await explorer.button('Mostly noise').click()
    await explorer.showsPlane({ K: 2, J: 4, L: 15 })
  },
)

test(
  'More holds the rest, and Reset these takes it back to where it was',
  { tag: '@once' },
  async ({ explorer, page }) => {
    await explorer.openStill()
    const nats = await explorer.nats()
    await explorer.button('More').click()
    const anchors = page.getByRole('spinbutton', { name: /^N_k/ })
    await type(anchors, 120)
    await expect(explorer.plane).toHaveAccessibleDescription(/taught by 240 points/)
    await expect(page.getByText('120 points each, from K')).toBeVisible()
    await type(page.getByRole('spinbutton', { name: /^n / }), 600)
    await expect(explorer.plane).toHaveAccessibleDescription(/by 600 points/)
    await page.getByRole('combobox', { name: 'fit' }).selectOption('same size')
    await expect(explorer.plane).toHaveAccessibleDescription(/The anchor fit, with 8 components/)
    await explorer.set('J', 5)
    await explorer.button('Reset these').click()
    await expect(anchors).toHaveValue('50')
    // “Reset these” does not reset the levers.
    await explorer.showsPlane({ ...OPENING, J: 5 })
    await explorer.set('J', 4)
    await expect(explorer.gap).toHaveAttribute('data-nats', String(nats))
  },
)

test('an expensive setting is announced before it is computed', { tag: '@once' }, async ({ explorer, page }) => {
  await explorer.openStill()
  for (const lever of ['J', 'L'] as const) await explorer.set(lever, 16)
  await explorer.button('More').click()
  const points = page.getByRole('spinbutton', { name: /^n / })
  await typeOver(points, 10_000)
  // The digits typed on the way give 1000, which is cheap enough to be computed at once.
  await expect(page.getByText(/^This takes .* Enter to go on\.$/)).toBeVisible()
  await expect(explorer.plane).toHaveAccessibleDescription(/by 1,000 points/)
  await points.press('Escape')
  await expect(points).toHaveValue('200')
})

const ticks = (explorer: Explorer): Promise<string[]> => explorer.panel.locator('text').allTextContents()

test('the measure rules the number, its words, the bars and the axis; back again, all is as it was', async ({
  explorer,
  page,
}) => {
  await explorer.openStill()
  const [nats, axis] = [await explorer.nats(), await ticks(explorer)]
  const seen = new Set([nats])
  for (const { name, says } of [
    { name: 'what the fit misses', says: 'misses' },
    { name: 'what it makes up', says: 'makes up' },
  ]) {
    await choose(explorer.measure(name))
    await expect(page.getByRole('term').filter({ hasText: 'Anchor fit' })).toContainText(says)
    await expect(page.getByText(/a model fitted to it/).first()).toContainText(says)
    await expect(explorer.table('J').getByRole('caption')).toContainText(name)
    await expect.poll(() => ticks(explorer)).not.toEqual(axis)
    seen.add(await explorer.nats())
  }
  expect(seen.size).toBe(3)
  await choose(explorer.measure('Jensen–Shannon'))
  await expect(explorer.gap).toHaveAttribute('data-nats', String(nats))
  await expect.poll(() => ticks(explorer)).toEqual(axis)
})

test('the published measure comes after a moment, with its error', { tag: '@once' }, async ({ explorer, page }) => {
  await explorer.open()
  const nats = await explorer.nats()
  await choose(explorer.measure('as published'))
  await expect(explorer.gap).not.toHaveAttribute('data-nats', String(nats))
  await page.getByRole('button', { name: 'Where this number comes from' }).click()
  await expect(
    page.getByText(/^[+−][\d.,]+\s±\s[\d.,]+\snats, the error being that of the estimator alone/),
  ).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByText('As published, the gap has no parts')).toBeVisible()
  await expect(explorer.table('J').getByRole('caption')).toContainText('as published')
  await expect(explorer.presentRow('J')).toBeAttached()
  const published = await explorer.nats()
  await choose(explorer.measure('Jensen–Shannon'))
  await expect(explorer.gap).toHaveAttribute('data-nats', String(nats))
  await choose(explorer.measure('as published'))
  await expect(explorer.gap).toHaveAttribute('data-nats', String(published))
})

test(
  'same size gives the anchor fit as many components as the synthetic fit, in one press that can be taken back',
  { tag: '@once' },
  async ({ explorer, page }) => {
    await explorer.openStill()
    const nats = await explorer.nats()
    const sizes = page.getByRole('term').getByText(/components?, .* points$/)
    const same = page.getByRole('checkbox', { name: 'same size for both fits' })
    await expect(sizes).toHaveText(['2 components, 100 points', '8 components, 200 points'])
    await choose(same)
    await expect(sizes).toHaveText(['8 components, 100 points', '8 components, 200 points'])
    await expect(explorer.gap).not.toHaveAttribute('data-nats', String(nats))
    await expect(page).toHaveURL(/#.*fit=same-size/)
    await page.goBack()
    await expect(same).not.toBeChecked()
    await expect(sizes).toHaveText(['2 components, 100 points', '8 components, 200 points'])
    await expect(explorer.gap).toHaveAttribute('data-nats', String(nats))
  },
)

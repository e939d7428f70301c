/**
 * The page Embed: the reader chooses the parts of a figure, sees it live beside the choices, and the code to paste
 * works.
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from '@playwright/test'
import { axeFindsNothing } from './axe.ts'
import { choose, expect, test, type } from './explorer.ts'

const PHONE = { width: 390, height: 844 }

const figure = (page: Page) => page.frameLocator('iframe')
const gap = (page: Page) => figure(page).getByRole('status', { name: 'KL Gap', exact: true })
const text = (page: Page, name: string) => page.getByRole('textbox', { name: `The ${name}`, exact: true })
const tick = (page: Page, name: string | RegExp) => page.getByRole('checkbox', { name, exact: true })
/** The height of the figure in the frame. */
const neededHeight = (page: Page) =>
  figure(page)
    .locator('#figure')
    .evaluate(figure => Math.ceil(figure.getBoundingClientRect().height))
const openBuilder = async (page: Page, hash = '') => {
  await page.goto(`./#${hash}${hash && '&'}view=embed`)
  await expect(gap(page)).toHaveAttribute('data-nats', /\d/)
}

test('is reached from the explorer, at its setting, and left again', { tag: '@once' }, async ({ explorer, page }) => {
  await explorer.openStill()
  await explorer.set('J', 9)
  await page.getByRole('link', { name: 'Embed' }).click()
  await expect(page).toHaveTitle(/^Embed/)
  await expect(figure(page).getByRole('spinbutton', { name: /^J / })).toHaveValue('9')
  await expect(text(page, 'link')).toHaveValue(/embed\.html#J=9&v=1$/)
  await page.evaluate(() => history.back())
  await expect(explorer.box('J')).toHaveValue('9')
})

test('what is ticked is what the figure has, and what the snippets say', { tag: '@once' }, async ({ page }) => {
  await openBuilder(page, 'J=9')
  const before = await page.evaluate(() => history.length)
  await choose(tick(page, 'the curve'), false)
  await choose(tick(page, /^L/), false)
  await choose(tick(page, 'Resample'), false)
  await choose(page.getByRole('radio', { name: 'dark' }))
  await expect(text(page, 'link')).toHaveValue(
    /embed\.html#J=9&v=1&show=plane,levers,gap&controls=K,J,measure&theme=dark$/,
  )
  await expect(text(page, 'element')).toHaveValue(
    /<reverse-bottleneck K="2" J="9" L="2" seed="458" show="plane,levers,gap" controls="K,J,measure" theme="dark">/,
  )
  await expect(figure(page).getByRole('slider', { name: 'Curve position' })).toHaveCount(0)
  await expect(figure(page).getByRole('button', { name: 'Resample' })).toHaveCount(0)
  await expect(figure(page).getByRole('spinbutton', { name: /^J / })).toBeEditable()
  await expect(figure(page).locator('html')).toHaveAttribute('data-theme', 'dark')
  for (const part of ['the plane', 'the three levers']) await choose(tick(page, part), false)
  // The last part cannot be removed.
  await expect(tick(page, /^the gap/)).toBeDisabled()
  await expect(tick(page, /^K/)).toBeDisabled()
  await expect(figure(page).getByRole('group', { name: 'One draw of the experiment' })).toHaveCount(0)
  // Trying out choices adds no step to the history: nobody wants to go back through them.
  expect(await page.evaluate(() => history.length)).toBe(before)
})

test('what is changed in the figure is taken over', { tag: '@once' }, async ({ page }) => {
  await openBuilder(page)
  const J = figure(page).getByRole('spinbutton', { name: /^J / })
  await type(J, 12)
  await expect(text(page, 'link')).toHaveValue(/#J=12&v=1$/)
  await expect(page).toHaveURL(/#J=12&view=embed&v=1$/)
  await expect(J).toHaveValue('12')
})

test('the frame is as wide as was chosen, and as high as the figure then is', { tag: '@once' }, async ({ page }) => {
  await openBuilder(page)
  await choose(page.getByRole('radio', { name: '480' }))
  const frame = page.locator('iframe')
  await expect.poll(async () => (await frame.boundingBox())!.width).toBe(480)
  await expect
    .poll(async () => Math.abs((await frame.boundingBox())!.height - (await neededHeight(page))))
    .toBeLessThanOrEqual(1)
  const height = Math.round((await frame.boundingBox())!.height)
  await expect(text(page, 'iframe')).toHaveValue(new RegExp(` width="480" height="${height}" `))
  await choose(tick(page, /^let the frame/))
  await expect(text(page, 'iframe')).toHaveValue(/import \{ connect \}/)
})

for (const way of ['iframe', 'element']) {
  test(`the ${way} works where it is pasted, on a page of another origin`, async ({ page }) => {
    await openBuilder(page, 'K=3&J=7&seed=7')
    await choose(tick(page, /^let the frame/))
    const [nats, snippet] = [await gap(page).getAttribute('data-nats'), await text(page, way).inputValue()]
    const post = `<!doctype html><title>A post</title><div style="width: 340px">${snippet}</div>`
    const elsewhere = createServer((_, answer) => answer.setHeader('Content-Type', 'text/html').end(post))
    await new Promise<void>(resolve => elsewhere.listen(0, '127.0.0.1', resolve))
    await page.goto(`http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`)
    if (way === 'element')
      await expect(page.getByRole('status', { name: 'KL Gap', exact: true })).toHaveAttribute('data-nats', nats!)
    else {
      await expect(gap(page)).toHaveAttribute('data-nats', nats!)
      // The pasted code includes the helper, which has set the height of a figure at this narrow width.
      await expect
        .poll(async () => Math.abs((await page.locator('iframe').boundingBox())!.height - (await neededHeight(page))))
        .toBeLessThanOrEqual(4)
    }
    elsewhere.close()
  })
}

// Only for Chromium can Playwright grant the clipboard, and only Chromium reports downloads to it.
test(
  'what is to be taken along can be copied, and the QR code saved',
  { tag: '@once' },
  async ({ page, context, baseURL }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await openBuilder(page)
    for (const name of ['link', 'iframe', 'element']) {
      await page.getByRole('button', { name: `Copy the ${name}` }).click()
      await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toHaveCount(1)
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await text(page, name).inputValue())
      await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toHaveCount(0)
    }
    await expect(text(page, 'link')).toHaveValue(`${baseURL}embed.html#v=1`)
    await page.getByRole('button', { name: 'Copy the QR code' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toHaveCount(1)
    expect(await page.evaluate(async () => (await navigator.clipboard.read())[0].types)).toEqual(['image/png'])
    await expect(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save the QR code' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('reverse-bottleneck-qr.svg')
  },
)

test('where nothing may be copied, it is selected', { tag: '@once' }, async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
  await openBuilder(page)
  await page.getByRole('button', { name: 'Copy the iframe' }).click()
  await expect(page.getByText(/The text is selected/)).toBeVisible()
  const selected = await text(page, 'iframe').evaluate(field => {
    const { selectionStart, selectionEnd, value } = field as HTMLTextAreaElement
    return value.slice(selectionStart, selectionEnd)
  })
  expect(selected).toMatch(/^<iframe .*<\/iframe>$/)
})

test(
  'axe finds nothing, and nothing is cut off, from a wide window to a small phone',
  { tag: '@once' },
  async ({ page }) => {
    const sizes = [{ width: 1440, height: 900 }, { width: 820, height: 1180 }, PHONE, { width: 320, height: 640 }]
    await page.setViewportSize(sizes[0])
    await openBuilder(page)
    for (const summary of await page.locator('summary').all()) await summary.click()
    for (const size of sizes) {
      await page.setViewportSize(size)
      await expect(page.getByRole('table', { name: 'What it says' })).toBeVisible()
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width)
      await axeFindsNothing(page, `${size.width} px`)
    }
  },
)

/** A part that fails says so in its place, keeps the setting, and offers to go on; the rest stays alive. */
import type { Page } from '@playwright/test'
import { expect, test } from './explorer.ts'
import { ourSite, someonesPage } from './hosts.ts'

/** As in a browser that lacks something: numbers are not written any more, or not with so many decimals. */
const breakNumbers = (page: Page, decimals: number | null): Promise<void> => page.evaluate(decimals => {
  const whole = Number.prototype.toFixed
  Object.assign(window, { mend: () => (Number.prototype.toFixed = whole) })
  Number.prototype.toFixed = function (digits) {
    if (decimals === null || digits === decimals) throw new TypeError('a fault put in by the test')
    return whole.call(this, digits)
  }
}, decimals)
const mend = (page: Page): Promise<void> => page.evaluate(() => (window as unknown as { mend: () => void }).mend())

test('of a panel, and of the page', { tag: '@once' }, async ({ explorer, page, complaints }) => {
  await explorer.openStill()
  const alerts = page.getByRole('alert').filter({ hasText: 'Your setting is kept' })
  // In this measure only bars are as exact as that.
  await page.getByText('what the fit misses').first().click()
  await breakNumbers(page, 3)
  await explorer.slider('J').press('ArrowRight')
  await expect(alerts).toHaveText([/in the bars/, /in the parts of the gap/])
  await explorer.showsPlane({ K: 2, J: 5, L: 2 })
  await explorer.slider('J').press('ArrowRight')
  await explorer.showsPlane({ K: 2, J: 6, L: 2 })
  await mend(page)
  for (const left of [1, 0]) {
    await explorer.button('Show it again').first().click()
    await expect(alerts).toHaveCount(left)
  }
  await breakNumbers(page, null)
  await explorer.slider('J').press('ArrowRight')
  await expect(alerts).toHaveText(/in this page/)
  await expect(explorer.button('Copy link')).toBeVisible()
  await expect(page).toHaveURL(/#J=7/)
  await mend(page)
  await explorer.button('Show it again').click()
  await explorer.showsPlane({ K: 2, J: 7, L: 2 })
  complaints.length = 0
})

test('of a figure', { tag: '@once' }, async ({ page, complaints }) => {
  const site = await ourSite({ cors: true })
  const host = await someonesPage(`<script type="module" src="${site.address}reverse-bottleneck.js"></script><reverse-bottleneck J="5"></reverse-bottleneck>`)
  await page.goto(host.address)
  const slider = page.getByRole('slider', { name: /^J / })
  await expect(page.getByRole('status', { name: 'KL Gap' })).toHaveAttribute('data-nats', /\d/)
  await breakNumbers(page, null)
  await slider.press('ArrowRight')
  await expect(page.getByRole('alert')).toContainText('Something went wrong in this figure')
  await mend(page)
  await page.getByRole('button', { name: 'Show it again' }).click()
  await expect(slider).toHaveValue('6')
  complaints.length = 0
  await Promise.all([site.close(), host.close()])
})

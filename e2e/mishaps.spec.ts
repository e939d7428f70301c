/** A part that fails says so in its place, keeps the setting, and offers to try again; all other parts keep working. */
import type { Locator, Page } from '@playwright/test'
import { choose, expect, test } from './explorer.ts'
import { ourSite, someonesPage } from './hosts.ts'

const FAULT = 'a fault put in by the test'

/**
 * Makes setting an attribute fail, once, on an element that matches the selector. This is like a browser that lacks a
 * feature, or a page with another script that interferes.
 */
const breakAttribute = (page: Page, name: string, selector: string): Promise<void> =>
  page.evaluate(
    ([name, selector, fault]) => {
      const whole = Reflect.get(Element.prototype, 'setAttribute') as (
        this: Element,
        name: string,
        value: string,
      ) => void
      Element.prototype.setAttribute = function (attribute, value) {
        if (attribute === name && this.isConnected && this.matches(selector)) {
          Element.prototype.setAttribute = whole
          throw new TypeError(fault)
        }
        whole.call(this, attribute, value)
      }
    },
    [name, selector, FAULT],
  )

/** No error is hidden: a developer finds the fault in the browser's console. */
async function isReported(complaints: string[]): Promise<void> {
  await expect.poll(() => complaints.join('\n')).toContain(FAULT)
  expect(complaints.filter(complaint => !complaint.includes(FAULT))).toEqual([])
  complaints.length = 0
}

const mishapIn = (place: Page | Locator, part: string) =>
  place
    .getByRole('alert')
    .filter({
      hasText: `Something went wrong in ${part}: a fault of ours, and nothing that you did. Your setting is kept.`,
    })

const PARTS: Readonly<Record<string, { readonly name: string; readonly selector: string }>> = {
  'the number': { name: 'data-nats', selector: 'output' },
  'the plane': { name: 'aria-label', selector: '[role="option"]' },
  'the curve': { name: 'aria-label', selector: '[role="tabpanel"] [role="img"]' },
  'the controls': { name: 'aria-valuetext', selector: 'input[aria-label="J unsampled"]' },
}

test(
  'of a part: it says so, the others go on, and it comes back',
  { tag: '@once' },
  async ({ explorer, page, complaints }) => {
    await explorer.openStill()
    await choose(explorer.measure('what the fit misses'))
    let J = 4
    for (const [part, { name, selector }] of Object.entries(PARTS)) {
      await test.step(part, async () => {
        const mishap = mishapIn(page, part)
        await breakAttribute(page, name, selector)
        await explorer.slider('J').focus()
        await page.keyboard.press('ArrowRight')
        J++
        await expect(mishap).toBeVisible()
        await expect(page.getByRole('alert')).toHaveCount(1)
        await expect(page).toHaveURL(new RegExp(`J=${J}&measure=truth-to-fit`))
        await isReported(complaints)
        // All other parts show the new setting and keep working.
        if (part !== 'the plane') await explorer.showsPlane({ K: 2, J, L: 2 })
        if (part !== 'the controls') {
          await explorer.slider('K').focus()
          await page.keyboard.press('ArrowRight')
          await expect(explorer.slider('K')).toHaveValue('3')
          await page.keyboard.press('ArrowLeft')
        }
        await expect(mishap.getByRole('button', { name: 'Copy link' })).toBeVisible()
        await mishap.getByRole('button', { name: 'Show it again' }).click()
        await expect(mishap).toHaveCount(0)
        await explorer.showsPlane({ K: 2, J, L: 2 })
        await expect(explorer.gap).toHaveAttribute('data-nats', /\d/)
        await expect(explorer.slider('J')).toHaveValue(String(J))
        await expect(explorer.panel.getByRole('img')).toBeVisible()
      })
    }
  },
)

test(
  'of the whole page: it says so, and comes back at its setting',
  { tag: '@once' },
  async ({ explorer, page, complaints }) => {
    await explorer.openStill()
    await explorer.set('J', 7)
    await explorer.showsPlane({ K: 2, J: 7, L: 2 })
    await page.evaluate(fault => {
      Object.defineProperty(document, 'title', {
        configurable: true,
        set: () => {
          throw new TypeError(fault)
        },
      })
    }, FAULT)
    await page.getByRole('link', { name: 'Check', exact: true }).click()
    const mishap = mishapIn(page, 'this page')
    await expect(mishap).toBeVisible()
    await expect(page).toHaveURL(/#.*J=7/)
    await isReported(complaints)
    // Where the fault remains, another try makes nothing worse.
    await mishap.getByRole('button', { name: 'Show it again' }).click()
    await expect(mishap).toBeVisible()
    await isReported(complaints)
    await page.evaluate(() => Reflect.deleteProperty(document, 'title'))
    await mishap.getByRole('button', { name: 'Show it again' }).click()
    await expect(page.locator('#check')).toBeVisible()
    await expect(mishap).toHaveCount(0)
    await page.getByRole('link', { name: 'Explore', exact: true }).click()
    await explorer.showsPlane({ K: 2, J: 7, L: 2 })
  },
)

test(
  'of a figure, in a frame or as an element: its page hears nothing of it, and it comes back',
  { tag: '@once' },
  async ({ page, complaints }) => {
    const site = await ourSite({ cors: true })
    const host = await someonesPage(`<script type="module" src="${site.address}reverse-bottleneck.js"></script>
    <h1>Somebody’s own words</h1><reverse-bottleneck J="5"></reverse-bottleneck>`)
    for (const address of [host.address, `${site.address}embed.html#J=5`]) {
      await test.step(address, async () => {
        await page.goto(address)
        const gap = page.getByRole('status', { name: 'KL Gap' })
        await expect(gap).toHaveAttribute('data-nats', /\d/)
        await breakAttribute(page, 'data-nats', 'output')
        const slider = page.getByRole('slider', { name: /^J / })
        await slider.focus()
        await page.keyboard.press('ArrowRight')
        const mishap = mishapIn(page, 'this figure')
        await expect(mishap).toBeVisible()
        await isReported(complaints)
        await expect(mishap.getByRole('button', { name: 'Copy link' })).toHaveCount(0)
        await mishap.getByRole('button', { name: 'Show it again' }).click()
        await expect(slider).toHaveValue('6')
        await expect(gap).toHaveAttribute('data-nats', /\d/)
        await expect(mishap).toHaveCount(0)
      })
    }
    await Promise.all([site.close(), host.close()])
  },
)

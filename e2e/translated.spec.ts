/** A page that the browser translates has the words of one that it does not, whatever the reader does. */
import type { Page } from '@playwright/test'
import { expect, Explorer, test } from './explorer.ts'
import { translate, words } from './translator.ts'

type Act = (explorer: Explorer, page: Page) => Promise<unknown>

const press = (lever: 'K' | 'J' | 'L', key: string): Act => explorer => explorer.slider(lever).press(key)
const click = (name: string | RegExp): Act => (_, page) => page.getByRole('button', { name, exact: true }).filter({ visible: true }).first().click()
const escape: Act = (_, page) => page.keyboard.press('Escape')
const visit = (name: string): Act => (_, page) => page.getByRole('link', { name, exact: true }).click()

/** What is still being computed is as far as it is: its figures differ from page to page. */
const settled = async (page: Page) => (await words(page)).replaceAll(/[+−-]?\d[\d.,]*|…/g, '#')
  .split('\n').filter(line => !/^(# of # draws|Stopped at|#\/s|Stop$|Go on$|More$)/.test(line)).join('\n')

/** Two pages, of which the first is translated, with the errors of both. */
async function twins(page: Page, address: string): Promise<readonly [Page, Page]> {
  const other = await page.context().newPage()
  await translate(page)
  for (const each of [page, other]) {
    await each.addInitScript(() => Object.defineProperty(navigator, 'hardwareConcurrency', { value: 1 }))
    await each.goto(address)
    await expect(new Explorer(each).gap).toHaveAttribute('data-nats', /\d/)
  }
  await expect(page.locator('font').first()).toBeAttached()
  return [page, other]
}

async function walk(pages: readonly [Page, Page], acts: Readonly<Record<string, Act>>): Promise<void> {
  for (const [name, act] of Object.entries(acts)) {
    await test.step(name, async () => {
      for (const page of pages) await act(new Explorer(page), page)
      await expect(async () => {
        const [translated, plain] = await Promise.all(pages.map(settled))
        expect(translated, name).toBe(plain)
      }).toPass({ timeout: 20_000 })
    })
  }
}

const LEVERS_AND_MEASURES: Readonly<Record<string, Act>> = {
  'no unsampled component': press('J', 'Home'),
  'no irrelevant component': press('L', 'Home'),
  'many irrelevant ones, which hurt': press('L', 'End'),
  'one unsampled component': press('J', 'ArrowRight'),
  'no anchored component': press('K', 'Home'),
  'more of them': press('K', 'PageUp'),
}

test('the explorer on a desk', async ({ page }) => {
  test.setTimeout(180_000)
  const pages = await twins(page, './')
  await walk(pages, {
    ...LEVERS_AND_MEASURES,
    'another measure': explorer => explorer.measure('what the fit misses').check(),
    'a measure without parts': explorer => explorer.measure('as published').check(),
    'the first measure': explorer => explorer.measure('Jensen–Shannon').check(),
    Resample: click('Resample'),
    'the curve of K': explorer => explorer.tab('K').click(),
    'the curve of L': explorer => explorer.tab('L').click(),
    'a layer off': explorer => explorer.layer('Truth').click({ force: true }),
    'a component pinned': async explorer => { await explorer.components.first().focus(); await explorer.components.first().press('Enter') },
    'nothing pinned': escape,
    'where the number comes from': click('Where this number comes from'),
    'back': escape,
    'Check': visit('Check'),
    'Explore': visit('Explore'),
  })
})

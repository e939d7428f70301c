/**
 * Chinese works as English does: everything that is read and heard is translated and has room at every size; and each
 * language leads to the other.
 */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, frames, test } from './explorer.ts'

/** What is the same in every language: names, symbols, units, types of files. */
const NAMES = [
  'EN',
  'KL',
  'JS',
  'EM',
  'ICLR',
  'nat',
  'ln',
  'NumPy',
  'PDF',
  'PNG',
  'SVG',
  'CSV',
  'JSON',
  'HTML',
  'iframe',
  'Ctrl',
]
/** The pages, with the id of the main part of each. */
const PAGES = { explore: 'explorer', check: 'check', embed: 'embed' }
const LATIN = /[A-Za-z][A-Za-z’]+/g

/** English words on the page, seen or heard. Text that is marked as another language, or as code, does not count. */
async function englishIn(page: Page, also = ''): Promise<string[]> {
  const said = await page.evaluate(() => {
    const texts: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
    const READ = [
      'aria-label',
      'aria-description',
      'aria-roledescription',
      'aria-valuetext',
      'title',
      'alt',
      'placeholder',
    ]
    for (let node = walker.currentNode as Node | null; node; node = walker.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement!
      if (
        element.closest(
          'script, style, noscript, code, pre, textarea, [lang="en"], [translate="no"]:not([role="group"]), .without, [data-opening]:not([data-opening=""]), var',
        )
      )
        continue
      if (node instanceof Text) texts.push(node.data)
      else for (const name of READ) texts.push((node as Element).getAttribute?.(name) ?? '')
    }
    return [...texts, document.title]
  })
  const names = new Set([...NAMES, ...also.split(' ')])
  const words = said.flatMap(text => [...text.matchAll(LATIN)].map(([word]) => word))
  return [...new Set(words)].filter(word => !names.has(word))
}

async function openIn(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.evaluate(() => void dispatchEvent(new Event('pointermove')))
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans')
}

test.describe('in Chinese', { tag: '@once' }, () => {
  test('no English word is left on any page', async ({ page }) => {
    await test.step('Explore, with everything unfolded', async () => {
      await openIn(page, './?lang=zh')
      await expect(page.locator('[data-nats]').first()).toBeVisible()
      for (const name of ['更多参数', '选项', '表格']) {
        for (const button of await page.getByRole('button', { name, exact: true }).all()) {
          await button.click()
          expect(await englishIn(page)).toEqual([])
          await page.keyboard.press('Escape')
        }
      }
      await expect(page.getByRole('table').first()).toBeAttached()
      expect(await englishIn(page)).toEqual([])
    })
    await test.step('keyboard help', async () => {
      await page.keyboard.press('Escape')
      await page.keyboard.press('?')
      await expect(page.getByRole('dialog')).toBeVisible()
      expect(await englishIn(page)).toEqual([])
      await page.keyboard.press('Escape')
    })
    await test.step('Export', async () => {
      await page.getByRole('button', { name: '导出', exact: true }).click()
      await expect(page.getByRole('dialog').getByRole('img')).toBeVisible()
      expect(await englishIn(page, 'JavaScript Jupyter IPYNB Deno BibTeX')).toEqual([])
      await page.keyboard.press('Escape')
    })
    await test.step('another measure, and a link that asks for too much', async () => {
      await openIn(page, './?lang=zh#K=99&measure=as-published&nonsense=1&hide=nothing&v=9')
      await expect(page.getByRole('alert').or(page.getByRole('status')).first()).toBeAttached()
      await expect(page.locator('[data-nats]').first()).toBeVisible()
      expect(await englishIn(page, 'hide nothing')).toEqual([])
    })
    for (const [view, also] of [
      ['check', 'scikit learn SciPy'],
      ['embed', 'worker WebAssembly React Vue KB CSS reverse bottleneck html commands'],
    ]) {
      await test.step(view, async () => {
        await openIn(page, `./?lang=zh#view=${view}`)
        await expect(page.locator(`main#${view}`)).toBeVisible()
        await frames(page, 5)
        expect(await englishIn(page, also)).toEqual([])
      })
    }
  })

  test('nothing scrolls sideways', async ({ page }) => {
    for (const [view, id] of Object.entries(PAGES)) {
      await openIn(page, `./?lang=zh#view=${view}`)
      for (const [width, height] of [
        [1440, 900],
        [1200, 800],
        [820, 1180],
        [390, 844],
        [320, 640],
      ]) {
        await page.setViewportSize({ width, height })
        await expect(page.locator(`main#${id}`)).toBeVisible()
        await expect
          .poll(
            () =>
              page.evaluate(() => {
                const { clientWidth, scrollWidth } = document.scrollingElement!
                const wide = [...document.querySelectorAll('main *, header *')].filter(
                  element => element.getBoundingClientRect().right > clientWidth + 0.5,
                )
                return scrollWidth <= clientWidth
                  ? ''
                  : wide
                      .slice(0, 3)
                      .map(element => `${element.tagName} ${element.textContent?.slice(0, 20)}`)
                      .join(', ')
              }),
            { message: `${view}, ${width} × ${height}` },
          )
          .toBe('')
      }
    }
  })

  test('a figure on somebody else’s page speaks it', async ({ page }) => {
    await page.goto('./embed.html#lang=zh')
    await expect(page.locator('[part="figure"]')).toHaveAttribute('lang', 'zh-Hans')
    await expect(page.locator('[data-nats]').first()).toBeVisible()
    expect(await englishIn(page)).toEqual([])
    await page.goto('about:blank')
    await page.goto('./embed.html?lang=zh#J=6')
    await expect(page.locator('[part="figure"]')).toHaveAttribute('lang', 'zh-Hans')
  })

  test('each character of a heading is in the face for headings', async ({ page }) => {
    const css = readFileSync(new URL('../web/kit/fonts/chinese.css', import.meta.url), 'utf8')
    const known = new Set(
      [...css.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].flatMap(([, from, to = from]) => {
        const [first, last] = [Number.parseInt(from, 16), Number.parseInt(to, 16)]
        return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index))
      }),
    )
    const missing = async () =>
      Array.from((await page.locator('h1, h2, h3').allTextContents()).join('')).filter(
        character => /\p{Script=Han}/u.test(character) && !known.has(character),
      )
    for (const [view, id] of Object.entries(PAGES)) {
      await openIn(page, `./?lang=zh#view=${view}`)
      await expect(page.locator(`main#${id} h2`).first()).toBeVisible()
      expect(await missing(), view).toEqual([])
    }
    // The story, with the heads of all its figures.
    await page.goto('./zh/story/')
    await expect(page.getByRole('application')).toBeVisible()
    await page
      .getByRole('button', { name: '不猜，直接看' })
      .evaluateAll(all => all.forEach(one => (one as HTMLElement).click()))
    for (let chapter = 1; chapter <= 10; chapter++) {
      await page.evaluate(hash => void (location.hash = hash), `#${chapter}`)
      await expect(page.locator('h3').first()).toBeVisible()
      expect(await missing(), `chapter ${chapter}`).toEqual([])
    }
  })
})

test(
  'the browser’s language chooses at the first visit, the reader’s choice after that',
  { tag: '@once' },
  async ({ browser, baseURL }) => {
    const context = await browser.newContext({ locale: 'zh-CN', baseURL })
    const page = await context.newPage()
    await page.goto('./#K=3&J=5&v=1')
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans')
    await expect(page.getByRole('button', { name: '重新抽取' })).toBeVisible()
    // The address in the address bar names the language too, for readers who copy it.
    await expect(page).toHaveURL(/\?lang=zh#/)

    await page.getByRole('link', { name: 'EN', exact: true }).click()
    await expect(page.getByRole('button', { name: 'Resample' })).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page.getByRole('spinbutton', { name: /^K / })).toHaveValue('3')

    await page.goto('./')
    await expect(page.locator('html'), 'the choice is kept').toHaveAttribute('lang', 'en')
    await page.goto('./?lang=zh')
    await expect(page.locator('html'), 'the address has the first word').toHaveAttribute('lang', 'zh-Hans')
    await context.close()
  },
)

test('Chinese stands on the page before any script has come', { tag: '@once' }, async ({ page }) => {
  let asked = 0
  await page.route('**/assets/page-*.js', () => void asked++)
  await page.goto('./?lang=zh', { waitUntil: 'commit' })
  await expect(page.getByText('重新抽取').filter({ visible: true }).first()).toBeVisible()
  await expect(page.getByText('Resample').filter({ visible: true })).toHaveCount(0)
  await expect.poll(() => asked, { message: 'a script was held back' }).toBeGreaterThan(0)
})

test(
  'where the Chinese opening cannot be had, the script makes the page',
  { tag: '@once' },
  async ({ page, complaints }) => {
    await page.route('**/opening.zh.html*', route => route.fulfill({ status: 404 }))
    await openIn(page, './?lang=zh')
    await expect(page.getByRole('button', { name: '重新抽取' })).toBeVisible()
    // The browser reports the file that was not found.
    expect(complaints.splice(0)).toEqual([expect.stringContaining('404')])
  },
)

test('the switch leads to the same state on a phone too', { tag: '@once' }, async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('./#K=5&v=1')
  await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('dialog').getByRole('link', { name: '中文' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans')
  await expect(page).toHaveURL(/\?lang=zh#K=5/)
  await expect(page.getByRole('spinbutton', { name: /^K / })).toHaveValue('5')
})

test('an address that was mangled on its way keeps language and setting', { tag: '@once' }, async ({ page }) => {
  const [K, J] = [/^K /, /^J /].map(name => page.getByRole('spinbutton', { name }))
  for (const query of ['?lang=zh?J=9&v=1', '?lang=zh%23J=9&v=1', '?lang=zh&amp;J=9&amp;v=1', '?J=9&lang=zh&v=1']) {
    await test.step(query, async () => {
      await openIn(page, `./${query}`)
      await expect(J).toHaveValue('9')
      await expect(page).toHaveURL(/\?lang=zh#/)
    })
  }
  await page.goto('./?J%3D9%26K%3D3')
  await expect(J).toHaveValue('9')
  await expect(K).toHaveValue('3')
  await expect(page).not.toHaveURL(/lang=/)
  // What is none of ours in a query stays there.
  await page.goto('./?flag#K=5&v=1')
  await expect(K).toHaveValue('5')
  await expect(page).toHaveURL(/\?flag#/)
})

/** The story: ten chapters, read with the mouse, by touch, with the keyboard, without script and on paper. */
import { expect, type Locator, type Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { MEASURED } from '../web/diagrams/measured.ts'
import { CHAPTERS, LINE_ENDS, OPTIONS, SCENES, type Asking, type Chapter } from '../web/pages/story/chapters.ts'
import { formatDistance, formatGap } from '../web/terms/format.ts'
import { axeFindsNothing } from './axe.ts'
import { test } from './explorer.ts'

const LANGUAGES = {
  en: {
    address: './story/',
    show: /^(Show me( the truth| the curve)?|Swap, and show me)$/,
    plain: 'Show me without guessing',
    keep: 'To keep',
    next: 'Next',
  },
  zh: { address: './zh/story/', show: /揭晓/, plain: '不猜，直接看', keep: '记住一句', next: '下一章' },
} as const
type Language = keyof typeof LANGUAGES

/** Numbers that only the answer of a chapter says, as the file has them. */
const { values, curves, descents } = MEASURED
const at = (points: readonly { readonly at: number; readonly value: number }[], place: number) =>
  points.find(point => point.at === place)!.value
const ANSWERS: Readonly<Partial<Record<Chapter, string>>> = {
  2: formatDistance(values.anchor500.value, 3),
  3: formatGap(at(curves.J.points, 1), 2),
  5: formatGap(at(curves.K.points, 15), 2),
  6: formatGap(values.paperFitToTruth.value, 0),
  7: formatGap(values.swapAfter.value, 2),
  8: formatDistance(values.lemmaBound.value, 2),
  9: formatDistance(at(descents.fresh[0].curve.points, LINE_ENDS[9]), 2),
}

const sectionOf = (page: Page, chapter: Chapter): Locator => page.locator(`[id="${chapter}"]`)
async function openStory(page: Page, language: Language, chapter: Chapter = 1): Promise<void> {
  await page.goto(`${LANGUAGES[language].address}#${chapter}`)
  // Both come with the script only: the plane that takes rings, and the chapter in the bar.
  if (chapter === 1) await expect(page.getByRole('application')).toBeVisible()
  else await expect(page.locator('[data-list]')).toHaveAccessibleName(new RegExp(`\\b${chapter}\\b`))
}

/** Drags over the chart of chapters 3 and 9, from its first value to its last. */
async function drawLine(page: Page, chapter: 3 | 9): Promise<void> {
  const pad = page.locator('aside').getByRole('slider').first().locator('..')
  const { x, y, width, height } = (await pad.boundingBox())!
  const [from, to] = [x + 4, x + width - 2]
  await page.mouse.move(from, y + height * 0.8)
  await page.mouse.down()
  for (let step = 1; step <= LINE_ENDS[chapter]; step++)
    await page.mouse.move(from + ((to - from) * step) / LINE_ENDS[chapter], y + height * (0.8 - 0.03 * step))
  await page.mouse.up()
}

/** Makes a guess as a reader does: rings by pressing the plane, a line by drawing it, an option by its words. */
async function makeGuess(page: Page, chapter: Chapter, tap: boolean): Promise<void> {
  const press = async (x: number, y: number) => (tap ? page.touchscreen.tap(x, y) : page.mouse.click(x, y))
  if (chapter === 1) {
    const { x, y, width, height } = (await page.getByRole('application').boundingBox())!
    for (const [right, down] of [
      [0.2, 0.6],
      [0.85, 0.75],
      [0.8, 0.2],
    ])
      await press(x + right * width, y + down * height)
  } else if (chapter === 3 || chapter === 9) await drawLine(page, chapter)
  else {
    const words = sectionOf(page, chapter)
      .locator('label')
      .nth(OPTIONS[chapter as Asking].length - 1)
    await words.scrollIntoViewIfNeeded()
    await (tap ? words.tap() : words.click())
  }
}

for (const language of ['en', 'zh'] as const) {
  const { show, keep, next } = LANGUAGES[language]
  test.describe(`the story in ${language}, on a phone`, () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })
    test('is read by touch from the first chapter to the last', async ({ page, browserName }) => {
      const tap = browserName === 'chromium'
      await openStory(page, language)
      for (const chapter of CHAPTERS) {
        await test.step(`chapter ${chapter}`, async () => {
          const section = sectionOf(page, chapter)
          await expect(section.getByText(keep)).toHaveCount(0)
          const answer = ANSWERS[chapter]
          if (answer) expect(await page.locator('body').textContent()).not.toContain(` ${answer}`)
          await makeGuess(page, chapter, tap)
          const button = section.getByRole('button', { name: show })
          await expect(button).toBeEnabled()
          await button.scrollIntoViewIfNeeded()
          await (tap ? button.tap() : button.click())
          await expect(section.getByText(keep)).toBeVisible()
          if (answer) await expect(section).toContainText(answer)
          await expect(page.locator('[data-list]')).toHaveAccessibleName(new RegExp(`\\b${chapter}\\b`))
          const onwards = page.locator('[rel=next]')
          if (chapter < CHAPTERS.length) {
            await expect(onwards).toHaveAccessibleName(new RegExp(`^${next}`))
            await (tap ? onwards.tap() : onwards.click())
            await expect.poll(() => page.evaluate(() => location.hash)).toBe(`#${chapter + 1}`)
          }
        })
      }
    })
  })
}

test('the figure shows what the file says', { tag: '@once' }, async ({ page }) => {
  await openStory(page, 'en', 4)
  await sectionOf(page, 4).getByRole('button', { name: LANGUAGES.en.plain }).click()
  const figure = page.locator('aside')
  const slider = figure.getByRole('slider')
  await expect(slider).toHaveValue(String(SCENES[4].after.parameters.L))
  for (const L of [9, 6, 0]) {
    await slider.fill(String(L))
    await expect(figure).toContainText(formatGap(at(curves.L.points, L), 2))
  }
  // What is set by hand is the reader's own: it goes on, comes back, and can be given up.
  await expect(figure.getByText('L = 0 is yours')).toBeVisible()
  await page.locator('[rel=next]').click()
  await expect(page.getByText('is yours')).toHaveCount(0)
  await page.locator('[rel=prev]').click()
  await expect(figure.getByText('L = 0 is yours')).toBeVisible()
  await figure.getByRole('button', { name: 'back to the story' }).click()
  await expect(slider).toHaveValue('9')
})

test('guesses, the chapter and what is the reader’s own go along into the other language', async ({ page }) => {
  await openStory(page, 'en', 5)
  await makeGuess(page, 5, false)
  await sectionOf(page, 5).getByRole('button', { name: 'Show me', exact: true }).click()
  await page.locator('aside').getByRole('slider').fill('7')
  // By the mouse itself: to press what sticks to the top, Playwright would scroll the page first.
  const { x, y, width, height } = (await page.getByRole('link', { name: '中文' }).boundingBox())!
  await page.mouse.click(x + width / 2, y + height / 2)
  await expect(page).toHaveURL(/\/zh\/story\/#5$/)
  await expect(sectionOf(page, 5).getByText('记住一句')).toBeVisible()
  await expect(page.locator('aside')).toContainText('K = 7，你设的')
  await expect(page.getByRole('row', { name: /见得够多以后/ })).toContainText('有害')
})

test('scrolling enters chapters, the keys and the list go to them', async ({ page }) => {
  await openStory(page, 'en')
  const here = page.locator('[data-list]')
  await page.mouse.move(300, 500)
  await page.mouse.wheel(0, 700)
  await expect(here).toHaveAccessibleName(/in 2 of 10/)
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#2')
  await page.keyboard.press('j')
  await expect(here).toHaveAccessibleName(/in 3 of 10/)
  await page.keyboard.press('k')
  await expect(here).toHaveAccessibleName(/in 2 of 10/)
  await here.click()
  const list = page.getByRole('region', { name: 'All chapters' })
  await expect(list.getByRole('link')).toHaveCount(CHAPTERS.length)
  // What a chapter leaves to keep is not told before it was read.
  await expect(list).not.toContainText('Nats do not know')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(list).toHaveCount(0)
  await expect(here).toHaveAccessibleName(/in 3 of 10/)
  await here.click()
  await page.keyboard.press('Escape')
  await expect(list).toHaveCount(0)
  await expect(here).toBeFocused()
})

test('rings are placed, moved and taken back with the keyboard', { tag: '@once' }, async ({ page }) => {
  await openStory(page, 'en')
  const pad = page.getByRole('application')
  await pad.focus()
  for (const key of ['ArrowLeft', 'ArrowLeft', 'Enter', 'Shift+ArrowDown', 'Enter', 'Shift+ArrowRight', 'Enter'])
    await pad.press(key)
  const ready = sectionOf(page, 1).getByRole('button', { name: 'Show me the truth' })
  await expect(ready).toBeEnabled()
  await pad.press('Delete')
  await expect(ready).toBeDisabled()
  await pad.press('Enter')
  await ready.click()
  await expect(sectionOf(page, 1).locator(':focus')).toHaveText('What there was')
})

test('a line is drawn with the keyboard', { tag: '@once' }, async ({ page }) => {
  await openStory(page, 'en', 3)
  const pad = page.locator('aside').getByRole('slider').first()
  await pad.focus()
  for (let step = 0; step < LINE_ENDS[3]; step++) {
    await pad.press('ArrowRight')
    await pad.press('ArrowUp')
  }
  await expect(sectionOf(page, 3).getByRole('button', { name: 'Show me the curve' })).toBeEnabled()
})

test('axe finds nothing in any chapter, before and after its reveal', { tag: '@once' }, async ({ page }) => {
  await openStory(page, 'en')
  for (const chapter of CHAPTERS) {
    await page.evaluate(hash => void (location.hash = hash), `#${chapter}`)
    await expect(page.locator('[data-list]')).toHaveAccessibleName(new RegExp(`in ${chapter} of`))
    await axeFindsNothing(page, `chapter ${chapter}, before`)
    await sectionOf(page, chapter).getByRole('button', { name: LANGUAGES.en.plain }).click()
    await expect(sectionOf(page, chapter).getByText('To keep')).toBeVisible()
    await axeFindsNothing(page, `chapter ${chapter}, after`)
  }
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })
  test('all prose and all answers can be read, and the steps are links', { tag: '@once' }, async ({ page }) => {
    await page.goto('./zh/story/')
    for (const chapter of CHAPTERS) await expect(sectionOf(page, chapter).getByRole('heading')).toBeVisible()
    await expect(page.locator('noscript article')).toHaveCount(CHAPTERS.length)
    await expect(page.locator('[rel=next]')).toHaveAttribute('href', '#2')
  })
})

test(
  'on paper each chapter has its figure and its answer at the end, and on the screen they are gone',
  { tag: '@once' },
  async ({ page }) => {
    await openStory(page, 'en')
    await page.evaluate(() => new Promise(resolve => requestIdleCallback(resolve)))
    const answers = page.getByRole('region', { name: 'What there was to see' })
    await expect(async () => {
      await page.evaluate(() => void dispatchEvent(new Event('beforeprint')))
      await expect(answers.getByRole('article')).toHaveCount(CHAPTERS.length, { timeout: 1000 })
    }).toPass()
    for (const chapter of CHAPTERS)
      await expect(answers.locator(`[data-still="${chapter}"] svg`).first()).toBeAttached()
    await page.evaluate(() => void dispatchEvent(new Event('afterprint')))
    await expect(answers).toHaveCount(0)
  },
)

test('one chapter stands alone, for a frame or a projector', { tag: '@once' }, async ({ page }) => {
  await page.goto('./story/?alone#6')
  await expect(page.getByRole('heading', { name: 'Keeping score' })).toBeVisible()
  await expect(page.locator('[data-chapter]')).toHaveCount(1)
  await expect(page.getByRole('banner')).toHaveCount(0)
})

test('the explorer opens with the reader’s world', { tag: '@once' }, async ({ page }) => {
  await openStory(page, 'en', 4)
  await sectionOf(page, 4).getByRole('button', { name: LANGUAGES.en.plain }).click()
  await page.locator('aside').getByRole('slider').fill('6')
  await page.evaluate(() => void (location.hash = '#10'))
  await page
    .getByRole('navigation', { name: 'Chapters' })
    .getByRole('link', { name: /Now the explorer/ })
    .click()
  await expect(page).toHaveURL(/#L=6&v=1$/)
})

test('nothing of the story is wider than a window of 320 px', { tag: '@once' }, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await openStory(page, 'zh')
  for (const chapter of CHAPTERS) {
    await page.evaluate(hash => void (location.hash = hash), `#${chapter}`)
    await sectionOf(page, chapter).getByRole('button', { name: LANGUAGES.zh.plain }).click()
    expect(await page.evaluate(() => document.documentElement.scrollWidth), `chapter ${chapter}`).toBeLessThanOrEqual(
      320,
    )
  }
})

test('the story’s first script keeps to its budget, in each language', { tag: '@once' }, async () => {
  const dist = new URL('../dist/', import.meta.url)
  for (const folder of ['story/', 'zh/story/']) {
    const html = await readFile(new URL(`${folder}index.html`, dist), 'utf8')
    const scripts = [...html.matchAll(/"(?:\.\.\/)+(assets\/story[^"]*\.js)"/g)].map(([, file]) => file)
    expect(scripts.length).toBe(2)
    const sizes = await Promise.all(scripts.map(async file => gzipSync(await readFile(new URL(file, dist))).length))
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(45_000)
  }
})

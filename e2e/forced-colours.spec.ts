/**
 * With forced colours, and where the reader asks for more contrast, every mark is visible, and differs from others by
 * more than colour.
 */
import type { Page } from '@playwright/test'
import { ENOUGH, marksOf } from './contrast.ts'
import { expect, test } from './explorer.ts'
import { ourSite, someonesPage } from './hosts.ts'

const SCHEMES = ['light', 'dark'] as const

/** The colour scale of the map fades to nothing on purpose. */
const FADES = /^rect$/

/** Expects that no mark is too faint, except those that `but` matches, and that the page has marks of all `kinds`. */
async function expectSeen(page: Page, kinds: readonly string[], but = FADES) {
  const marks = await marksOf(page)
  const faint = marks.filter(({ name, contrast }) => contrast < ENOUGH && !but.test(name))
  expect([...new Set(faint.map(({ name, contrast }) => `${name} ${contrast.toFixed(2)}`))], page.url()).toEqual([])
  const there = new Set(marks.map(({ name }) => name))
  for (const kind of kinds)
    expect(
      [...there].some(name => name.split(' ').includes(kind)),
      `${kind} is there: ${[...there].join(', ')}`,
    ).toBe(true)
}

const PLANE = ['truth', 'anchorFit', 'syntheticFit', 'anchored', 'unsampled', 'irrelevant']
const CURVE = ['band', 'dots', 'middle', 'hairline', 'present', 'zero', 'mark']
const LEVERS = ['track', 'fill', 'thumb', 'tick']
const EXPLORE = [...PLANE, ...CURVE, ...LEVERS, 'bar', 'bracket', 'segment', 'box']
const CHECK = ['band', 'line', 'dot', 'grid', 'zero', 'other', 'quartile']
const FIGURE = [...PLANE, ...CURVE, ...LEVERS]

const PICTURE = '[aria-label="One draw of the experiment"]'

const curve = (page: Page) => page.locator('svg[role=img] circle').first()

async function openExplore(page: Page) {
  await page.goto('#K=2&map=gap')
  await expect(page.getByText('nats per unit area')).toBeVisible()
  await expect(curve(page)).toBeAttached()
  // The mouse is on no mark, so no other mark is dimmed.
  await page.mouse.move(700, 10)
}

async function openCheck(page: Page) {
  await page.goto('#view=check')
  await expect(page.locator('figure svg circle')).toHaveCount(24)
}

/** How each kind of outline and tint is drawn, without its colour. */
const looks = (page: Page, within: string) =>
  page.evaluate(selector => {
    const figure = document.querySelector('reverse-bottleneck')?.shadowRoot ?? document
    const scope = figure.querySelector(selector)!
    const outlines = Object.fromEntries(
      [...scope.querySelectorAll('[data-outline]')].map(group => {
        // Shapes in the colour of the paper are halos or inner lines: the first other shape is the outline.
        const shapes = [...group.querySelectorAll('path, circle')].filter(
          shape => shape.getAttribute('stroke') !== 'var(--paper)',
        )
        const { strokeDasharray, strokeWidth } = getComputedStyle(shapes[0])
        return [group.getAttribute('data-outline'), { dash: strokeDasharray, width: parseFloat(strokeWidth) }]
      }),
    )
    const tints = Object.fromEntries(
      [...scope.querySelectorAll('[data-tint]')].map(group => [
        group.getAttribute('data-tint'),
        getComputedStyle(group).maskImage,
      ]),
    )
    return { outlines, tints }
  }, within)

async function expectToldApart(page: Page, within: string) {
  const { outlines, tints } = await looks(page, within)
  expect(Object.keys(tints).sort()).toEqual(['anchored', 'irrelevant', 'unsampled'])
  expect(new Set(Object.values(tints)).size).toBe(3)
  if (outlines.truth) expect(outlines.truth.dash).not.toBe('none')
  expect(outlines.anchorFit.dash).toBe('none')
  expect(outlines.syntheticFit.dash).toBe('none')
  expect(outlines.anchorFit.width).toBeGreaterThan(1.9 * outlines.syntheticFit.width)
}

/** How many pixels painted on the plane's canvases stand out in each of two colours. */
const painted = (page: Page) =>
  page.evaluate(() => {
    const pen = document.createElement('canvas').getContext('2d')!
    const rgb = (css: string) => {
      const probe = document.body.appendChild(document.createElement('i'))
      probe.style.color = css
      pen.fillStyle = getComputedStyle(probe).color
      probe.remove()
      pen.fillRect(0, 0, 1, 1)
      return [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3)
    }
    const luminance = (colour: readonly number[]) => {
      const [r, g, b] = colour.map(c => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4))
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    const [paper, anchor, synthetic] = [rgb('Canvas'), rgb('LinkText'), rgb('CanvasText')]
    return [...document.querySelectorAll('canvas')].map(canvas => {
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
      const count = { anchor: 0, synthetic: 0 }
      for (let i = 0; i < data.length; i += 4) {
        const alpha = data[i + 3] / 255
        if (alpha < 0.3) continue
        const ink = [data[i], data[i + 1], data[i + 2]]
        const [one, other] = [luminance(ink.map((c, j) => alpha * c + (1 - alpha) * paper[j])), luminance(paper)]
        if ((Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05) < 3) continue
        const far = (from: readonly number[]) => Math.hypot(...ink.map((c, j) => c - from[j]))
        count[far(anchor) < far(synthetic) ? 'anchor' : 'synthetic']++
      }
      return count
    })
  })

/**
 * Areas and single draws may be faint, since lines, labels and points say the same. Rules and frames only separate
 * things.
 */
const LIE_BACK =
  /\b(anchored|unsampled|irrelevant|band|dots|grid|square|track|progress|chip|more|key|options|tabs|total|under|head|foot|languages)\b|^rect$/

for (const colorScheme of SCHEMES) {
  // Playwright can force colours only in Chromium. Each page is loaded once, for all that a reader may ask for.
  test(`every mark is seen and told from others, ${colorScheme}`, { tag: '@once' }, async ({ page }) => {
    const ask = (asked: { forcedColors?: 'active'; contrast?: 'more' }) =>
      page.emulateMedia({
        forcedColors: 'none',
        contrast: 'no-preference',
        ...asked,
        colorScheme,
        reducedMotion: 'reduce',
      })
    /** Checks the page's own colours, the page with more contrast, and forced colours, which stay on. */
    const expectSeenAnyhow = async (kinds: readonly string[]) => {
      await ask({})
      await expectSeen(page, kinds, LIE_BACK)
      await ask({ contrast: 'more' })
      await expectSeen(page, kinds)
      await ask({ forcedColors: 'active' })
      await expectSeen(page, kinds)
    }
    await ask({})

    await test.step('Explore', async () => {
      await openExplore(page)
      await expectSeenAnyhow(EXPLORE)
      await expectToldApart(page, PICTURE)
      await expectToldApart(page, '[aria-label="Layers of the picture"]')
      await expect.poll(() => painted(page)).toHaveLength(2)
      await expect
        .poll(async () => Math.min(...(await painted(page)).flatMap(ink => Object.values(ink))))
        .toBeGreaterThan(100)
    })
    await test.step('Check', async () => {
      await openCheck(page)
      await expectSeenAnyhow(CHECK)
    })
    await test.step('the figure in its frame', async () => {
      await page.goto('embed.html')
      await expect(curve(page)).toBeAttached()
      await expectSeenAnyhow(FIGURE)
      await expectToldApart(page, PICTURE)
      await expectToldApart(page, 'ul[aria-label="Key"]')
    })
    await test.step('the element on somebody else’s page', async () => {
      const site = await ourSite({ cors: true })
      const host = await someonesPage(
        `<script type="module" src="${site.address}reverse-bottleneck.js"></script><reverse-bottleneck></reverse-bottleneck>`,
      )
      await page.goto(host.address)
      await expect(curve(page)).toBeAttached()
      await expectSeenAnyhow(FIGURE)
      await expectToldApart(page, PICTURE)
      await expectToldApart(page, 'ul[aria-label="Key"]')
      await Promise.all([site.close(), host.close()])
    })
  })
}

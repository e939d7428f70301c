/**
 * An element that moves into another document works there, and again when it moves back. When it is removed, it leaves
 * nothing running.
 */
import type { Page } from '@playwright/test'
import { expect, test } from './explorer.ts'
import { ourSite, someonesPage, type Host } from './hosts.ts'

let hosts: Host[] = []
test.afterEach(async () => {
  await Promise.all(hosts.map(host => host.close()))
  hosts = []
})

async function open(page: Page): Promise<void> {
  const site = await ourSite({ cors: true })
  const host = await someonesPage(`<script type="module" src="${site.address}reverse-bottleneck.js"></script>
    <main><reverse-bottleneck K="2" J="4" L="2" seed="7"></reverse-bottleneck></main>
    <iframe width="800" height="600" srcdoc="<!doctype html><title>Another document</title><body></body>"></iframe>`)
  hosts = [site, host]
  await page.goto(host.address)
  await page.evaluate(() => Object.assign(window, { figure: document.querySelector('reverse-bottleneck') }))
}

interface Seen {
  readonly width: number
  readonly height: number
  readonly high: number
  readonly painted: boolean
  readonly gap: string
}

/** The canvas of the plane, the height of the figure, and whether the canvas shows anything. */
const look = (page: Page): Promise<Seen> =>
  page.evaluate(() => {
    const { figure } = window as unknown as { figure: HTMLElement }
    const canvas = figure.shadowRoot!.querySelector('canvas')
    const { width = 0, height = 0 } = canvas ?? {}
    const painted =
      canvas !== null &&
      width * height > 0 &&
      canvas
        .getContext('2d')!
        .getImageData(0, 0, width, height)
        .data.some(level => level > 0)
    return {
      width,
      height,
      high: Math.round(figure.getBoundingClientRect().height),
      painted,
      gap: figure.shadowRoot!.querySelector('output')?.dataset.nats ?? '',
    }
  })
/** The state of the figure once it is the same at two looks, some frames apart. */
async function settled(page: Page): Promise<Seen> {
  let before = ''
  let seen!: Seen
  await expect
    .poll(
      async () => {
        seen = await look(page)
        const same = JSON.stringify(seen) === before && seen.painted
        before = JSON.stringify(seen)
        return same
      },
      { intervals: [400] },
    )
    .toBe(true)
  return seen
}

test('in a frame’s document, in another window’s, and back again', async ({ page }) => {
  await page.setViewportSize({ width: 820, height: 1200 })
  await open(page)
  const first = await settled(page)
  await page.evaluate(() =>
    document.querySelector('iframe')!.contentDocument!.body.append((window as unknown as { figure: Node }).figure),
  )
  const framed = await settled(page)
  expect(framed.gap).toBe(first.gap)
  expect(Math.abs(framed.high - first.high)).toBeLessThan(100)
  await page.evaluate(() => document.querySelector('main')!.append((window as unknown as { figure: Node }).figure))
  expect(await settled(page)).toEqual(first)
  const [popup] = await Promise.all([
    page.waitForEvent('popup'),
    page.evaluate(() => Object.assign(window, { popup: window.open('about:blank', '', 'width=820,height=900') })),
  ])
  await page.evaluate(() => {
    const { figure, popup } = window as unknown as { figure: HTMLElement; popup: Window }
    popup.document.body.append(popup.document.adoptNode(figure))
  })
  const away = await settled(page)
  expect(away.gap).toBe(first.gap)
  expect(away.high).toBeLessThan(first.high + 400)
  await popup.getByRole('slider', { name: /^J / }).press('ArrowRight')
  await expect.poll(async () => (await look(page)).gap).not.toBe(first.gap)
  await page.evaluate(() =>
    document.querySelector('main')!.append(document.adoptNode((window as unknown as { figure: Node }).figure)),
  )
  expect((await settled(page)).high).toBe(first.high)
})

test('the workers end with the last element, and start again with the next', { tag: '@once' }, async ({ page }) => {
  await page.addInitScript(() => {
    const alive = new Set<Worker>()
    Object.assign(window, { alive })
    const { terminate } = Worker.prototype
    window.Worker = class extends Worker {
      constructor(...args: ConstructorParameters<typeof Worker>) {
        super(...args)
        alive.add(this)
      }
    }
    Worker.prototype.terminate = function () {
      alive.delete(this)
      terminate.call(this)
    }
  })
  await open(page)
  const alive = () => page.evaluate(() => (window as unknown as { alive: Set<Worker> }).alive.size)
  await expect.poll(alive).toBeGreaterThan(0)
  await page.evaluate(() => (window as unknown as { figure: HTMLElement }).figure.remove())
  await expect.poll(alive).toBe(0)
  await page.evaluate(() => document.querySelector('main')!.append((window as unknown as { figure: Node }).figure))
  await page.evaluate(() => Object.assign((window as unknown as { figure: HTMLElement }).figure, { J: 9 }))
  await expect.poll(alive).toBeGreaterThan(0)
})

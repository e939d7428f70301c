/** After one visit the site works without a network. A newer build is loaded as a whole, and versions never mix. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { expect, test as base } from './explorer.ts'

const DIST = fileURLToPath(new URL('../dist/', import.meta.url))
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/**
 * A copy of the built site on a server of its own, in a folder below its root. Closing the server takes the network
 * away.
 */
class Site {
  readonly folder: string
  private server: Server | null = null
  private port = 0

  constructor(folder: string) {
    this.folder = folder
  }

  get address(): string {
    return `http://localhost:${this.port}/somewhere/`
  }

  async open(): Promise<void> {
    this.server = createServer((request, response) => {
      const path = new URL(request.url!, 'http://localhost').pathname.replace(/^\/somewhere\//, '')
      readFile(join(this.folder, path.replace(/(^|\/)$/, '$1index.html'))).then(
        content => response.writeHead(200, { 'Content-Type': TYPES[extname(path)] ?? 'text/html' }).end(content),
        () => response.writeHead(404).end(),
      )
    })
    await new Promise<void>(resolve => this.server!.listen(this.port, resolve))
    this.port = (this.server.address() as AddressInfo).port
  }

  async close(): Promise<void> {
    this.server?.closeAllConnections()
    await new Promise(resolve => (this.server ? this.server.close(resolve) : resolve(null)))
    this.server = null
  }

  /** Makes another build: its page has another title, and its service worker another version. */
  async rebuild(title: string): Promise<void> {
    const change = async (file: string, from: RegExp, to: string) => {
      const text = await readFile(join(this.folder, file), 'utf8')
      expect(text).toMatch(from)
      await writeFile(join(this.folder, file), text.replace(from, to))
    }
    await change(
      'index.html',
      /<meta name="description" content="[^"]*"/,
      `<meta name="description" content="${title}"`,
    )
    await change('sw.js', /const VERSION = '\w+'/, `const VERSION = '${title}'`)
  }
}

const test = base.extend<{ site: Site }>({
  site: async ({ page }, provide) => {
    const folder = await mkdtemp(join(tmpdir(), 'reverse-bottleneck-site-'))
    await cp(DIST, folder, { recursive: true })
    const site = new Site(folder)
    await site.open()
    await provide(site)
    // A page that is still loading when its server closes would report an error.
    await page.goto('about:blank')
    await site.close()
    await rm(folder, { recursive: true })
  },
})
test.use({ serviceWorkers: 'allow' })

/** Waits until the page has been copied and the service worker answers for it. */
const copied = (page: Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (navigator.serviceWorker.controller) return
    await new Promise(resolve => navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }))
  })
const description = (page: Page) =>
  page.evaluate(() => document.querySelector('meta[name="description"]')!.getAttribute('content'))
const gap = (page: Page) => page.getByRole('status', { name: 'KL Gap', exact: true })

test('everything works without a network after one visit', async ({ explorer, page, site, complaints }) => {
  await page.goto(site.address)
  await copied(page)
  await site.close()

  await page.reload()
  await expect(gap(page)).toHaveAttribute('data-nats', /\d/)
  await explorer.set('J', 9)
  await explorer.showsPlane({ K: 2, J: 9, L: 2 })
  await explorer.hasDraws(1)
  // Parts of the page that were not loaded before.
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await expect(page.getByRole('dialog', { name: 'Export' }).getByAltText(/^Preview/)).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'Check' }).click()
  await expect(page.getByRole('heading', { name: 'One experiment, four ways to keep score' })).toBeVisible()
  // A link with a setting, and the figure for other pages.
  await page.goto(`${site.address}index.html?from=mail#J=3&v=1`)
  await explorer.showsPlane({ K: 2, J: 3, L: 2 })
  await page.goto(`${site.address}embed.html#K=3`)
  await expect(gap(page)).toHaveAttribute('data-nats', /\d/)
  // The story, which has documents of its own.
  await page.goto(`${site.address}zh/story/#1`)
  await expect(page.getByRole('application')).toBeVisible()
  // The browser requests the service worker's script again, without success.
  expect(
    complaints
      .splice(0)
      .filter(complaint => !/Failed to load resource|service.?worker|NetworkError|ERR_CONNECTION/i.test(complaint)),
  ).toEqual([])
})

test('a newer build is taken at the next visit, and not in the middle of one', async ({ page, site }) => {
  await page.goto(site.address)
  await copied(page)
  const before = await description(page)
  await site.rebuild('newer')

  // The first load after the change is still the old build, all of it, while the new one is being copied.
  await page.reload()
  expect(await description(page)).toBe(before)
  await expect
    .poll(() => page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting)))
    .toBe(true)
  await page.getByRole('link', { name: 'Check' }).click()
  await expect(page.getByRole('heading', { name: 'One experiment, four ways to keep score' })).toBeVisible()

  await page.reload()
  await expect.poll(() => description(page).catch(() => null)).toBe('newer')
  const caches = await page.evaluate(() => window.caches.keys())
  expect(caches.filter(name => name.startsWith('reverse-bottleneck '))).toEqual([expect.stringMatching(/ newer$/)])
})

test('a build that cannot be copied whole changes nothing', { tag: '@once' }, async ({ page, site }) => {
  await page.goto(site.address)
  await copied(page)
  await site.rebuild('broken')
  await rm(join(site.folder, 'opening.json'))
  const before = await page.evaluate(() => window.caches.keys())
  await page.reload()
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())!.update().catch(() => undefined))
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())!.installing))
    .toBeNull()
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())!.waiting)).toBeNull()
  await site.close()
  await page.reload()
  await expect(gap(page)).toHaveAttribute('data-nats', /\d/)
  expect(await page.evaluate(() => window.caches.keys())).toEqual(expect.arrayContaining(before))
})

test('a frame in another page leaves nothing behind', { tag: '@once' }, async ({ page, site }) => {
  await writeFile(
    join(site.folder, 'host.html'),
    `<!doctype html><title>host</title><link rel="icon" href="favicon.svg"><iframe src="embed.html" width="720" height="420"></iframe>`,
  )
  await page.goto(`${site.address}host.html`)
  await expect(page.frameLocator('iframe').getByRole('status', { name: 'KL Gap', exact: true })).toHaveAttribute(
    'data-nats',
    /\d/,
  )
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
  expect(await page.evaluate(() => window.caches.keys())).toEqual([])
})

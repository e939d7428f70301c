/** The reader sees the picture first: before any worker has answered, and from the site's own files alone. */
import { choose, expect, LEVERS, OPENING, test } from './explorer.ts'
import { muteWorkers, startedWorkers } from './workers.ts'

declare global {
  interface Window {
    /** What the first frame with any content showed. */
    firstSight: { readonly pictured: boolean; readonly gap: string | null }
  }
}

test('plane and number stand in the first frame, the curve before any worker has said a word', async ({
  explorer,
  page,
}) => {
  await muteWorkers(page)
  await page.addInitScript(() => {
    const look = (): void => {
      // The HTML may already contain the pages of other layouts, which are not visible.
      const seen = (element: Element) => element.getClientRects().length > 0
      if (![...document.querySelectorAll('h1')].some(seen)) return void requestAnimationFrame(look)
      window.firstSight = {
        pictured: [...document.querySelectorAll('[aria-label="Plane"] svg')].some(
          picture => seen(picture) && picture.querySelectorAll('path, ellipse').length > 20,
        ),
        gap: [...document.querySelectorAll('output')].find(seen)?.textContent ?? null,
      }
    }
    requestAnimationFrame(look)
  })
  await explorer.open()
  expect(await page.evaluate(() => window.firstSight)).toEqual({
    pictured: true,
    gap: await explorer.gap.textContent(),
  })
  await explorer.showsPlane(OPENING)
  for (const lever of ['K', 'L', 'J'] as const) {
    await explorer.tab(lever).click()
    await expect(explorer.table(lever).getByRole('row')).toHaveCount(15)
    await expect(explorer.curve(lever)).toHaveAccessibleName(/over 100 draws a point/)
  }
  await expect(page.getByText(/provisional/)).toHaveCount(0)
  // A worker is started nevertheless, for the reader's first change.
  await expect.poll(() => startedWorkers(page)).toBeGreaterThan(0)
})

test('the opening picture is the one that the engine draws', async ({ explorer }) => {
  await explorer.openStill()
  const [nats, points] = [await explorer.nats(), await explorer.points()]
  await explorer.set('J', 5)
  await explorer.showsPlane({ ...OPENING, J: 5 })
  await explorer.set('J', OPENING.J)
  await explorer.showsPlane(OPENING)
  await expect(explorer.gap).toHaveAttribute('data-nats', String(nats))
  await expect.poll(() => explorer.points()).toBe(points)
})

test(
  'without the opening files the engine draws it, only later',
  { tag: '@once' },
  async ({ explorer, page, complaints }) => {
    await page.route(/\/opening.*\.(json|bin)$|\/shipped-.*\.js$/, route => route.abort())
    await explorer.open()
    await explorer.showsPlane(OPENING)
    await explorer.hasDraws(4)
    // The browser itself reports files that it could not load.
    complaints.length = 0
  },
)

test('a whole visit asks no other host for anything, under a policy that would forbid it', async ({
  explorer,
  page,
  baseURL,
}) => {
  const elsewhere: string[] = []
  page.on('request', request => {
    const { origin, protocol } = new URL(request.url())
    if (origin !== new URL(baseURL!).origin && protocol !== 'blob:' && protocol !== 'data:')
      elsewhere.push(request.url())
  })
  await explorer.openStill()
  for (const lever of LEVERS) await expect(explorer.slider(lever)).toBeVisible()
  await explorer.button('Resample').click()
  await explorer.button('More').click()
  await choose(explorer.measure('as published'))
  await explorer.button('Keyboard help').click()
  await page.keyboard.press('Escape')
  expect(elsewhere).toEqual([])

  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
  expect(policy).toContain("default-src 'none'")
  expect(policy).toMatch(/script-src 'self' 'wasm-unsafe-eval'( 'sha256-[^']+')*;/)
  expect(policy!.replace("'wasm-unsafe-eval'", '')).not.toMatch(/unsafe|https?:|\*/)
  // The policy must allow WebAssembly: this is the shortest valid module.
  expect(
    await page.evaluate(() =>
      WebAssembly.Module.exports(new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0))),
    ),
  ).toEqual([])
})

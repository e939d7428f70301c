/** A finger on a slider's track may slide, tap, or be about to scroll. Only Chromium can be driven by touch. */
import type { CDPSession, Locator, Page } from '@playwright/test'
import { expect, frames, test, type Place } from './explorer.ts'

test.skip(({ browserName }) => browserName !== 'chromium', 'Playwright drives touch in Chromium alone.')
test.use({ hasTouch: true, viewport: { width: 390, height: 844 } })

/** A finger that moves through these places, and is then lifted, or cancelled by the system. */
async function finger(
  session: CDPSession,
  places: readonly Place[],
  end: 'touchEnd' | 'touchCancel' = 'touchEnd',
): Promise<void> {
  for (const [index, place] of places.entries()) {
    await session.send('Input.dispatchTouchEvent', {
      type: index === 0 ? 'touchStart' : 'touchMove',
      touchPoints: [place],
    })
  }
  await session.send('Input.dispatchTouchEvent', { type: end, touchPoints: [] })
}

/** Ten steps from a place, each by the same distance. */
const path = ({ x, y }: Place, dx: number, dy: number): Place[] =>
  Array.from({ length: 11 }, (_, step) => ({ x: x + (dx * step) / 10, y: y + (dy * step) / 10 }))

/** A place on the track, far from the thumb. */
async function trackOf(slider: Locator): Promise<Place> {
  const { x, y, width, height } = (await slider.boundingBox())!
  return { x: x + width * 0.85, y: y + height / 2 }
}

async function setsNothing(page: Page, slider: Locator, move: () => Promise<void>): Promise<void> {
  const [value, address] = [await slider.inputValue(), page.url()]
  await move()
  await frames(page, 10)
  await expect(slider).toHaveValue(value)
  expect(page.url()).toBe(address)
}

/** Everything that a finger may do to a slider of the page, or of a figure in it. */
async function knowsFingers(page: Page, slider: Locator): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await slider.evaluate(input => input.scrollIntoView({ block: 'center' }))
  const was = await slider.inputValue()
  for (const [dx, dy] of [
    [0, -160],
    [0, 160],
    [40, -160],
  ]) {
    await setsNothing(page, slider, async () => finger(session, path(await trackOf(slider), dx, dy)))
  }
  const at = await trackOf(slider)
  // A sideways move slides, even if it begins on the track and later leaves it.
  await finger(session, [...path(at, -60, 4), ...path({ x: at.x - 60, y: at.y + 4 }, -20, 60)])
  await expect(slider).not.toHaveValue(was)
  const slid = await slider.inputValue()
  await finger(session, [await trackOf(slider)])
  await expect(slider).not.toHaveValue(slid)
  // When the system cancels a gesture, its change is undone.
  const tapped = await slider.inputValue()
  const from = await trackOf(slider)
  await finger(session, path(from, -80, 0), 'touchCancel')
  await expect(slider).toHaveValue(tapped)
  await slider.press('ArrowLeft')
  await expect(slider).toHaveValue(String(Number(tapped) - 1))
  await session.detach()
}

test('a swipe up or down that begins on a track scrolls, and sets nothing', async ({ explorer, page }) => {
  for (const slider of [explorer.slider('J'), explorer.position]) {
    await explorer.openStill()
    await knowsFingers(page, slider)
  }
})

test('in a figure, too', async ({ page }) => {
  await page.goto('./embed.html')
  await knowsFingers(page, page.getByRole('slider', { name: /^J / }))
})

test('beside the plane of a tablet, too', async ({ explorer, page }) => {
  await page.setViewportSize({ width: 820, height: 1180 })
  await explorer.openStill()
  await knowsFingers(page, explorer.slider('L'))
})

/**
 * The newest setting wins: whatever the delays, no older picture follows a newer one, and the last picture is the right
 * one.
 */
import { expect, OPENING, test, type Setting } from './explorer.ts'
import { delayWorkers } from './workers.ts'

test.use({ cores: 2 })

declare global {
  interface Window {
    /** The descriptions that the plane has had since it was watched, in order. */
    shown: string[]
  }
}

/** Two hundred different settings of J and L, each one step from the one before. */
const path: Setting[] = Array.from({ length: 200 }, (_, step) => {
  const [L, along] = [Math.floor(step / 15), step % 15]
  return { K: OPENING.K, J: L % 2 === 0 ? along + 1 : 15 - along, L: L + 1 }
})

const wordsOf = ({ K, J, L }: Setting): RegExp =>
  new RegExp(`: ${K} anchored and ${J} unsampled\\..* and ${L} irrelevant\\.`)

test(
  'two hundred quick moves end on the right picture, and no old one comes back',
  { tag: '@once' },
  async ({ explorer, page }) => {
    await delayWorkers(page, 7)
    await explorer.openStill()
    // Goes to the start of the path: from there, each step moves only one slider.
    for (const lever of ['J', 'L'] as const) await explorer.set(lever, path[0][lever])
    await explorer.showsPlane(path[0])
    await explorer.plane.evaluate(plane => {
      const words = document.getElementById(plane.getAttribute('aria-describedby')!)!
      window.shown = []
      new MutationObserver(() => window.shown.push(words.textContent)).observe(words, {
        characterData: true,
        childList: true,
        subtree: true,
      })
    })

    const [J, L] = await Promise.all([explorer.slider('J').elementHandle(), explorer.slider('L').elementHandle()])
    await page.evaluate(
      async ([sliders, settings]) => {
        for (const setting of settings) {
          for (const lever of ['J', 'L'] as const) {
            const slider = sliders[lever] as HTMLInputElement
            if (slider.valueAsNumber === setting[lever]) continue
            // The browser sets the value past React's own setter, so the test does too: else React sees no change.
            Reflect.set(HTMLInputElement.prototype, 'value', String(setting[lever]), slider)
            slider.dispatchEvent(new Event('input', { bubbles: true }))
          }
          await new Promise(requestAnimationFrame)
        }
      },
      [{ J, L }, path] as const,
    )

    const last = path.at(-1)!
    await explorer.showsPlane(last)
    const shown = await page.evaluate(() => window.shown)
    const order = shown.map(words => path.findIndex(setting => wordsOf(setting).test(words)))
    // The picture followed the path, and never went back.
    expect(order.length).toBeGreaterThan(3)
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(order.at(-1)).toBe(path.length - 1)
    const nats = await explorer.nats()

    // The same setting in a new page.
    await explorer.openStill()
    for (const lever of ['J', 'L'] as const) await explorer.set(lever, last[lever])
    await explorer.showsPlane(last)
    await expect(explorer.gap).toHaveAttribute('data-nats', String(nats))
  },
)

test('each move of a slider is timed until it is painted', { tag: '@once' }, async ({ explorer, page }) => {
  await explorer.open()
  for (let move = 0; move < 10; move++) await explorer.slider('J').press(move < 5 ? 'ArrowRight' : 'ArrowLeft')
  await explorer.showsPlane(OPENING)
  const times = () => page.evaluate(() => performance.getEntriesByName('slider-to-paint').map(entry => entry.duration))
  await expect.poll(async () => (await times()).length).toBeGreaterThan(0)
  // The bench judges the durations. Here each must be more than zero, and none may be reported twice.
  const durations = await times()
  expect(durations.length).toBeLessThanOrEqual(10)
  for (const duration of durations) expect(duration).toBeGreaterThan(0)
})

/**
 * The work that one move of a lever causes in the page, counted: the count is the same on every machine, busy or not.
 */
import { expect, middleOf, test } from './explorer.ts'

const STEPS = 40

interface Counts {
  readonly table: number
  readonly names: number
  readonly menus: number
  readonly fading: number
}

test(
  'a move under the hand changes what it shows, and leaves the rest for when it is let go',
  { tag: '@once' },
  async ({ explorer, page }) => {
    await explorer.openStill()
    const { x, y } = await middleOf(explorer.slider('J'))
    await page.mouse.move(x, y)
    await page.mouse.down()
    // Waits until everything that the press itself causes is over.
    await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'))
    await page.evaluate(() => {
      const counts = { table: 0, names: 0, menus: 0, fading: 0 }
      const within = (node: Node, selector: string) =>
        (node instanceof Element ? node : node.parentElement)?.closest(selector)
      const observer = new MutationObserver(records => {
        for (const { target, attributeName } of records) {
          if (within(target, '[role="group"][aria-label="One draw of the experiment"] table')) counts.table++
          if (within(target, '[popover] fieldset')) counts.menus++
          if (attributeName === 'aria-label' && within(target, '[role="option"]')) counts.names++
        }
      })
      observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true })
      document.addEventListener(
        'animationstart',
        ({ target }) => {
          if (getComputedStyle(target as Element).animationDuration !== '0s') counts.fading++
        },
        { capture: true },
      )
      Object.assign(window, { moved: counts })
    })
    for (let step = 1; step <= STEPS; step++) await page.mouse.move(x + 60 * Math.sin(step / 6), y)
    const counts = () => page.evaluate(() => (window as unknown as { moved: Counts }).moved)
    await expect
      .poll(() => page.evaluate(() => performance.getEntriesByName('slider-to-paint').length))
      .toBeGreaterThan(5)
    expect(await counts()).toEqual({ table: 0, names: 0, menus: 0, fading: 0 })
    await page.mouse.up()
    await expect.poll(async () => (await counts()).table).toBeGreaterThan(0)
  },
)

test('the curve is drawn anew after the picture, not before it', { tag: '@once' }, async ({ explorer, page }) => {
  await explorer.openStill()
  const { x, y } = await middleOf(explorer.slider('J'))
  await page.mouse.move(x, y)
  await page.mouse.down()
  // Waits until everything that the press itself causes is over.
  await expect
    .poll(() => page.evaluate(() => performance.getEntriesByName('slider-to-paint').length))
    .toBeGreaterThan(0)
  const fewFrames = () =>
    page.evaluate(async () => {
      for (let frame = 0; frame < 5; frame++) await new Promise(requestAnimationFrame)
    })
  await fewFrames()
  await page.evaluate(() => {
    const order: string[] = []
    const note = (what: string) => order.at(-1) !== what && order.push(what)
    // Points are on a canvas, which has no mutations. The outlines are in the SVG, and change with every draw.
    const within = (node: Node, selector: string) =>
      (node instanceof Element ? node : node.parentElement)?.closest(selector)
    new MutationObserver(records => {
      for (const { target } of records) {
        if (within(target, '[role="group"][aria-label="One draw of the experiment"] svg')) note('picture')
        if (within(target, '[role="tabpanel"] svg')) note('curve')
      }
    }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true })
    Object.assign(window, { order })
  })
  const order = () => page.evaluate(() => (window as unknown as { order: string[] }).order)
  for (const away of [60, -60, 30]) {
    await page.evaluate(() => {
      ;(window as unknown as { order: string[] }).order.length = 0
    })
    await page.mouse.move(x + away, y)
    await expect.poll(order).toContain('curve')
    expect((await order())[0]).toBe('picture')
    await fewFrames()
  }
  await page.mouse.up()
})

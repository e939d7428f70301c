// Moves a slider, of the explorer or of the bare page, with the mouse, at the speed of a human hand.

/** Drags the slider from its place to one end, to the other end, and back. */
export async function pull(page, slider) {
  const { x, y, width, height } = await slider.boundingBox()
  const home = await slider.evaluate(({ min, max, value }) => (value - min) / (max - min))
  const at = share => [x + width * (0.05 + 0.9 * share), y + height / 2]
  await page.mouse.move(...at(home))
  await page.mouse.down()
  for (const share of wayThrough(home, 1, 0, home)) {
    await page.mouse.move(...at(share))
    await page.waitForTimeout(12)
  }
  await page.mouse.up()
}

/** The way from place to place, in small steps. */
function* wayThrough(from, ...places) {
  for (const to of places) {
    const steps = Math.ceil(Math.abs(to - from) * 60)
    for (let step = 1; step <= steps; step++) yield from + ((to - from) * step) / steps
    from = to
  }
}

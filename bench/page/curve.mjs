// How long a reader waits for a curve after a change that leaves nothing of the old one: another seed.
import { spread } from '../repeat.mjs'

const CHANGES = 9
/** Draws at every point, and the seconds within which they have to be there. */
const STAGES = [{ draws: 4, most: 0.5 }, { draws: 100, most: 10 }]

export async function curve({ open }) {
  const page = await open()
  const seconds = STAGES.map(() => [])
  // The first is for warming up.
  for (let change = -1; change < CHANGES; change++) {
    const times = await page.evaluate(wait, STAGES.map(({ draws }) => draws))
    if (change >= 0) times.forEach((time, stage) => seconds[stage].push(time / 1000))
  }
  await page.close()
  return STAGES.map(({ draws, most }, stage) => ({
    what: `from a change to ${draws} draws at each of 14 points of a tab`,
    measured: spread(seconds[stage]), unit: 's', bar: { most }, detail: `${CHANGES} new seeds; default measure`,
  }))
}

/** In the page: clicks Resample, and resolves with the milliseconds until each count of draws has been painted. */
function wait(counts) {
  const times = []
  const resample = [...document.querySelectorAll('button')].find(button => button.textContent.trim() === 'Resample')
  const done = () => document.querySelector('progress[aria-label="Draws of this curve"]')?.value ?? 0
  return new Promise(resolve => {
    const start = performance.now()
    resample.click()
    const look = () => {
      // A message posted within a frame is handled after that frame has been painted.
      const { port1, port2 } = new MessageChannel()
      const drawn = done()
      port1.onmessage = () => {
        port1.close()
        while (times.length < counts.length && drawn >= counts[times.length]) times.push(performance.now() - start)
        if (times.length === counts.length) resolve(times)
        else requestAnimationFrame(look)
      }
      port2.postMessage(null)
    }
    // The old curve's count stands until the change has been painted.
    requestAnimationFrame(() => requestAnimationFrame(look))
  })
}

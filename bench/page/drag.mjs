// What a hand on a lever feels: from each event of the slider to the paint of a picture at least as new, and long tasks.
import { quantile } from '../repeat.mjs'
import { exactly, short } from '../report.mjs'
import { slider, stopCurve } from './site.mjs'

const SECONDS = 8
const BAR = 50

export async function drag({ open }) {
  return [...(await dragging(open, 'nothing else to do', page => stopCurve(page))), ...(await dragging(open, 'a sweep running', async () => {}))]
}

async function dragging(open, when, prepare) {
  const page = await open()
  await prepare(page)
  // Code that has never run is slow the first time: a reader who drags has looked around before.
  await pullToAndFro(page, 2)
  await page.evaluate(() => {
    performance.clearMeasures()
    window.longTasks = []
    new PerformanceObserver(list => window.longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' })
  })
  await pullToAndFro(page, SECONDS)
  await page.waitForTimeout(500)
  const { times, longTasks } = await page.evaluate(() => ({
    times: performance.getEntriesByName('slider-to-paint').map(({ duration }) => duration),
    longTasks: window.longTasks,
  }))
  await page.close()
  const [median, p95] = [0.5, 0.95].map(share => quantile(times, share))
  return [
    {
      what: `slider to paint, 95 % of moves, ${when}`, measured: exactly(p95), unit: 'ms', bar: { most: BAR },
      detail: `${times.length} moves; median ${short(median)} ms, longest ${short(Math.max(...times))} ms`,
    },
    {
      what: `tasks over 50 ms while dragging, ${when}`, measured: exactly(longTasks.length), unit: '', bar: { most: 0 },
      detail: longTasks.length > 0 ? `longest ${short(Math.max(...longTasks))} ms` : '',
    },
  ]
}

/**
 * Pulls K, J and L in turn by the mouse, at the pace of a hand: from where it stands to the one end, to the other, and back,
 * so that the others are where the page opens.
 */
async function pullToAndFro(page, seconds) {
  const end = performance.now() + seconds * 1000
  for (let turn = 0; performance.now() < end; turn++) {
    const lever = slider(page, 'KJL'[turn % 3])
    const { x, y, width, height } = await lever.boundingBox()
    const home = await lever.evaluate(({ min, max, value }) => (value - min) / (max - min))
    const at = share => [x + width * (0.05 + 0.9 * share), y + height / 2]
    await page.mouse.move(...at(home))
    await page.mouse.down()
    for (const share of wayThrough(home, 1, 0, home)) {
      await page.mouse.move(...at(share))
      await page.waitForTimeout(12)
    }
    await page.mouse.up()
  }
}

/** From place to place in small steps. */
function* wayThrough(from, ...places) {
  for (const to of places) {
    const steps = Math.ceil(Math.abs(to - from) * 60)
    for (let step = 1; step <= steps; step++) yield from + ((to - from) * step) / steps
    from = to
  }
}

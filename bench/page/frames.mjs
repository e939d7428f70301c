// Frames while 50,000 points are on the plane: as the view is moved, and as the ellipses move to another setting.
import { quantile } from '../repeat.mjs'
import { exactly, short } from '../report.mjs'
import { settled, slider, stopCurve } from './site.mjs'

const POINTS = 50_000
/** Sixty frames a second, and a little for the clock. */
const BAR = 17.5

export async function frames({ open }) {
  const page = await open({ before: crowd })
  await slider(page, 'J').press('ArrowRight')
  await settled(page)
  const moving = await recordFrames(page, async () => {
    const plane = await page.getByRole('group', { name: 'One draw of the experiment' }).boundingBox()
    const [x, y] = [plane.x + plane.width / 2, plane.y + plane.height / 2]
    await page.mouse.move(x, y)
    // Zoomed in, so that there is somewhere to go.
    await page.keyboard.down('Control')
    for (let turn = 0; turn < 12; turn++) {
      await page.mouse.wheel(0, -40)
      await page.waitForTimeout(30)
    }
    await page.keyboard.up('Control')
    await page.mouse.down()
    for (let step = 0; step < 200; step++) {
      await page.mouse.move(x + 150 * Math.sin(step / 15), y + 100 * Math.sin(step / 11))
      await page.waitForTimeout(10)
    }
    await page.mouse.up()
  })
  // Up to settings whose curves are not known yet, so that they are swept; then, with the sweep stopped, down again.
  const sweeping = await recordFrames(page, () => sixSteps(page, 'ArrowRight'))
  await stopCurve(page)
  const tweening = await recordFrames(page, () => sixSteps(page, 'ArrowLeft'))
  await page.close()
  return [row('the view moves', moving), row('ellipses move', tweening), row('ellipses move and a sweep has both cores', sweeping)]
}

async function sixSteps(page, key) {
  for (let step = 0; step < 6; step++) {
    await slider(page, 'L').press(key)
    await page.waitForTimeout(700)
  }
}

/** By the mean: a median would not see the frames that were left out. */
function row(when, intervals) {
  const mean = intervals.reduce((sum, interval) => sum + interval, 0) / intervals.length
  return {
    what: `between frames, mean, while ${when}, ${POINTS.toLocaleString('en')} points`, measured: exactly(mean), unit: 'ms', bar: { most: BAR },
    detail: `${intervals.length} frames; 95 % within ${short(quantile(intervals, 0.95))} ms, longest ${short(Math.max(...intervals))} ms`,
  }
}

/** Lets every draw that reaches the page have as many synthetic points as the plane must bear: its own, over and over, a little apart. */
function crowd(page) {
  return page.addInitScript(wanted => {
    const grow = data => {
      const { points, labels } = data
      const all = { points: new Float64Array(2 * wanted), labels: new Int32Array(wanted) }
      for (let i = 0; i < wanted; i++) {
        const from = i % labels.length
        all.labels[i] = labels[from]
        for (let axis = 0; axis < 2; axis++) all.points[2 * i + axis] = points[2 * from + axis] + 0.5 * Math.sin(i * (12.9898 + axis))
      }
      return all
    }
    const Real = Worker
    window.Worker = class extends Real {
      addEventListener(type, listener, options) {
        const crowded = event => {
          const draw = event.data?.value
          if (draw?.syntheticData) draw.syntheticData = grow(draw.syntheticData)
          listener.call(this, event)
        }
        super.addEventListener(type, type === 'message' ? crowded : listener, options)
      }
    }
  }, POINTS)
}

/** Milliseconds between frames while `action` was at work, of those frames alone in which something in the plane has moved. */
async function recordFrames(page, action) {
  await page.evaluate(() => {
    const record = { on: true, moved: false, last: 0, intervals: [] }
    const plane = document.querySelector('[role="group"][aria-label="One draw of the experiment"]')
    const observer = new MutationObserver(() => { record.moved = true })
    observer.observe(plane, { subtree: true, attributes: true, attributeFilter: ['d', 'transform', 'cx', 'x'] })
    const note = time => {
      if (record.moved && record.last > 0) record.intervals.push(time - record.last)
      record.moved = false
      record.last = time
      if (record.on) requestAnimationFrame(note)
      else observer.disconnect()
    }
    requestAnimationFrame(note)
    window.record = record
  })
  await action()
  return page.evaluate(() => {
    window.record.on = false
    return window.record.intervals
  })
}

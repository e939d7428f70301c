// Frames while 50,000 points are on the plane, as the view is moved and as the ellipses move to another setting. They
// are compared with those of a bare page whose one rectangle moves, by turns.
import { alternate, quantile, ratios } from '../repeat.mjs'
import { short } from '../report.mjs'
import { pull } from './hand.mjs'
import { goOn, resample, settled, slider, stopCurve } from './site.mjs'

const POINTS = 50_000
const ROUNDS = 4
/** The mean time between frames may be 5 % longer than on the bare page: one frame in twenty may be dropped. */
const BAR = 1.05

export async function frames({ open, openBare }) {
  const [bare, page] = [await openBare(), await open({ before: crowd })]
  // The slider gets steps as fine as the mouse's, so that every frame has something to paint.
  await slider(bare, 'J').evaluate(range => (range.step = 'any'))
  await slider(page, 'J').press('ArrowRight')
  await settled(page)
  await resample(page)
  await stopCurve(page)
  const turns = await alternate(ROUNDS, {
    bare: () => recordFrames(bare, 'One rectangle', () => pull(bare, slider(bare, 'J'))),
    view: () => recordFrames(page, PLANE, () => moveView(page)),
    tween: () => recordFrames(page, PLANE, () => upAndDown(page)),
    sweep: async () => {
      await page.bringToFront()
      await resample(page)
      await goOn(page)
      await page.waitForTimeout(1000)
      const intervals = await recordFrames(page, PLANE, () => upAndDown(page))
      await resample(page)
      await stopCurve(page)
      return intervals
    },
  })
  await Promise.all([bare.close(), page.close()])
  const row = (name, when, readme) => ({
    what: `between frames, mean, while ${when}, ${POINTS.toLocaleString('en')} points: ours / a bare page’s`,
    readme,
    // The mean is used, since a median would not show dropped frames.
    measured: ratios(turns[name].map(mean), turns.bare.map(mean)),
    unit: '×',
    bar: { most: BAR },
    detail: `${inWords(turns[name].flat())}; bare page: ${inWords(turns.bare.flat())}`,
  })
  return [
    row('view', 'the view moves', 'between frames, 50,000 points, while the view moves, against a bare page'),
    row('tween', 'ellipses move', '… while ellipses move'),
    row('sweep', 'ellipses move and a sweep has both cores', '… and a sweep has both cores'),
  ]
}

const PLANE = 'One draw of the experiment'

const mean = values => values.reduce((sum, value) => sum + value, 0) / values.length

const inWords = intervals =>
  `${intervals.length} frames, mean ${short(mean(intervals))} ms, 95 % within ${short(quantile(intervals, 0.95))} ms, longest ${short(Math.max(...intervals))} ms`

/** Zooms in, so that the view can be moved; drags the plane around; and zooms out again. */
async function moveView(page) {
  const plane = await page.getByRole('group', { name: PLANE }).boundingBox()
  const [x, y] = [plane.x + plane.width / 2, plane.y + plane.height / 2]
  const zoom = async by => {
    await page.keyboard.down('Control')
    for (let turn = 0; turn < 12; turn++) {
      await page.mouse.wheel(0, by)
      await page.waitForTimeout(30)
    }
    await page.keyboard.up('Control')
  }
  await page.mouse.move(x, y)
  await zoom(-40)
  await page.mouse.down()
  for (let step = 0; step < 200; step++) {
    await page.mouse.move(x + 150 * Math.sin(step / 15), y + 100 * Math.sin(step / 11))
    await page.waitForTimeout(10)
  }
  await page.mouse.up()
  await zoom(40)
}

async function upAndDown(page) {
  for (const key of ['ArrowRight', 'ArrowLeft']) {
    for (let step = 0; step < 3; step++) {
      await slider(page, 'L').press(key)
      await page.waitForTimeout(700)
    }
  }
}

/**
 * Gives every draw that reaches the page as many synthetic points as the plane must be able to show: copies of the
 * draw's own points, each moved a little.
 */
function crowd(page) {
  return page.addInitScript(wanted => {
    const grow = data => {
      const { points, labels } = data
      const all = { points: new Float64Array(2 * wanted), labels: new Int32Array(wanted) }
      for (let i = 0; i < wanted; i++) {
        const from = i % labels.length
        all.labels[i] = labels[from]
        for (let axis = 0; axis < 2; axis++)
          all.points[2 * i + axis] = points[2 * from + axis] + 0.5 * Math.sin(i * (12.9898 + axis))
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

/**
 * Milliseconds between frames while `action` runs. Only frames in which something in the picture has moved are counted.
 */
async function recordFrames(page, name, action) {
  await page.bringToFront()
  await page.evaluate(label => {
    const record = { on: true, moved: false, last: 0, intervals: [] }
    const picture = document.querySelector(`[role="group"][aria-label="${label}"]`)
    const observer = new MutationObserver(() => {
      record.moved = true
    })
    observer.observe(picture, { subtree: true, attributes: true, attributeFilter: ['d', 'transform', 'cx', 'x'] })
    const note = time => {
      if (record.moved && record.last > 0) record.intervals.push(time - record.last)
      record.moved = false
      record.last = time
      if (record.on) requestAnimationFrame(note)
      else observer.disconnect()
    }
    requestAnimationFrame(note)
    window.record = record
  }, name)
  await action()
  return page.evaluate(() => {
    window.record.on = false
    return window.record.intervals
  })
}

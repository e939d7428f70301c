// How long a reader waits for a curve after a change that makes the old curve useless: another seed. It is compared
// with the time that the engine alone takes for the same draws, in the same number of Node threads.
import { ratios, spread } from '../repeat.mjs'
import { short } from '../report.mjs'
import { resample, stopCurve } from './site.mjs'
import { engineThreads } from './threads.mjs'

const CHANGES = 9
/** The number of cores that the page is told the machine has. */
const CORES = 2
/**
 * Numbers of draws at every point, each with the largest allowed ratio of the page's time to that of the engine alone.
 */
const STAGES = [
  { draws: 4, most: 3 },
  { draws: 100, most: 1.5 },
]
/** The number of draws in one request to a worker. */
const CHUNK = 8
const POINTS = Array.from({ length: 14 }, (_, i) => 2 + i)

export async function curve({ open }) {
  const page = await open()
  const threads = engineThreads(CORES)
  await resample(page)
  await stopCurve(page)
  const seconds = STAGES.map(() => ({ ours: [], engine: [] }))
  // The first change is the warm-up.
  for (let change = -1; change < CHANGES; change++) {
    const times = await page.evaluate(
      wait,
      STAGES.map(({ draws }) => draws),
    )
    const setting = await settingOf(page)
    // The tab on screen is finished, while the other tabs still work.
    await resample(page)
    await stopCurve(page)
    const start = performance.now()
    for (const [stage, requests] of requestsFor(setting).entries()) {
      await threads.workOff(requests)
      if (change < 0) continue
      seconds[stage].ours.push(times[stage] / 1000)
      seconds[stage].engine.push((performance.now() - start) / 1000)
    }
  }
  await Promise.all([page.close(), threads.close()])
  return STAGES.map(({ draws, most }, stage) => {
    const { ours, engine } = seconds[stage]
    return {
      what: `from a change to ${draws} draws at each of 14 points of a tab: ours / the engine’s in threads of Node`,
      readme:
        stage === 0
          ? 'from a change to 4 draws at each of 14 points, against the engine by itself'
          : `… to ${draws} draws at each`,
      measured: ratios(ours, engine),
      unit: '×',
      bar: { most },
      detail: `${short(spread(ours).median)} s / ${short(spread(engine).median)} s; ${CHANGES} new seeds; default measure`,
    }
  })
}

/**
 * The page's own draws in the page's order: first the tab on screen, coarsely; then the other tabs, coarsely, and the
 * tab on screen, finely.
 */
function requestsFor(setting) {
  const along = lever => POINTS.map(value => ({ ...setting, [lever]: value }))
  const some = (settings, from, count) => settings.map(one => ({ setting: one, from, count }))
  const [coarse, fine] = STAGES.map(({ draws }) => draws)
  const others = ['K', 'L'].flatMap(lever => along(lever).filter(one => one[lever] !== setting[lever]))
  const rest = []
  for (let from = coarse; from < fine; from += CHUNK) rest.push(...some(along('J'), from, Math.min(CHUNK, fine - from)))
  return [some(along('J'), 0, coarse), [...some(others, 0, coarse), ...rest]]
}

/** The page's setting: the values are read from its sliders, and the seed from its address. */
function settingOf(page) {
  return page.evaluate(() => {
    const counts = ['K', 'J', 'L'].map(lever => [
      lever,
      document.querySelector(`input[type=range][aria-label^="${lever} "]`).valueAsNumber,
    ])
    return { ...Object.fromEntries(counts), seed: Number(new URLSearchParams(location.hash.slice(1)).get('seed')) }
  })
}

/**
 * Runs in the page: lets the curve grow, clicks Resample, and resolves with the milliseconds until each number of draws
 * has been painted.
 */
function wait(counts) {
  const times = []
  const button = name => [...document.querySelectorAll('button')].find(one => one.textContent.trim() === name)
  const done = () => document.querySelector('progress[aria-label="Draws of this curve"]')?.value ?? 0
  return new Promise(resolve => {
    button('Go on').click()
    const start = performance.now()
    button('Resample').click()
    const look = () => {
      // A message that is posted within a frame is handled after the browser has painted that frame.
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
    // The progress bar shows the old curve's count until the change has been painted.
    requestAnimationFrame(() => requestAnimationFrame(look))
  })
}

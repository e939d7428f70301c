// How long a reader waits for a curve after a change that leaves nothing of the old one, another seed; beside how long
// the engine takes for the same draws by itself, in as many threads of Node.
import { ratios, spread } from '../repeat.mjs'
import { short } from '../report.mjs'
import { resample, stopCurve } from './site.mjs'
import { engineThreads } from './threads.mjs'

const CHANGES = 9
/** As the page is told that the machine has. */
const CORES = 2
/** Draws at every point, and how many times as long as the engine by itself the page may take for them. */
const STAGES = [
  { draws: 4, most: 3 },
  { draws: 100, most: 1.5 },
]
/** Draws of one request to a worker. */
const CHUNK = 8
const POINTS = Array.from({ length: 14 }, (_, i) => 2 + i)

export async function curve({ open }) {
  const page = await open()
  const threads = engineThreads(CORES)
  await resample(page)
  await stopCurve(page)
  const seconds = STAGES.map(() => ({ ours: [], engine: [] }))
  // The first is for warming up.
  for (let change = -1; change < CHANGES; change++) {
    const times = await page.evaluate(
      wait,
      STAGES.map(({ draws }) => draws),
    )
    const setting = await settingOf(page)
    // The tab on screen is finished, and the others go on.
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
 * The page's own draws in the page's order: the tab on screen coarsely; then the other tabs so, and the one on screen
 * finely.
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

/** What the page is set to, as its sliders say, and its seed, as its address says. */
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
 * In the page: lets the curve grow and clicks Resample, and resolves with the milliseconds until each count of draws
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

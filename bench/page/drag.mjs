// What a reader feels while dragging a lever, compared with a bare page in the same browser, by turns. It measures the
// time from each event of the slider to the paint of a picture at least as new, in frames of the bare page; and tasks
// that block several frames.
import { alternate, quantile, spread } from '../repeat.mjs'
import { exactly, short } from '../report.mjs'
import { pull } from './hand.mjs'
import { goOn, resample, slider, stopCurve } from './site.mjs'

/** A multiple of three, so that each lever has the same number of rounds. */
const ROUNDS = 9
/** 95 % of the explorer's pictures must come at most this many frames later than those of the bare page. */
const BAR = 2
const LEVERS = ['K', 'J', 'L']

export async function drag({ open, openBare }) {
  const [bare, explorer] = [await openBare(), await open()]
  await watchTasks(bare)
  await watchTasks(explorer)
  const turn = async (page, hand, frame) => {
    await page.bringToFront()
    await page.evaluate(() => {
      performance.clearMeasures()
      window.longTasks = []
    })
    await pull(page, hand)
    await page.waitForTimeout(500)
    const { times, longTasks } = await page.evaluate(() => ({
      times: performance.getEntriesByName('slider-to-paint').map(({ duration }) => duration),
      longTasks: window.longTasks,
    }))
    return { times, longTasks, frame: await frame?.() }
  }
  await resample(explorer)
  await stopCurve(explorer)
  const inTurn = () => {
    let taken = 0
    return () => slider(explorer, LEVERS[taken++ % LEVERS.length])
  }
  const [atRest, sweeping] = [inTurn(), inTurn()]
  // The first round is not counted, since it runs code for the first time: a real reader has usually looked around
  // before dragging.
  const turns = await alternate(ROUNDS, {
    bare: () => turn(bare, slider(bare, 'J'), () => frameOf(bare)),
    rest: () => turn(explorer, atRest()),
    sweep: async () => {
      await explorer.bringToFront()
      await resample(explorer)
      await goOn(explorer)
      const taken = await turn(explorer, sweeping())
      // The swept curve may be finished by now. A new seed gives the next round a curve to sweep.
      await resample(explorer)
      await stopCurve(explorer)
      return taken
    },
  })
  await Promise.all([bare.close(), explorer.close()])
  return [
    ['rest', 'nothing else to do', 'slider to paint, 95 % of moves, after a bare page’s'],
    ['sweep', 'a sweep running', '… while a sweep runs'],
  ].flatMap(([name, when, readme]) => rows(turns.bare, turns[name], when, readme))
}

function rows(bare, ours, when, readme) {
  const p95 = ({ times }) => quantile(times, 0.95)
  const late = ours.map((one, round) => (p95(one) - p95(bare[round])) / bare[round].frame)
  const [own, theirs] = [ours, bare].map(turns => turns.flatMap(({ times }) => times))
  const [ownTasks, theirTasks] = [ours, bare].map(turns => turns.flatMap(({ longTasks }) => longTasks))
  const inWords = times => `median ${short(quantile(times, 0.5))} ms, 95 % ${short(quantile(times, 0.95))} ms`
  return [
    {
      what: `slider to paint, 95 % of moves, after a bare page’s, ${when}`,
      readme,
      measured: spread(late),
      unit: 'frames',
      bar: { most: BAR },
      detail: `${own.length} moves: ${inWords(own)}; bare page, ${theirs.length} moves: ${inWords(theirs)}, frame ${short(spread(bare.map(({ frame }) => frame)).median)} ms`,
    },
    {
      what: `tasks over three frames while dragging, more than on a bare page, ${when}`,
      readme: 'tasks over three frames while dragging, more than on a bare page',
      measured: exactly(Math.max(0, ownTasks.length - theirTasks.length)),
      unit: '',
      bar: { most: 0 },
      detail: `${ownTasks.length} and ${theirTasks.length}${ownTasks.length > 0 ? `; longest ${short(Math.max(...ownTasks))} ms` : ''}`,
    },
  ]
}

/** Records tasks of more than 50 ms, which is three frames at 60 frames a second: browsers report no shorter ones. */
function watchTasks(page) {
  return page.evaluate(() => {
    window.longTasks = []
    new PerformanceObserver(list =>
      window.longTasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({ type: 'longtask' })
  })
}

/**
 * Milliseconds between two frames of an idle page: the refresh time of the display, or of its replacement in a headless
 * browser.
 */
function frameOf(page) {
  return page.evaluate(
    () =>
      new Promise(resolve => {
        const times = []
        const note = time => {
          times.push(time)
          if (times.length <= 60) requestAnimationFrame(note)
          else resolve((times.at(-1) - times[0]) / (times.length - 1))
        }
        requestAnimationFrame(note)
      }),
  )
}

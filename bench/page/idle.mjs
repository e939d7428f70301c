// What a page does that nobody sees, or that has nothing left to do: messages to and from workers, and requested
// frames.
import { exactly } from '../report.mjs'
import { resample, settled } from './site.mjs'

const SECONDS = 3

export async function idle({ open }) {
  const rest = await open({ before: count })
  // The curves of the other tabs are computed after the one on screen.
  await settled(rest)
  let atRest
  do atRest = await activity(rest)
  while (atRest.messages > SECONDS)
  atRest = await activity(rest)
  await rest.close()

  const hidden = await open({ before: count })
  await resample(hidden)
  await hidden.waitForTimeout(500)
  await hide(hidden)
  await hidden.waitForTimeout(1000)
  const whileHidden = await activity(hidden)
  await hidden.close()
  return [row('at rest, its curves drawn', atRest), row('hidden in the middle of a sweep', whileHidden)]
}

const row = (when, { messages, frames, timers }) => ({
  what: `messages and frames in ${SECONDS} s of a page ${when}`,
  readme: 'work of a page at rest, or hidden',
  measured: exactly(messages + frames),
  unit: '',
  bar: { most: 0 },
  detail: `${messages} messages, ${frames} frames, ${timers} timers`,
})

/** Counts everything that could make a page work, from the start of the page. */
function count(page) {
  return page.addInitScript(() => {
    window.counted = { messages: 0, frames: 0, timers: 0 }
    const Real = Worker
    window.Worker = class extends Real {
      constructor(...given) {
        super(...given)
        super.addEventListener('message', () => window.counted.messages++)
      }
      postMessage(...given) {
        window.counted.messages++
        super.postMessage(...given)
      }
    }
    const counting = (name, key) => {
      const own = window[name].bind(window)
      window[name] = (callback, ...given) =>
        own(
          (...values) => {
            window.counted[key]++
            callback(...values)
          },
          ...given,
        )
    }
    counting('requestAnimationFrame', 'frames')
    counting('setTimeout', 'timers')
    counting('setInterval', 'timers')
  })
}

/** Hides the page as a browser does when the reader changes to another browser tab. */
function hide(page) {
  return page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: true, configurable: true })
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  })
}

async function activity(page) {
  const now = () => page.evaluate(() => ({ ...window.counted }))
  const before = await now()
  // The wait is in Node: a timer in the page would itself be work of the page.
  await new Promise(resolve => setTimeout(resolve, SECONDS * 1000))
  const after = await now()
  return Object.fromEntries(Object.keys(after).map(key => [key, after[key] - before[key]]))
}

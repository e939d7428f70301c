// What a page does that nobody looks at, or that has nothing left to do: messages to and from workers, and frames asked
// for.
import { exactly } from '../report.mjs'
import { resample, settled } from './site.mjs'

const SECONDS = 3

export async function idle({ open }) {
  const rest = await open({ before: count })
  // The other tabs' curves are drawn after the one on screen.
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

/** Counts from the start all that could make a page work. */
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

/** As a browser does when the reader goes to another tab. */
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
  // Not by waiting in the page, which would be a timer of its own.
  await new Promise(resolve => setTimeout(resolve, SECONDS * 1000))
  const after = await now()
  return Object.fromEntries(Object.keys(after).map(key => [key, after[key] - before[key]]))
}

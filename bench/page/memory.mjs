// The memory of the page and all its workers after garbage collection. It must not grow with what the reader has done.
import { exactly, short } from '../report.mjs'
import { settled, slider, stopCurve } from './site.mjs'

const WARM_UP = 200
const MOVES = 1000
/** Memory may grow, from the warm-up to the end, by the larger of these: a share, or bytes. */
const SHARE = 0.05
const BYTES = 1e6

export async function memory({ open }) {
  const page = await open()
  const usage = await measuring(page)
  const move = await walk(page)
  for (let i = 0; i < WARM_UP; i++) await move()
  const before = await atRest(page, usage)
  for (let i = WARM_UP; i < MOVES; i++) await move()
  const after = await atRest(page, usage)
  await page.close()
  return [
    row(
      `from move ${WARM_UP} to move ${MOVES.toLocaleString('en')}`,
      `memory added from move ${WARM_UP} to move ${MOVES.toLocaleString('en')}`,
      before,
      after,
    ),
  ]
}

/** The same over minutes of sweeping: when a curve is finished, one of another seed follows. */
export async function sweeping({ open }, minutes) {
  const page = await open()
  const usage = await measuring(page)
  const sweepFor = async time => {
    for (const end = performance.now() + time * 60_000; performance.now() < end;) {
      await page.getByRole('button', { name: 'Resample', exact: true }).click()
      await settled(page)
    }
  }
  await sweepFor(1)
  const before = await atRest(page, usage)
  await sweepFor(minutes)
  const after = await atRest(page, usage)
  await page.close()
  return [
    row(
      `over ${minutes} minutes of sweeping, after one of warming up`,
      minutes === 10 ? '… over 10 minutes of sweeping (`-- --minutes 10`)' : undefined,
      before,
      after,
    ),
  ]
}

function row(when, readme, before, after) {
  const allowed = Math.max(SHARE * before, BYTES)
  return {
    what: `memory added ${when}`,
    readme,
    measured: exactly((after - before) / 1e6),
    unit: 'MB',
    bar: { most: Number((allowed / 1e6).toFixed(2)) },
    detail: `${short(before / 1e6)} MB to ${short(after / 1e6)} MB, page and workers`,
  }
}

/** Moves K, J and L up and down by keys, and waits for the picture of each move before the next. */
async function walk(page) {
  // The same short call each time, so that the measurement itself leaves nothing in the page's memory.
  await page.evaluate(() => {
    let seen = 0
    const pictures = () => performance.getEntriesByName('slider-to-paint').length
    window.nextPicture = async () => {
      while (pictures() === seen) await new Promise(resolve => setTimeout(resolve, 5))
      seen = pictures()
    }
  })
  const session = await page.context().newCDPSession(page)
  const levers = ['K', 'J', 'L']
  let made = 0
  return async () => {
    const turn = made++
    // Ten steps up and ten down, then the next lever.
    await slider(page, levers[Math.floor(turn / 20) % 3]).press(turn % 20 < 10 ? 'ArrowRight' : 'ArrowLeft')
    await session.send('Runtime.evaluate', { expression: 'nextPicture()', awaitPromise: true })
  }
}

/** Stops the sweep, collects garbage twice, and adds up the memory; then continues the sweep. */
async function atRest(page, usage) {
  const stop = page.getByRole('button', { name: 'Stop', exact: true })
  const stopped = await stop.isVisible()
  if (stopped) await stopCurve(page)
  await page.waitForTimeout(500)
  const bytes = await usage()
  if (stopped) await page.getByRole('button', { name: 'Go on', exact: true }).click()
  return bytes
}

/** A function that collects garbage, and resolves with the bytes that the page and its workers then use. */
async function measuring(page) {
  const session = await page.context().newCDPSession(page)
  const workers = new Map()
  const waiting = new Map()
  let nextId = 1
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'worker') workers.set(sessionId, targetInfo.url)
  })
  session.on('Target.detachedFromTarget', ({ sessionId }) => workers.delete(sessionId))
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message)
    waiting.get(id)?.(result)
    waiting.delete(id)
  })
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false })
  const ask = sessionId => method => {
    if (sessionId === null) return session.send(method)
    const id = nextId++
    const answer = new Promise(resolve => waiting.set(id, resolve))
    return session
      .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) })
      .then(() => answer)
  }
  return async () => {
    if (workers.size === 0) throw new Error('No worker of the page is known: its memory cannot be told.')
    let total = 0
    for (const sessionId of [null, ...workers.keys()]) {
      const send = ask(sessionId)
      await send('HeapProfiler.enable')
      for (let i = 0; i < 2; i++) await send('HeapProfiler.collectGarbage')
      const { usedSize, backingStorageSize } = await send('Runtime.getHeapUsage')
      total += usedSize + backingStorageSize
    }
    return total
  }
}

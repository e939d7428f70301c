// Has the built engine make what the site ships of its own: the opening run of Explore (public/opening.json and
// public/opening-curves.json) and the draws that Check opens with (public/check-draws.bin: 64-bit numbers, little-endian), on
// all cores. Skips the work when the engine has not changed since.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { isMainThread, parentPort, Worker } from 'node:worker_threads'

const root = new URL('..', import.meta.url)
const engine = new URL('dist/engine.js', root)
const fileNamed = name => new URL(`public/${name}`, root)
const files = { draw: fileNamed('opening.json'), curves: fileNamed('opening-curves.json'), check: fileNamed('check-draws.bin'), stamp: fileNamed('opening.stamp') }

if (isMainThread) {
  const stamp = createHash('sha256').update(readFileSync(engine)).digest('hex')
  const current = Object.values(files).every(existsSync) && readFileSync(files.stamp, 'utf8') === stamp
  if (!current) await make(stamp)
  console.log(current ? 'The shipped draws are up to date.' : 'The shipped draws have been computed.')
} else {
  await serve()
}

async function make(stamp) {
  const { CHECK_DRAWS, encode, openingDraw, openingSettings } = await import(engine)
  const settings = openingSettings()
  const jobs = [...settings.map(setting => ({ setting })), ...Array.from({ length: CHECK_DRAWS }, (_, draw) => ({ draw }))]
  const done = await onAllCores(jobs)
  writeFileSync(files.draw, encode(openingDraw()))
  writeFileSync(files.curves, encode(done.slice(0, settings.length)))
  writeFileSync(files.check, Buffer.concat(done.slice(settings.length).map(({ buffer }) => Buffer.from(buffer))))
  writeFileSync(files.stamp, stamp)
}

/** The results of some jobs, in their order; each worker takes the next job when it has done one. */
async function onAllCores(jobs) {
  const results = []
  const open = jobs.entries()
  const work = () => new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url))
    const next = () => {
      const { value, done } = open.next()
      if (done) return resolve(worker.terminate())
      const [index, job] = value
      worker.once('message', result => {
        results[index] = result
        next()
      })
      worker.postMessage(job)
    }
    worker.on('error', reject)
    next()
  })
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), jobs.length) }, work))
  return results
}

async function serve() {
  const { checkDraw, KeptRounds, openingRows } = await import(engine)
  const kept = new KeptRounds(1)
  parentPort.on('message', ({ setting, draw }) => parentPort.postMessage(setting ? openingRows(setting) : checkDraw(draw, kept)))
}

// Lets the built engine compute what the site ships, on all cores: the picture that Explore opens with
// (public/opening.json), and the draws behind the curves that Explore and Check open with (public/opening-curves.bin
// and public/check-draws.bin: 64-bit numbers, little-endian). Does nothing when the engine has not changed since the
// last time.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { isMainThread, parentPort, Worker } from 'node:worker_threads'

const root = new URL('..', import.meta.url)
const engine = new URL('dist/engine.js', root)
const fileNamed = name => new URL(`public/${name}`, root)
const files = {
  draw: fileNamed('opening.json'),
  explore: fileNamed('opening-curves.bin'),
  check: fileNamed('check-draws.bin'),
  stamp: fileNamed('opening.stamp'),
}

if (isMainThread) {
  const stamp = createHash('sha256').update(readFileSync(engine)).digest('hex')
  const current = Object.values(files).every(existsSync) && readFileSync(files.stamp, 'utf8') === stamp
  if (!current) await make(stamp)
  console.log(current ? 'The shipped draws are up to date.' : 'The shipped draws have been computed.')
} else {
  await serve()
}

async function make(stamp) {
  const { SHIPPED_DRAWS, encode, openingDraw } = await import(engine)
  writeFileSync(files.draw, encode(openingDraw()))
  const pages = ['explore', 'check']
  const done = await onAllCores(
    pages.flatMap(page => Array.from({ length: SHIPPED_DRAWS }, (_, draw) => ({ page, draw }))),
  )
  pages.forEach((page, i) => {
    const draws = done.slice(i * SHIPPED_DRAWS, (i + 1) * SHIPPED_DRAWS)
    writeFileSync(files[page], Buffer.concat(draws.map(({ buffer }) => Buffer.from(buffer))))
  })
  writeFileSync(files.stamp, stamp)
}

/** The results of some jobs, in the order of the jobs. Each worker takes the next job when it has finished one. */
async function onAllCores(jobs) {
  const results = []
  const open = jobs.entries()
  const work = () =>
    new Promise((resolve, reject) => {
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
  const { KeptRounds, shippedDraw } = await import(engine)
  const kept = new KeptRounds(1)
  parentPort.on('message', ({ page, draw }) => parentPort.postMessage(shippedDraw(page, draw, kept)))
}

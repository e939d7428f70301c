// Computes a sweep on all cores, chunk by chunk, and reports its progress.
import { parentPort, Worker } from 'node:worker_threads'
import { CHUNK } from './job.mjs'
import { noteChunk } from './journal.mjs'

/** Runs in a worker: computes the rows of one chunk after the other. */
export function serve({ drawRows, generationRows, KeptRounds }) {
  const kept = new KeptRounds(CHUNK)
  const rowsOf = ({ setting, generations, from, count }) =>
    generations ? generationRows(setting, generations, from, count, kept) : drawRows(setting, from, count, kept)
  parentPort.on('message', chunk => parentPort.postMessage(Array.from(rowsOf(chunk))))
}

/** @param script the file that calls `serve` when it is run in a worker */
export async function compute({ Pace }, job, rows, script) {
  const open = job.chunks.filter(chunk => job.mine(chunk) && !rows.has(chunk.index))
  const begun = new Set()
  // A worker gets the same draws at one setting after another, so that it computes their common parts only once.
  const take = from => {
    const place = [({ from: other }) => other === from, ({ from: other }) => !begun.has(other), () => true]
      .map(fits => open.findIndex(fits))
      .find(i => i >= 0)
    if (place === undefined) return undefined
    const [chunk] = open.splice(place, 1)
    begun.add(chunk.from)
    return chunk
  }
  const total = job.chunks.filter(job.mine).length
  const tell = teller(new Pace(), job, rows, total)
  const workers = Array.from({ length: Math.min(job.threads, open.length) }, () => new Worker(script))
  const all = workers.map(
    worker =>
      new Promise((resolve, reject) => {
        let chunk
        const next = () => {
          chunk = take(chunk?.from)
          if (chunk) worker.postMessage(chunk)
          else resolve(worker.terminate())
        }
        worker.on('error', reject)
        worker.on('message', numbers => {
          try {
            noteChunk(job, chunk.index, numbers)
          } catch (reason) {
            reject(reason)
            return
          }
          rows.set(chunk.index, numbers)
          tell(chunk.count)
          next()
        })
        next()
      }),
  )
  try {
    await Promise.all(all)
  } catch (reason) {
    for (const worker of workers) worker.removeAllListeners('message')
    throw new Error(
      `${reason.message} ${rows.size} of ${total} chunks are kept: the same command goes on from there.`,
      { cause: reason },
    )
  }
  if (process.stderr.isTTY) process.stderr.write('\n')
}

/**
 * Reports the progress: often enough for a terminal, rarely enough for a log. At the end it reports where the work
 * stopped.
 */
function teller(pace, job, rows, total) {
  const every = process.stderr.isTTY ? 200 : 5000
  const started = performance.now()
  let told = started
  let done = 0
  pace.start(started)
  return draws => {
    const now = performance.now()
    pace.note(draws, now)
    done += draws
    if (rows.size < total && now - told < every) return
    told = now
    const left = job.chunks.reduce(
      (sum, chunk) => sum + (job.mine(chunk) && !rows.has(chunk.index) ? chunk.count : 0),
      0,
    )
    const rate = pace.rate ?? (done * 1000) / (now - started)
    const line = `${rows.size} of ${total} chunks, ${rate.toFixed(1)} draws a second, ${inWords(left / rate)} left`
    process.stderr.write(process.stderr.isTTY ? `\r${line}   ` : `${line}\n`)
  }
}

const inWords = seconds => (seconds < 120 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`)

/** Handles an interrupt by the user: every finished chunk is already in the journal, so it only prints a message. */
export function stopByHand(job, rows) {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ]) {
    process.on(signal, () => {
      const total = job.chunks.filter(job.mine).length
      console.error(
        `${process.stderr.isTTY ? '\n' : ''}Stopped after ${rows.size} of ${total} chunks: the same command goes on from there.`,
      )
      process.exit(code)
    })
  }
}

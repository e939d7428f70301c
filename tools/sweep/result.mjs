// The result of a sweep: points with their draws and summaries, or a shard that has to be merged with others.
import { existsSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { headerText, planJob } from './job.mjs'
import { readText, removeJournal } from './journal.mjs'
import { claim, writing } from './place.mjs'

/**
 * Whether the result of a shard is there, so that nothing is left to do: a scheduler that starts all shards again, since
 * some were killed, starts finished ones too.
 */
export function isFinished(engine, job) {
  if (!job.sharded || !existsSync(job.out)) return false
  try {
    const { shard, ...header } = readResult(job.out)
    const there = new Set(shard.map(({ index }) => index))
    const whole = job.chunks.every(chunk => !job.mine(chunk) || there.has(chunk.index))
    return whole && headerText(engine, header) === JSON.stringify(job.header)
  } catch {
    return false
  }
}

export function writeOut(engine, job, rows) {
  const result = job.sharded
    ? { ...job.header, shard: [...rows].map(([index, numbers]) => ({ index, numbers })) }
    : { ...job.header, points: pointsOf(engine, job, rows) }
  write(job, `${JSON.stringify(result)}\n`)
  removeJournal(job)
  console.log(`Wrote ${job.out}.`)
}

/** Writes the file completely or not at all. The old file, and the journal, stay until the new file is complete. */
function write({ out }, text) {
  const draft = `${out}.new`
  try {
    writing(out, () => {
      writeFileSync(draft, text)
      renameSync(draft, existsSync(out) ? realpathSync(out) : out)
    })
  } catch (reason) {
    rmSync(draft, { force: true })
    throw new Error(`${reason.message} Everything that was computed is kept: the same command only writes it again.`, {
      cause: reason,
    })
  }
}

/** The points: for each measure, the draws in order and their summary. */
function pointsOf({ columns, sweepPoint }, { header, settings, chunks }, rows) {
  const width = columns(settings[0])
  return header.values.map((value, point) => {
    const numbers = chunks
      .filter(({ points }) => points.includes(point))
      .flatMap(({ index, points, count }) => {
        // A chunk has its draws in turn, and of each draw a row for each of its points.
        const rowAt = draw => width * (draw * points.length + points.indexOf(point))
        return Array.from({ length: count }, (_, draw) =>
          rows.get(index).slice(rowAt(draw), rowAt(draw) + width),
        ).flat()
      })
    const { measures, draws } = sweepPoint(value, settings[point], Float64Array.from(numbers))
    return {
      value,
      draws,
      measures: JSON.parse(
        JSON.stringify(measures, (_, part) => (part instanceof Float64Array ? Array.from(part) : part)),
      ),
    }
  })
}

export function merge(engine, { files, out = 'sweep.json', takeOver }) {
  if (files.length === 0) throw new Error('--merge needs the files of the shards.')
  const shards = files.map(readResult)
  const headerOf = ({ shard: _shard, ...header }) => headerText(engine, header)
  const stranger = shards.findIndex(shard => !Array.isArray(shard?.shard) || headerOf(shard) !== headerOf(shards[0]))
  if (stranger >= 0) throw new Error(`${files[stranger]} is not a shard of the same sweep as ${files[0]}.`)
  const job = { ...planJob(engine, shards[0]), out, sharded: false }
  claim(job.out, takeOver)
  const rows = new Map(shards.flatMap(({ shard }) => shard.map(({ index, numbers }) => [index, numbers])))
  const missing = job.chunks.filter(({ index }) => !rows.has(index)).length
  if (missing > 0) throw new Error(`${missing} of ${job.chunks.length} chunks are in none of these shards.`)
  writeOut(engine, job, rows)
}

function readResult(file) {
  try {
    return JSON.parse(readText(file))
  } catch {
    throw new Error(`${file} cannot be read as the result of a sweep.`)
  }
}

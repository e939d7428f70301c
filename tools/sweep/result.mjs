// The result of a sweep: points with their draws and summaries, or a shard that has to be merged with others.
import { existsSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { describeJob } from './job.mjs'
import { readText, removeJournal } from './journal.mjs'
import { claim, writing } from './place.mjs'

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
function pointsOf({ sweepPoint }, { header, chunks }, rows) {
  return header.values.map((value, point) => {
    const own = chunks.filter(chunk => chunk.point === point)
    const numbers = Float64Array.from(own.flatMap(({ index }) => rows.get(index)))
    const { measures, draws } = sweepPoint(value, own[0].setting, numbers)
    return {
      value,
      draws,
      measures: JSON.parse(
        JSON.stringify(measures, (_, part) => (part instanceof Float64Array ? Array.from(part) : part)),
      ),
    }
  })
}

export function merge(engine, { files, out = 'sweep.json' }) {
  if (files.length === 0) throw new Error('--merge needs the files of the shards.')
  const shards = files.map(readResult)
  const headerOf = ({ shard: _shard, ...header }) => JSON.stringify(header)
  const stranger = shards.findIndex(shard => !Array.isArray(shard?.shard) || headerOf(shard) !== headerOf(shards[0]))
  if (stranger >= 0) throw new Error(`${files[stranger]} is not a shard of the same sweep as ${files[0]}.`)
  const { parameters, vary, values, draws } = shards[0]
  const options = {
    vary,
    from: values[0],
    to: values.at(-1),
    step: values[1] === undefined ? 1 : values[1] - values[0],
    draws,
    out,
    parameterKeys: Object.keys(parameters).filter(key => key !== vary && key !== 'draw'),
  }
  const job = describeJob(engine, { ...options, ...parameters, draws })
  claim(job.out)
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

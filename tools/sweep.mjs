// Sweeps the gap along one parameter with the built engine on all cores: npm run sweep -- --help
//
// Work is cut into chunks of a few draws. Each finished chunk is appended to a journal beside the output, so that an
// interrupted sweep goes on where it was; chunks can be shared out over machines with --shard and put together with --merge.
import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { isMainThread, parentPort, Worker } from 'node:worker_threads'

const ENGINE = new URL('../dist/engine.js', import.meta.url)
const CHUNK = 5

/** In a worker: rows for one chunk after the other. */
async function serve() {
  const { drawRows } = await import(ENGINE)
  parentPort.on('message', ({ setting, from, count }) => parentPort.postMessage(Array.from(drawRows(setting, from, count))))
}

async function main() {
  if (!existsSync(ENGINE)) throw new Error('The engine is not built yet: run npm run build first.')
  const engine = await import(ENGINE)
  const options = readOptions(engine)
  if (options.merge) return merge(engine, options)
  const job = describeJob(engine, options)
  const rows = readJournal(job)
  await compute(job, rows)
  writeOut(engine, job, rows)
}

// --- what is asked for

const HELP = `Sweeps the KL Gap along one parameter.

  npm run sweep -- --vary J --from 2 --to 15 --draws 100 --out sweep.json

  --vary NAME       K, J, L, n or N_k
  --from A --to B   whole numbers; --step S between them (1)
  --draws N         draws at each value (100)
  --preset NAME     start from: PRESETS
  --NAME VALUE      any other parameter: NAMES
  --out FILE        where the result goes (sweep.json); FILE.part is its journal while it is unfinished
  --threads N       workers (all cores)
  --shard I/N       only the Ith of N shares of the work, 1 … N; its result is for --merge
  --merge FILE …    puts finished shards together into --out`

function readOptions({ PARAMETERS, PRESETS }) {
  const text = { type: 'string' }
  const own = { vary: text, from: text, to: text, step: text, draws: text, preset: text, out: text, threads: text, shard: text }
  const parameters = Object.fromEntries(Object.keys(PARAMETERS).filter(key => !(key in own) && key !== 'draw').map(key => [key, text]))
  const flags = { merge: { type: 'boolean' }, help: { type: 'boolean' } }
  const { values, positionals } = parseArgs({ options: { ...own, ...parameters, ...flags }, allowPositionals: true })
  if (values.help) {
    console.log(HELP.replace('PRESETS', PRESETS.map(({ id }) => id).join(', ')).replace('NAMES', Object.keys(parameters).join(', ')))
    process.exit(0)
  }
  if (positionals.length > 0 && !values.merge) throw new Error(`“${positionals[0]}” belongs to no option.`)
  return { ...values, files: positionals, parameterKeys: Object.keys(parameters) }
}

function whole(name, text, fallback, least = 0) {
  const value = text === undefined ? fallback : Number(text)
  if (!Number.isInteger(value) || value < least) throw new Error(`--${name} must be a whole number from ${least}, not ${text ?? 'missing'}.`)
  return value
}

/** Everything that decides the numbers, and how to get through them. */
function describeJob(engine, options) {
  const { PARAMETERS, PRESETS, completeParameters } = engine
  const vary = options.vary
  if (!['K', 'J', 'L', 'n', 'N_k'].includes(vary)) throw new Error(`--vary must be K, J, L, n or N_k, not ${vary ?? 'missing'}.`)
  const preset = PRESETS.find(({ id }) => id === options.preset)
  if (options.preset !== undefined && !preset) throw new Error(`--preset must be one of ${PRESETS.map(({ id }) => id).join(', ')}, not ${options.preset}.`)
  const given = Object.fromEntries(options.parameterKeys.filter(key => options[key] !== undefined).map(key => {
    const number = PARAMETERS[key].kind !== 'choice'
    return [key, number ? Number(options[key]) : options[key]]
  }))
  const [from, to, step] = [whole('from', options.from), whole('to', options.to), whole('step', options.step, 1, 1)]
  if (to < from) throw new Error(`--to ${to} is below --from ${from}.`)
  const values = Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step)
  const parameters = { ...preset?.setting, ...given }
  const settings = values.map(value => completeParameters({ ...parameters, [vary]: value }))
  const draws = whole('draws', options.draws, 100, 1)
  const chunks = settings.flatMap((setting, point) => {
    const starts = Array.from({ length: Math.ceil(draws / CHUNK) }, (_, i) => i * CHUNK)
    return starts.map(start => ({ point, setting, from: start, count: Math.min(CHUNK, draws - start) }))
  })
  const [share, shares] = readShard(options.shard)
  return {
    header: { tool: 'reverse-bottleneck sweep', format: engine.FORMAT_VERSION, parameters: completeParameters({ ...parameters, [vary]: values[0] }), vary, values, draws, chunk: CHUNK },
    chunks: chunks.map((chunk, index) => ({ ...chunk, index })),
    mine: ({ index }) => index % shares === share - 1,
    sharded: shares > 1,
    threads: whole('threads', options.threads, availableParallelism(), 1),
    out: options.out ?? 'sweep.json',
  }
}

function readShard(text = '1/1') {
  const [share, shares] = /^\d+\/\d+$/.test(text) ? text.split('/').map(Number) : []
  if (!(share >= 1 && share <= shares)) throw new Error(`--shard must be like 1/4, the first of four shares, not ${text}.`)
  return [share, shares]
}

// --- the journal: a header, then a line for each finished chunk

const journalOf = job => `${job.out}.part`

function readJournal(job) {
  const rows = new Map()
  const file = journalOf(job)
  const header = JSON.stringify(job.header)
  if (!existsSync(file)) {
    writeFileSync(file, `${header}\n`)
    return rows
  }
  const [first, ...lines] = readFileSync(file, 'utf8').split('\n')
  if (first !== header) throw new Error(`${file} is the journal of another sweep: finish that one, name another --out, or remove it.`)
  for (const line of lines) {
    // The last line may have been cut off when the sweep was.
    try {
      const { index, numbers } = JSON.parse(line)
      rows.set(index, numbers)
    } catch {}
  }
  // A broken last line must not swallow the next one.
  writeFileSync(file, [header, ...[...rows].map(([index, numbers]) => JSON.stringify({ index, numbers }))].join('\n') + '\n')
  if (rows.size > 0) console.error(`Going on after ${rows.size} of ${job.chunks.filter(job.mine).length} chunks.`)
  return rows
}

// --- the work

async function compute(job, rows) {
  const open = job.chunks.filter(chunk => job.mine(chunk) && !rows.has(chunk.index))
  const total = job.chunks.filter(job.mine).length
  const started = performance.now()
  let done = 0
  const workers = Array.from({ length: Math.min(job.threads, open.length) }, () => new Worker(new URL(import.meta.url)))
  await Promise.all(workers.map(worker => new Promise((resolve, reject) => {
    let chunk
    const next = () => {
      chunk = open.shift()
      if (chunk) worker.postMessage({ setting: chunk.setting, from: chunk.from, count: chunk.count })
      else resolve(worker.terminate())
    }
    worker.on('error', reject)
    worker.on('message', numbers => {
      rows.set(chunk.index, numbers)
      appendFileSync(journalOf(job), `${JSON.stringify({ index: chunk.index, numbers })}\n`)
      done++
      tell(rows.size, total, done, performance.now() - started)
      next()
    })
    next()
  })))
  if (process.stderr.isTTY) process.stderr.write('\n')
}

let told = 0
function tell(finished, total, done, milliseconds) {
  const last = finished === total
  if (!last && performance.now() - told < (process.stderr.isTTY ? 200 : 5000)) return
  told = performance.now()
  const seconds = Math.round(((milliseconds / done) * (total - finished)) / 1000)
  const line = `${finished} of ${total} chunks, ${((done * CHUNK * 1000) / milliseconds).toFixed(1)} draws a second, ${seconds} s left`
  process.stderr.write(process.stderr.isTTY ? `\r${line}   ` : `${line}\n`)
}

// --- the result

function writeOut(engine, job, rows) {
  const result = job.sharded
    ? { ...job.header, shard: [...rows].map(([index, numbers]) => ({ index, numbers })) }
    : { ...job.header, points: pointsOf(engine, job, rows) }
  writeFileSync(job.out, `${JSON.stringify(result)}\n`)
  rmSync(journalOf(job), { force: true })
  console.log(`Wrote ${job.out}.`)
}

/** Each point with its draws in order and their summary, for each measure. */
function pointsOf({ sweepPoint }, { header, chunks }, rows) {
  return header.values.map((value, point) => {
    const own = chunks.filter(chunk => chunk.point === point)
    const numbers = Float64Array.from(own.flatMap(({ index }) => rows.get(index)))
    const { measures, draws } = sweepPoint(value, own[0].setting, numbers)
    return { value, draws, measures: JSON.parse(JSON.stringify(measures, (_, part) => (part instanceof Float64Array ? Array.from(part) : part))) }
  })
}

function merge(engine, { files, out = 'sweep.json' }) {
  if (files.length === 0) throw new Error('--merge needs the files of the shards.')
  const shards = files.map(file => JSON.parse(readFileSync(file, 'utf8')))
  const headerOf = ({ shard: _shard, ...header }) => JSON.stringify(header)
  const stranger = shards.findIndex(shard => !shard.shard || headerOf(shard) !== headerOf(shards[0]))
  if (stranger >= 0) throw new Error(`${files[stranger]} is not a shard of the same sweep as ${files[0]}.`)
  const { parameters, vary, values, draws } = shards[0]
  const options = { vary, from: values[0], to: values.at(-1), step: values[1] === undefined ? 1 : values[1] - values[0], draws, out, parameterKeys: Object.keys(parameters).filter(key => key !== vary && key !== 'draw') }
  const job = describeJob(engine, { ...options, ...parameters, draws })
  const rows = new Map(shards.flatMap(({ shard }) => shard.map(({ index, numbers }) => [index, numbers])))
  const missing = job.chunks.filter(({ index }) => !rows.has(index)).length
  if (missing > 0) throw new Error(`${missing} of ${job.chunks.length} chunks are in none of these shards.`)
  writeOut(engine, job, rows)
}

function refuse(reason) {
  console.error(reason.message)
  process.exitCode = 2
}

if (isMainThread) await main().catch(refuse)
else await serve()

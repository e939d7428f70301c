// Sweeps the gap along one parameter with the built engine on all cores: npm run sweep -- --help
//
// The work is cut into chunks of a few draws. Each finished chunk is appended to a journal beside the output, so that
// an interrupted sweep can continue. Chunks can be divided between machines with --shard and put together with --merge.
// The build makes dist/sweep.js of this file, with the engine inside.
import { isMainThread } from 'node:worker_threads'
import { compute, serve, stopByHand } from './sweep/compute.mjs'
import { describeJob } from './sweep/job.mjs'
import { readJournal, removeJournal } from './sweep/journal.mjs'
import { readOptions } from './sweep/options.mjs'
import { claim, goWhereTheReaderStands } from './sweep/place.mjs'
import { isFinished, merge, writeOut } from './sweep/result.mjs'

async function loadEngine() {
  try {
    return await import('../dist/engine.js')
  } catch (reason) {
    if (reason.code !== 'ERR_MODULE_NOT_FOUND') throw reason
    throw new Error('The engine is not built yet: run npm run build first.', { cause: reason })
  }
}

async function main() {
  const engine = await loadEngine()
  goWhereTheReaderStands()
  const options = readOptions(engine)
  if (options.merge) return merge(engine, options)
  const job = describeJob(engine, options)
  claim(job.out, job.takeOver)
  if (isFinished(engine, job)) {
    removeJournal(job)
    console.log(`${job.out} is there already.`)
    return
  }
  const rows = readJournal(engine, job)
  stopByHand(job, rows)
  await compute(engine, job, rows, new URL(import.meta.url))
  writeOut(engine, job, rows)
}

function refuse(reason) {
  console.error(reason.message)
  process.exit(2)
}

// A program that reads our output may end before we do: this is no error.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})

if (isMainThread) await main().catch(refuse)
else serve(await loadEngine())

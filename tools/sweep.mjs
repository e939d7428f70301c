// Sweeps the gap along one parameter with the built engine on all cores: npm run sweep -- --help
//
// The work is cut into chunks of a few draws. Each finished chunk is appended to a journal beside the output, so that
// an interrupted sweep can continue. Chunks can be divided between machines with --shard and put together with --merge.
import { existsSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'
import { compute, serve, stopByHand } from './sweep/compute.mjs'
import { describeJob, readOptions } from './sweep/job.mjs'
import { readJournal } from './sweep/journal.mjs'
import { claim, goWhereTheReaderStands } from './sweep/place.mjs'
import { merge, writeOut } from './sweep/result.mjs'

const ENGINE = new URL('../dist/engine.js', import.meta.url)

async function main() {
  if (!existsSync(ENGINE)) throw new Error('The engine is not built yet: run npm run build first.')
  goWhereTheReaderStands()
  const engine = await import(ENGINE)
  const options = readOptions(engine)
  if (options.merge) return merge(engine, options)
  const job = describeJob(engine, options)
  claim(job.out)
  const rows = readJournal(job)
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
else serve(await import(ENGINE))

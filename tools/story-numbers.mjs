// Makes web/diagrams/measured.json, the numbers that the story quotes and draws, with the engine, on all cores:
//
//     node tools/story-numbers.mjs
//
// Words behind it name the jobs to make again (tools/story/jobs.ts), such as film; the others stay as they are.
// It takes a minute or two on two cores. A test makes the file again (tools/story/jobs.test.ts).
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { root } from './run.mjs'

const file = join(root, 'web/diagrams/measured.json')

if (isMainThread) await make()
else await serve()

async function make() {
  const vite = await import('vite')
  const folder = await mkdtemp(join(root, 'node_modules/.story-'))
  try {
    await vite.build({
      configFile: false,
      root,
      publicDir: false,
      logLevel: 'warn',
      build: {
        ssr: join(root, 'tools/story/jobs.ts'),
        outDir: folder,
        rolldownOptions: { output: { entryFileNames: 'jobs.mjs' } },
      },
    })
    const jobs = pathToFileURL(join(folder, 'jobs.mjs')).href
    const { JOBS, assembled, resultsIn } = await import(jobs)
    const wanted = process.argv.slice(2)
    const names = Object.keys(JOBS).filter(job => wanted.length === 0 || wanted.includes(job))
    const kept = wanted.length > 0 ? resultsIn(JSON.parse(await readFile(file, 'utf8'))) : new Map()
    const results = new Map([
      ...kept,
      ...(await onAllCores(
        jobs,
        names.sort((a, b) => JOBS[b].cost - JOBS[a].cost),
      )),
    ])
    const text = JSON.stringify(
      assembled(job => results.get(job)),
      null,
      1,
    )
    // One line for each point, so that a change can be read.
    const brief = text.replace(/\{[^{}[\]]*\}/g, inner => inner.replace(/\s+/g, ' '))
    await writeFile(file, `${brief}\n`)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The results by job. Each worker takes the next job when it has finished one. */
async function onAllCores(jobs, names) {
  const results = new Map()
  const open = names.values()
  const work = () =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL(import.meta.url), { workerData: jobs })
      const next = () => {
        const { value: name, done } = open.next()
        if (done) return resolve(worker.terminate())
        worker.once('message', result => {
          results.set(name, result)
          next()
        })
        worker.postMessage(name)
      }
      worker.on('error', reject)
      next()
    })
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  return results
}

async function serve() {
  const { JOBS } = await import(workerData)
  parentPort.on('message', name => parentPort.postMessage(JOBS[name].run()))
}

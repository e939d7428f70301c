// What the theory and the data of others need, compared with scikit-learn and NumPy at the same work, one thread each,
// in seconds of processor time; and a sweep over generations by the command line, on two cores, by the clock.
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { PythonServer } from './python.mjs'
import { alternate, ratios, spread, stopwatch } from './repeat.mjs'
import { short } from './report.mjs'
import { works } from './science-works.mjs'
import { rowsOf, worldOf } from './worlds.mjs'

const run = promisify(execFile)
const fileBeside = path => fileURLToPath(new URL(path, import.meta.url))
const ROUNDS = 7
const SWEEPS = 3

/** @returns rows for the table, and a list of what had to be left out */
export async function science(engine, python) {
  const rows = [...(await traces(engine)), await generationsSweep(), await information(engine)]
  const folder = await mkdtemp(join(tmpdir(), 'science-'))
  const server = python && new PythonServer(python.command, fileBeside('science.py'))
  try {
    for (const work of works(engine)) rows.push(...(await besidePython(server, folder, work)))
  } finally {
    server?.close()
    await rm(folder, { recursive: true })
  }
  return { rows, skipped: python ? [] : ['Python beside the functions of two samples: none here has scikit-learn'] }
}

/** A fit that keeps every state against one that does not. */
async function traces(engine) {
  const table = []
  for (const [n, components] of [
    [200, 6],
    [10_000, 16],
  ]) {
    const points = rowsOf(engine, worldOf(engine, components), n)
    const options = { dimension: 2, components, maxIterations: 50, tolerance: 0 }
    const times = await alternate(ROUNDS, {
      trace: stopwatch(() => engine.traceFit(points, options)),
      fit: stopwatch(() => engine.fitMixture(points, options)),
    })
    table.push({
      what: `every iteration kept, ${n.toLocaleString('en')} points, ${components} components: time / a plain fit’s`,
      readme: table.length === 0 ? 'a fit that keeps every iteration, against a plain fit' : undefined,
      measured: ratios(times.trace, times.fit),
      unit: '×',
      bar: { most: 1.2 },
    })
  }
  return table
}

/** Seconds of whole processes, from start to file. */
async function generationsSweep() {
  const folder = await mkdtemp(join(tmpdir(), 'generations-'))
  const options = { vary: 'generation', from: 1, to: 20, draws: 100, threads: 2, out: join(folder, 'sweep.json') }
  const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)])
  const { sweep } = await alternate(SWEEPS, {
    sweep: async () => {
      const start = performance.now()
      await run(process.execPath, [fileBeside('../tools/sweep.mjs'), ...args])
      return (performance.now() - start) / 1000
    },
  })
  await rm(folder, { recursive: true })
  return {
    what: 'a sweep over 20 generations, 100 draws, on two cores',
    readme: 'a sweep over 20 generations, 100 draws, on two cores',
    measured: spread(sweep),
    unit: 's',
    bar: { most: 8 },
  }
}

async function information({ drawExperiment, labelInformation }) {
  const { generator } = drawExperiment({ K: 16, J: 16, L: 16 })
  const { ours } = await alternate(ROUNDS, { ours: stopwatch(() => labelInformation(generator)) })
  return {
    what: 'what a point tells of its component, K = J = L = 16',
    readme: 'what a point tells of its component, K = J = L = 16',
    measured: spread(ours.map(seconds => seconds * 1000)),
    unit: 'ms',
    bar: { most: 20 },
  }
}

async function besidePython(server, folder, { work, what, ours, files, more = [], bar, inReadme, apart }) {
  const contenders = { ours: stopwatch(ours) }
  if (server) {
    const stored = []
    for (const [place, [numbers, columns]] of files.entries()) {
      const file = join(folder, `${what.replaceAll(/\W+/g, '-')}-${place}`)
      await writeFile(file, numbers)
      stored.push([file, columns])
    }
    const ask = times => server.ask({ work, files: stored, more, times })
    const { seconds, value } = await ask(1)
    if (apart !== undefined) expectSame(what, [ours()].flat(), [value].flat(), apart)
    const times = Math.max(1, Math.ceil(0.1 / seconds))
    contenders.theirs = async () => (await ask(times)).seconds
  }
  const times = await alternate(ROUNDS, contenders)
  const inMilliseconds = seconds => seconds.map(each => each * 1000)
  const absolute = {
    what,
    readme: inReadme ? what : undefined,
    measured: spread(inMilliseconds(times.ours)),
    unit: 'ms',
    bar: bar === undefined ? undefined : { most: bar * 1000 },
  }
  if (!server) return [absolute]
  const [a, b] = [times.ours, times.theirs].map(each => short(spread(inMilliseconds(each)).median))
  const relative = {
    what: `… Python’s time / ours`,
    measured: ratios(times.theirs, times.ours),
    unit: '×',
    detail: `${b} ms / ${a} ms`,
  }
  return [absolute, relative]
}

function expectSame(what, ours, theirs, apart) {
  const same = ours.every((value, i) => Math.abs(value - theirs[i]) <= apart * Math.abs(theirs[i]))
  if (ours.length === theirs.length && same) return
  throw new Error(`${what}: ours is ${ours.join(', ')}, Python’s ${theirs.join(', ')}: the times cannot be compared.`)
}

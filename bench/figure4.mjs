// The paper's Figure 4, computed by our headless sweep and by the same experiment in Python, each on two cores.
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { pythonEnvironment } from './python.mjs'
import { alternate, ratios, spread } from './repeat.mjs'
import { short } from './report.mjs'

const run = promisify(execFile)
const fileBeside = path => fileURLToPath(new URL(path, import.meta.url))
const SETTINGS = 42
const DRAWS = 100
/** The number of draws at each setting that Python computes when it does not compute all of them. */
const SAMPLE = 3
const ROUNDS = 3
const BAR = 20

/** Seconds for the whole figure, its three panels one after the other: whole processes, from start to file. */
async function sweep() {
  const folder = await mkdtemp(join(tmpdir(), 'figure4-'))
  const start = performance.now()
  for (const vary of ['K', 'J', 'L']) {
    const options = [
      '--vary',
      vary,
      '--from',
      2,
      '--to',
      15,
      '--draws',
      DRAWS,
      '--preset',
      'published',
      '--threads',
      2,
      '--out',
      join(folder, `${vary}.json`),
    ]
    await run(process.execPath, [fileBeside('../tools/sweep.mjs'), ...options.map(String)])
  }
  const seconds = (performance.now() - start) / 1000
  await rm(folder, { recursive: true })
  return seconds
}

/** Seconds that two processes work, without the time that they need to start. */
async function python(command, draws) {
  const { stdout } = await run(command, [fileBeside('figure4.py'), '--draws', String(draws), '--processes', '2'], {
    env: pythonEnvironment(),
  })
  return JSON.parse(stdout).seconds
}

/**
 * @param full true: Python computes the whole figure, once; false: only enough draws at each setting to estimate the
 * time of the whole
 */
export async function figure4(found, full) {
  if (!found) return { rows: [], skipped: ['Figure 4 in Python: no Python here has scikit-learn'] }
  const { command } = found
  const draws = full ? DRAWS : SAMPLE
  // Each run starts new processes, so no warm-up is needed.
  const times = await alternate(full ? 1 : ROUNDS, { ours: sweep, theirs: () => python(command, draws) }, 0)
  const theirs = times.theirs.map(seconds => (seconds / draws) * DRAWS)
  const how = full ? 'once each' : `Python’s from ${SAMPLE} draws at each setting`
  return {
    rows: [
      {
        what: 'the paper’s Figure 4, two cores: Python’s time / ours',
        readme: 'the paper’s Figure 4, as published, against Python',
        measured: ratios(theirs, times.ours),
        unit: '×',
        bar: { least: BAR },
        detail: `${short(spread(theirs).median)} s / ${short(spread(times.ours).median)} s for ${SETTINGS} × ${DRAWS} draws, ${how}`,
      },
    ],
    skipped: [],
  }
}

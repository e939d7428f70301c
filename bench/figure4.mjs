// The paper's Figure 4 by our headless sweep and by the same experiment in Python, each on two cores.
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { pythonEnvironment } from './python.mjs'
import { alternate, ratios, spread } from './repeat.mjs'
import { exactly, short } from './report.mjs'

const run = promisify(execFile)
const fileBeside = path => fileURLToPath(new URL(path, import.meta.url))
const SETTINGS = 42
const WHOLE = 100
/** Draws at each setting where the figure is sampled: many of ours take as long as a few of theirs. */
const OUR_SAMPLE = 20
const THEIR_SAMPLE = 2
const ROUNDS = 3
const BAR = 20

/** Seconds for all three panels: whole processes from start to file, three of them. */
async function sweep(draws) {
  const folder = await mkdtemp(join(tmpdir(), 'figure4-'))
  const start = performance.now()
  for (const vary of ['K', 'J', 'L']) {
    const options = ['--vary', vary, '--from', 2, '--to', 15, '--draws', draws, '--preset', 'published', '--threads', 2, '--out', join(folder, `${vary}.json`)]
    await run(process.execPath, [fileBeside('../tools/sweep.mjs'), ...options.map(String)])
  }
  const seconds = (performance.now() - start) / 1000
  await rm(folder, { recursive: true })
  return seconds
}

/** Seconds of work in two processes, without their start. */
async function python(command, draws) {
  const { stdout } = await run(command, [fileBeside('figure4.py'), '--draws', String(draws), '--processes', '2'], { env: pythonEnvironment() })
  return JSON.parse(stdout).seconds
}

/** @param full whether the whole figure is computed on both sides, which takes Python many minutes, or a sample */
export async function figure4(found, full) {
  if (!found) return { rows: [], skipped: ['Figure 4 in Python: no Python here has scikit-learn'] }
  const { command } = found
  if (full) {
    const [ours, theirs] = [await sweep(WHOLE), await python(command, WHOLE)]
    const detail = `${short(theirs)} s / ${short(ours)} s for ${SETTINGS} × ${WHOLE} draws, once each`
    return { rows: [row(exactly(theirs / ours), detail)], skipped: [] }
  }
  const times = await alternate(ROUNDS, { ours: () => sweep(OUR_SAMPLE), theirs: () => python(command, THEIR_SAMPLE) })
  const whole = (seconds, draws) => seconds.map(each => (each / draws) * WHOLE)
  const [ours, theirs] = [whole(times.ours, OUR_SAMPLE), whole(times.theirs, THEIR_SAMPLE)]
  const detail =
    `${short(spread(theirs).median)} s / ${short(spread(ours).median)} s for ${SETTINGS} × ${WHOLE} draws, ` +
    `extrapolated from ${THEIR_SAMPLE} and ${OUR_SAMPLE} draws at each setting`
  return { rows: [row(ratios(theirs, ours), detail)], skipped: [] }
}

const row = (measured, detail) => ({ what: 'the paper’s Figure 4, two cores: Python’s time / ours', measured, unit: '×', bar: { least: BAR }, detail })

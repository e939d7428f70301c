/**
 * The recipes of docs/cluster.md, as they stand there, under the schedulers themselves: a share is killed in the middle,
 * all are submitted again, and the merge has the bytes of one machine.
 */
import { spawn } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasParallel, hasSlurm } from './schedulers.mjs'
import { Slurm } from './sweep/slurm.ts'

const root = join(import.meta.dirname, '..')
const program = join(root, 'dist/sweep.js')
const sections = readFileSync(join(root, 'docs/cluster.md'), 'utf8').split(/^## /m)

/** The blocks of code in the section with this heading; without one, those before the first heading. */
const blocksOf = (heading?: string) => {
  const section = heading === undefined ? sections[0] : sections.find(text => text.startsWith(heading))
  return [...(section ?? '').matchAll(/^```\w+\n([^]*?)^```$/gm)].map(([, text]) => text)
}
const [, SHARD, MERGE] = blocksOf()

/** The sweep of the test, a second of work: four shares of nine chunks, instead of the sixteen of the document. */
const SWEEP = '--vary J --from 1 --to 3 --draws 60 --N_k 10 --n 20 --seed 7'
const smaller = (text: string) => {
  const changed = text.replace(/^SWEEP=.*$/m, `SWEEP='${SWEEP}'`).replaceAll(/\b16\b/g, '4')
  expect(changed).not.toBe(text)
  return changed
}

const folder = mkdtempSync(join(tmpdir(), 'sweep-cluster-'))
const env = { ...process.env, PATH: [dirname(process.execPath), process.env.PATH].join(delimiter) }

/** Runs a line of the document. Resolves with its exit code and all that it printed. */
function shell(
  line: string,
  cwd: string,
  more: NodeJS.ProcessEnv = {},
): Promise<{ code: number | null; said: string }> {
  return new Promise(resolve => {
    const child = spawn('sh', ['-c', line], { cwd, env: { ...env, ...more }, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()))
    child.on('close', code => resolve({ code, said }))
  })
}

/** A folder with the program and the script of the document in it, and nothing else. */
function place(name: string): string {
  const here = join(folder, name)
  mkdirSync(here)
  copyFileSync(program, join(here, 'sweep.js'))
  writeFileSync(join(here, 'shard.sh'), smaller(SHARD))
  return here
}

/** Holds the process of the second share, as soon as its journal has a chunk. Resolves with the process. */
async function holdSecond(here: string): Promise<number> {
  const [journal, lock] = ['part', 'lock'].map(ending => join(here, `shard-2.json.${ending}`))
  const hasChunk = () => existsSync(journal) && readFileSync(journal, 'utf8').includes('"numbers"')
  for (let looks = 0; looks < 20_000 && !hasChunk(); looks++) await sleep(3)
  const [pid] = readFileSync(lock, 'utf8').split(' ')
  process.kill(Number(pid), 'SIGSTOP')
  return Number(pid)
}

const whole = () => readFileSync(join(folder, 'whole.json'), 'utf8')
const resultIn = (here: string) => {
  const file = join(here, 'sweep.json')
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

describe.skipIf(!existsSync(program))('the sweep as one file', () => {
  beforeAll(async () => {
    const { said } = await shell(`node ${program} ${SWEEP} --out whole.json`, folder)
    if (!said.includes('Wrote whole.json.')) throw new Error(said)
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('tells how to start it', async () => {
    const { said } = await shell('node sweep.js --help', place('help'))
    expect(said).toContain('node sweep.js --vary J')
  })

  it('carries the licences of what is in it', () => {
    const text = readFileSync(program, 'utf8')
    for (const name of ['reverse-bottleneck', 'ml-matrix']) expect(text).toContain(`## ${name}`)
  })

  it.skipIf(!hasParallel())('under GNU parallel', async () => {
    const here = place('parallel')
    const [submit] = blocksOf('GNU parallel')
    const first = shell(smaller(submit), here)
    process.kill(await holdSecond(here), 'SIGKILL')
    expect((await first).code).toBe(1)
    expect(existsSync(join(here, 'shard-2.json'))).toBe(false)
    const early = await shell(MERGE, here)
    expect(early).toEqual({ code: 2, said: '9 of 36 chunks are in none of these shards.\n' })
    const again = await shell(smaller(submit), here)
    expect(again.code).toBe(0)
    expect(again.said).toMatch(/Going on after [1-8] of 9 chunks\./)
    for (const share of [1, 3, 4]) expect(again.said).toContain(`shard-${share}.json is there already.`)
    expect(await shell(MERGE, here)).toMatchObject({ code: 0 })
    expect(resultIn(here)).toBe(whole())
  })

  it.skipIf(!hasSlurm())('under Slurm', async ({ skip }) => {
    const slurm = new Slurm()
    try {
      await slurm.start()
    } catch (reason) {
      const why = `Slurm cannot run here: ${(reason as Error).message}. The sweep was not tried under it.`
      console.log(why)
      skip(why)
    }
    try {
      const here = place('slurm')
      const [script, submit] = blocksOf('Slurm')
      writeFileSync(join(here, 'sweep.sbatch'), smaller(script))
      const log = () => readFileSync(join(here, 'shard-2.log'), 'utf8')
      expect(await shell(submit, here, slurm.env)).toMatchObject({ code: 0 })
      await holdSecond(here)
      const tasks = slurm.ask('squeue', '--noheader', '--array', '--format=%F_%K').split('\n')
      slurm.ask('scancel', tasks.find(task => task.endsWith('_2')) ?? 'the second share')
      expect(await slurm.isQuiet()).toBe(true)
      expect(log()).toMatch(/Stopped after [1-8] of 9 chunks/)
      expect([existsSync(join(here, 'shard-2.json')), resultIn(here)]).toEqual([false, undefined])
      expect(await shell(submit, here, slurm.env)).toMatchObject({ code: 0 })
      expect(await slurm.isQuiet()).toBe(true)
      expect(log()).toMatch(/Going on after [1-8] of 9 chunks\.[^]*Wrote shard-2\.json\./)
      expect(resultIn(here)).toBe(whole())
    } finally {
      await slurm.stop()
    }
  })
})

import { spawn } from 'node:child_process'
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { sweepGap } from '../src/experiment/sweep.ts'
import { SWEPT } from '../src/parameters/parameters.ts'
import { PUBLISHED } from '../src/parameters/presets.ts'

const script = fileURLToPath(new URL('sweep.mjs', import.meta.url))
const engine = fileURLToPath(new URL('../dist/engine.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'sweep-test-'))
const file = (name: string) => join(folder, name)
const text = (name: string) => readFileSync(file(name), 'utf8')
afterAll(() => rmSync(folder, { recursive: true }))

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs the sweep. `until` is called every few milliseconds; when it returns true, the sweep gets a signal. */
function sweep(
  args: readonly string[],
  until?: () => boolean,
  signal: NodeJS.Signals = 'SIGKILL',
  env: NodeJS.ProcessEnv = {},
): Promise<Ended> {
  return new Promise(resolve => {
    const child = spawn(process.execPath, [script, ...args], { cwd: folder, env: { ...process.env, ...env } })
    let [out, err] = ['', '']
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()))
    const watch = until && setInterval(() => until() && child.kill(signal), 5)
    child.on('close', code => {
      clearInterval(watch)
      resolve({ code, out, err })
    })
  })
}

const small = ['--N_k', '10', '--n', '20', '--seed', '7']
const job = ['--vary', 'J', '--from', '1', '--to', '3', '--draws', '45', ...small]
/** As it stands in a file. */
const plain = (points: unknown): unknown =>
  JSON.parse(JSON.stringify(points, (_, part: unknown) => (part instanceof Float64Array ? Array.from(part) : part)))
const chunksIn = (name: string) =>
  existsSync(file(name))
    ? text(name)
        .split('\n')
        .slice(1)
        .filter(line => line.endsWith('}')).length
    : 0

// `npm test` runs `npm run build` before the unit tests; without a build there is no engine yet.
describe.skipIf(!existsSync(engine))('a sweep without a page', () => {
  it('is that of the engine, to the bit', async () => {
    const { code, out, err } = await sweep([...job, '--out', 'whole.json'])
    expect([code, out]).toEqual([0, 'Wrote whole.json.\n'])
    expect(err).toMatch(/27 of 27 chunks, [\d.]+ draws a second/)
    const written = JSON.parse(text('whole.json')) as { points: unknown; parameters: unknown }
    const expected = await sweepGap({ N_k: 10, n: 20, seed: 7 }, { vary: 'J', values: [1, 2, 3], draws: 45 })
    expect(written.points).toEqual(plain(expected))
    expect(written.parameters).toMatchObject({ N_k: 10, n: 20, seed: 7 })
    expect(existsSync(file('whole.json.part'))).toBe(false)
  })

  it('goes on where it was killed, with nothing lost that was finished', async () => {
    const { code } = await sweep([...job, '--out', 'killed.json'], () => chunksIn('killed.json.part') >= 5)
    expect(code).toBeNull()
    expect(existsSync(file('killed.json'))).toBe(false)
    const before = text('killed.json.part')
      .split('\n')
      .slice(1)
      .filter(line => line.endsWith('}'))
    const finished = before.length
    expect(finished).toBeGreaterThanOrEqual(5)
    expect(finished).toBeLessThan(27)
    // A resumed sweep takes finished chunks from the journal: a number that is changed there is changed in the result.
    const [first] = before
    const marked = first.replace(/"numbers":\[[^,]+/, '"numbers":[12345')
    writeFileSync(file('killed.json.part'), text('killed.json.part').replace(first, marked))
    const again = await sweep([...job, '--out', 'killed.json'])
    expect([again.code, again.out]).toEqual([0, 'Wrote killed.json.\n'])
    expect(again.err).toContain(`Going on after ${finished} of 27 chunks.`)
    expect(text('killed.json')).toContain('12345')
  })

  it('goes on after a line that was cut off in the middle', async () => {
    await sweep([...job, '--out', 'cut.json'], () => chunksIn('cut.json.part') >= 2)
    appendFileSync(file('cut.json.part'), '{"index":26,"numbers":[0.12')
    // The broken line must not spoil the line after it; this shows when the resumed sweep is interrupted too.
    const before = chunksIn('cut.json.part')
    await sweep([...job, '--out', 'cut.json'], () => chunksIn('cut.json.part') > before)
    const whole = text('cut.json.part')
      .split('\n')
      .slice(1)
      .filter(line => line.startsWith('{"index"') && line.endsWith('}'))
    for (const line of whole) expect(() => JSON.parse(line) as unknown).not.toThrow()
    expect(await sweep([...job, '--out', 'cut.json'])).toMatchObject({ code: 0 })
    expect(text('cut.json')).toBe(text('whole.json'))
  })

  it('says how to go on when it is interrupted by hand', async () => {
    const { code, err } = await sweep(
      [...job, '--out', 'stopped.json'],
      () => chunksIn('stopped.json.part') >= 2,
      'SIGINT',
    )
    expect(code).toBe(130)
    expect(err).toMatch(/Stopped after \d+ of 27 chunks: the same command goes on from there\.\n$/)
    expect(await sweep([...job, '--out', 'stopped.json'])).toMatchObject({ code: 0 })
    expect(text('stopped.json')).toBe(text('whole.json'))
  })

  it('in shards, put together in any order, is the whole', async () => {
    const shards = ['3/3', '1/3', '2/3']
    for (const shard of shards)
      expect(await sweep([...job, '--shard', shard, '--out', `shard-${shard[0]}.json`])).toMatchObject({ code: 0 })
    const { code, out } = await sweep([
      '--merge',
      'shard-3.json',
      'shard-1.json',
      'shard-2.json',
      '--out',
      'merged.json',
    ])
    expect([code, out]).toEqual([0, 'Wrote merged.json.\n'])
    expect(text('merged.json')).toBe(text('whole.json'))
  })

  it('over generations is that of the engine, in one pass over each draw, whole or in shards', async () => {
    const generations = ['--vary', 'generation', '--from', '1', '--to', '5', '--step', '2', '--draws', '12', ...small]
    expect(await sweep([...generations, '--out', 'generations.json'])).toMatchObject({
      code: 0,
      // Three chunks of at most five draws, and not three at each of three values.
      err: expect.stringMatching(/^3 of 3 chunks/) as string,
    })
    const expected = await sweepGap({ N_k: 10, n: 20, seed: 7 }, { vary: 'generation', values: [1, 3, 5], draws: 12 })
    const { points } = JSON.parse(text('generations.json')) as { points: { measures: object }[] }
    expect(points).toEqual(plain(expected))
    expect(points[0].measures).not.toEqual(points[1].measures)
    for (const shard of ['1/2', '2/2'])
      await sweep([...generations, '--shard', shard, '--out', `generations-${shard[0]}.json`])
    const merged = await sweep(['--merge', 'generations-2.json', 'generations-1.json', '--out', 'ages.json'])
    expect([merged.code, text('ages.json')]).toEqual([0, text('generations.json')])
  })

  it('over a real parameter takes the steps of its table, as a reader writes them', async () => {
    const noise = ['--vary', 'noise', '--from', '0', '--to', '0.4', '--draws', '1', ...small]
    const valuesIn = (name: string) => (JSON.parse(text(name)) as { values: number[] }).values
    await sweep([...noise, '--out', 'noise.json'])
    expect(valuesIn('noise.json')).toEqual([0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4])
    for (const shard of ['1/2', '2/2']) await sweep([...noise, '--shard', shard, '--out', `noise-${shard[0]}.json`])
    await sweep(['--merge', 'noise-1.json', 'noise-2.json', '--out', 'merged-noise.json'])
    expect(text('merged-noise.json')).toBe(text('noise.json'))
    await sweep([...noise, '--step', '.15', '--out', 'steps.json'])
    expect(valuesIn('steps.json')).toEqual([0, 0.15, 0.3])
  })

  it('goes on with files that are older than some parameters', async () => {
    const few = [...job, '--draws', '10']
    for (const shard of ['1/2', '2/2']) await sweep([...few, '--shard', shard, '--out', `older-${shard[0]}.json`])
    await sweep([...few, '--out', 'newer.json'])
    const older = text('older-2.json').replace(/"(noise|prompt|generation|policy|fresh)":("\w+"|\d+),/g, '')
    expect(older.length).toBeLessThan(text('older-2.json').length - 50)
    writeFileSync(file('older-2.json'), older)
    expect(await sweep(['--merge', 'older-2.json', 'older-1.json', '--out', 'old.json'])).toMatchObject({ code: 0 })
    expect(text('old.json')).toBe(text('newer.json'))
    const { shard, ...header } = JSON.parse(older) as { shard: unknown[] }
    writeFileSync(file('older.json.part'), [header, ...shard].map(line => `${JSON.stringify(line)}\n`).join(''))
    const again = await sweep([...few, '--out', 'older.json'])
    expect(again).toMatchObject({ code: 0, err: expect.stringContaining('Going on after 3 of 6 chunks.') as string })
    expect(text('older.json')).toBe(text('newer.json'))
  })

  it('leaves a finished share as it is, but not one of another division or another sweep', async () => {
    const share = (which: string, ...more: string[]) =>
      sweep([...job, '--draws', '5', ...more, '--shard', which, '--out', 'share.json'])
    expect(await share('1/3')).toMatchObject({ out: 'Wrote share.json.\n' })
    writeFileSync(file('share.json.part'), 'what a kill after the last chunk leaves')
    expect(await share('1/3')).toEqual({ code: 0, out: 'share.json is there already.\n', err: '' })
    expect(existsSync(file('share.json.part'))).toBe(false)
    expect(await share('1/2')).toMatchObject({ out: 'Wrote share.json.\n' })
    expect(await share('1/2', '--n', '21')).toMatchObject({ out: 'Wrote share.json.\n' })
  })

  it('takes the place of a run that was lost: with its machine, or in a container that starts again', async () => {
    const once = [...job, '--draws', '1', '--out', 'lost.json']
    writeFileSync(file('lost.json.lock'), '1 another-machine')
    expect(await sweep(once)).toMatchObject({ code: 2 })
    expect(await sweep([...once, '--take-over'])).toMatchObject({ code: 0 })
    // A run that lives is not disturbed.
    writeFileSync(file('lost.json.lock'), `${process.pid} ${hostname()}`)
    expect(await sweep([...once, '--take-over'])).toMatchObject({ code: 2 })
    // The number of the process is known only from within: a module that is loaded first writes the lock.
    const lock = `import { writeFileSync } from 'node:fs'; import { hostname } from 'node:os'
      import { isMainThread } from 'node:worker_threads'
      if (isMainThread) writeFileSync('lost.json.lock', process.pid + ' ' + hostname())`
    const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(lock)}` }
    expect(await sweep(once, undefined, undefined, env)).toMatchObject({ code: 0 })
  })

  it('takes up files with a byte order mark, and a lock that was left behind', async () => {
    await sweep([...job, '--out', 'marked.json'], () => chunksIn('marked.json.part') >= 2)
    expect(existsSync(file('marked.json.lock'))).toBe(true)
    writeFileSync(file('marked.json.part'), `\ufeff${text('marked.json.part').replaceAll('\n', '\r\n')}`)
    const again = await sweep([...job, '--out', 'marked.json'])
    expect(again).toMatchObject({ code: 0, err: expect.stringContaining('Going on after') as string })
    expect(text('marked.json')).toBe(text('whole.json'))
    for (const shard of ['1/2', '2/2']) {
      await sweep([...job, '--shard', shard, '--out', `half-${shard[0]}.json`])
      writeFileSync(file(`half-${shard[0]}.json`), `\ufeff${text(`half-${shard[0]}.json`)}`)
    }
    expect(await sweep(['--merge', 'half-1.json', 'half-2.json', '--out', 'halves.json'])).toMatchObject({ code: 0 })
    expect(text('halves.json')).toBe(text('whole.json'))
  })

  it('writes where the reader stands when npm runs it', async () => {
    const elsewhere = mkdtempSync(join(folder, 'elsewhere-'))
    const env = { INIT_CWD: elsewhere, npm_lifecycle_event: 'sweep' }
    const { code } = await sweep([...job, '--draws', '1', '--out', 'here.json'], undefined, undefined, env)
    expect([code, existsSync(join(elsewhere, 'here.json')), existsSync(file('here.json'))]).toEqual([0, true, false])
  })

  it.each([
    [
      'its journal',
      '.part 4',
      3,
      'full.json.part cannot be written: the disk is full. 3 of 27 chunks are kept: the same command goes on from there.',
    ],
    [
      'its result',
      '.new 0',
      27,
      'full.json cannot be written: the disk is full. Everything that was computed is kept: the same command only writes it again.',
    ],
  ])('says that the disk is full for %s, and keeps what is finished', async (_, full, kept, words) => {
    writeFileSync(file('full.json'), 'what was there before')
    const env = { FULL_AFTER: full, NODE_OPTIONS: `--import=${new URL('sweep/full-disk.mjs', import.meta.url).href}` }
    const { code, out, err } = await sweep([...job, '--out', 'full.json'], undefined, undefined, env)
    expect([code, out, text('full.json')]).toEqual([2, '', 'what was there before'])
    expect(err).toContain(words)
    expect(err).not.toMatch(/^\s+at /m)
    expect([existsSync(file('full.json.new')), existsSync(file('full.json.lock'))]).toEqual([false, false])
    const again = await sweep([...job, '--out', 'full.json'])
    expect(again).toMatchObject({
      code: 0,
      err: expect.stringContaining(`Going on after ${kept} of 27 chunks.`) as string,
    })
    expect(text('full.json')).toBe(text('whole.json'))
  })

  it('begins anew where not even the header of its journal was finished', async () => {
    const env = {
      FULL_AFTER: '.part 0',
      NODE_OPTIONS: `--import=${new URL('sweep/full-disk.mjs', import.meta.url).href}`,
    }
    expect(await sweep([...job, '--out', 'begun.json'], undefined, undefined, env)).toMatchObject({
      code: 2,
      err: 'begun.json.part cannot be written: the disk is full.\n',
    })
    expect(text('begun.json.part').length).toBeGreaterThan(0)
    expect(await sweep([...job, '--out', 'begun.json'])).toMatchObject({ code: 0 })
    expect(text('begun.json')).toBe(text('whole.json'))
  })

  it('takes presets: the published estimator', async () => {
    const { code } = await sweep([
      '--vary',
      'L',
      '--from',
      '0',
      '--to',
      '1',
      '--draws',
      '2',
      '--preset',
      'published',
      '--out',
      'published.json',
    ])
    expect(code).toBe(0)
    const [point] = await sweepGap(PUBLISHED, { vary: 'L', values: [0], draws: 2 })
    const written = JSON.parse(text('published.json')) as {
      points: { measures: Record<string, { gap: { values: number[] } }> }[]
    }
    expect(Object.keys(written.points[0].measures)).toEqual(['as-published'])
    expect(written.points[0].measures['as-published'].gap.values).toEqual([
      ...point.measures['as-published']!.gap.values,
    ])
  })

  it('tells of itself', async () => {
    const { code, out } = await sweep(['--help'])
    expect(code).toBe(0)
    for (const word of ['--vary', '--shard', '--merge', 'published', 'N_k', 'Ctrl-C']) expect(out).toContain(word)
  })
})

describe.skipIf(!existsSync(engine))('refused with one clear sentence, and nothing is written:', () => {
  const given = ['--vary', 'J', '--from', '1', '--to', '2', '--draws', '1']
  it.each([
    ['nothing to vary', ['--from', '1', '--to', '2'], `--vary must be one of ${SWEPT.join(', ')}, not missing.`],
    [
      'something that cannot be varied',
      ['--vary', 'seed', '--from', '1', '--to', '2'],
      `--vary must be one of ${SWEPT.join(', ')}, not seed.`,
    ],
    ['no beginning', ['--vary', 'J', '--to', '2'], '--from must be a whole number from 0, not missing.'],
    ['half a step', [...given, '--step', '0.5'], '--step must be a whole number from 1, not 0.5.'],
    [
      'no step',
      ['--vary', 'noise', '--from', '0', '--to', '1', '--step', '0'],
      '--step must be a number above 0 with at most 6 decimals, not 0.',
    ],
    [
      'a number finer than can be told',
      ['--vary', 'noise', '--from', '0.0000001', '--to', '1'],
      '--from must be a number from 0 with at most 6 decimals, not 0.0000001.',
    ],
    ['a generation too many', ['--vary', 'generation', '--from', '1', '--to', '21'], 'generation must be a whole'],
    ['an end before the beginning', ['--vary', 'J', '--from', '3', '--to', '2'], '--to 2 is below --from 3.'],
    ['no draws', [...given, '--draws', '0'], '--draws must be a whole number from 1, not 0.'],
    ['words for numbers', [...given, '--draws', 'many'], '--draws must be a whole number from 1, not many.'],
    ['a value out of range', ['--vary', 'K', '--from', '1', '--to', '99'], 'K must be a whole number from 1 to 16'],
    ['another parameter out of range', [...given, '--n', '3'], 'n must be a whole number from 10 to 10000'],
    ['a parameter that is no number', [...given, '--n', 'x'], 'n must be a whole number from 10 to 10000'],
    [
      'a choice that there is not',
      [...given, '--measure', 'hellinger'],
      'measure must be one of jensen-shannon, truth-to-fit, fit-to-truth, as-published',
    ],
    [
      'a preset that there is not',
      [...given, '--preset', 'mine'],
      '--preset must be one of blind-spot, published, nothing-unsampled, mostly-noise, rich-anchors, not mine.',
    ],
    ['an unknown option', [...given, '--speed', '9'], "Unknown option '--speed'"],
    ['a stray word', [...given, 'now'], '“now” belongs to no option.'],
    [
      'a share of nothing',
      [...given, '--shard', '0/4'],
      '--shard must be like 1/4, the first of four shares, not 0/4.',
    ],
    [
      'a share beyond the last',
      [...given, '--shard', '5/4'],
      '--shard must be like 1/4, the first of four shares, not 5/4.',
    ],
    ['no workers', [...given, '--threads', '0'], '--threads must be a whole number from 1, not 0.'],
    ['nothing to merge', ['--merge'], '--merge needs the files of the shards.'],
    ['a file that is not there', ['--merge', 'nowhere.json'], 'nowhere.json cannot be read as the result of a sweep.'],
    [
      'a folder that is not there',
      [...given, '--out', 'nowhere/a.json'],
      'nowhere/a.json cannot be written: the folder nowhere does not exist.',
    ],
    ['a folder for a file', [...given, '--out', '..'], '--out .. is a folder: name a file in it.'],
    ['a folder that is still to be', [...given, '--out', 'later/'], '--out later/ names a folder: name a file in it.'],
    [
      'a file for a folder',
      [...given, '--out', `${script}/a.json`],
      'a.json cannot be written: what stands for a folder in its path is a file.',
    ],
    ['a place where nothing can be', [...given, '--out', '/proc/a.json'], '/proc/a.json.lock cannot be written: '],
    ['a device', [...given, '--out', '/dev/full'], '/dev/full is no file on a disk.'],
    ['an empty name', [...given, '--out', ''], '--out has no value.'],
    ['an empty variable', [...given, '--seed='], '--seed has no value.'],
    ['a blank seed', [...given, '--seed', ' '], '--seed has no value.'],
    ['a number that only a program writes', [...given, '--n', '0x20'], 'n must be a whole number from 10 to 10000'],
    ['a value for what varies', [...given, '--J', '9'], '--vary J goes from --from to --to: leave out --J.'],
    ['an option before another', [...given, '--seed', '--n', '20'], "Option '--seed"],
    [
      'a draw for every star',
      ['--vary', 'J', '--from', '1', '--to', '2', '--draws', '1e21'],
      '--draws 1,000,000,000,000,000,000,000 at 2 values are too many for one file: 2,000,000 in all fit.',
    ],
    [
      'values without end',
      ['--vary', 'n', '--from', '10', '--to', '1e15'],
      'n must be a whole number from 10 to 10000',
    ],
    [
      'a beginning without end',
      ['--vary', 'n', '--from', '1e999', '--to', '1e999'],
      '--from must be a whole number from 0, not 1e999.',
    ],
    [
      'a thread for every draw',
      [...given, '--threads', '1000000000'],
      '--threads goes up to 1,024, not 1,000,000,000.',
    ],
    [
      'a setting for shards that have one',
      ['--merge', 'a.json', '--seed', '3'],
      '--merge takes its setting from the shards: leave out --seed.',
    ],
  ])('%s', async (_, args, message) => {
    const { code, out, err } = await sweep([...args, ...(args.includes('--out') ? [] : ['--out', 'refused.json'])])
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toContain(message)
    expect(err.trim().split('\n')).toHaveLength(1)
    expect(existsSync(file('refused.json')) || existsSync(file('refused.json.part'))).toBe(false)
  })

  it('shards that are not all there, not alike, or no shards', async () => {
    const shard = (which: string, out: string, ...more: string[]) =>
      sweep([...given, ...small, '--draws', '12', ...more, '--shard', which, '--out', out])
    await shard('1/2', 'one.json')
    await shard('2/2', 'other.json', '--seed', '8')
    writeFileSync(file('text.json'), 'no JSON')
    const merge = (...files: string[]) => sweep(['--merge', ...files, '--out', 'never.json'])
    expect(await merge('one.json')).toMatchObject({
      code: 2,
      err: expect.stringContaining('chunks are in none of these shards.') as string,
    })
    expect(await merge('one.json', 'other.json')).toMatchObject({
      code: 2,
      err: 'other.json is not a shard of the same sweep as one.json.\n',
    })
    expect(await merge('one.json', 'text.json')).toMatchObject({
      code: 2,
      err: 'text.json cannot be read as the result of a sweep.\n',
    })
    expect(existsSync(file('never.json'))).toBe(false)
  })

  it('a file that another run is writing to, which is not disturbed', async () => {
    // The lock is held by a process that is alive, namely this one; or by a process on another machine, which cannot be
    // checked.
    for (const holder of [`${process.pid} ${hostname()}`, '1 another-machine']) {
      writeFileSync(file('shared.json.lock'), holder)
      const { code, out, err } = await sweep([...given, '--out', 'shared.json'])
      expect([code, out]).toEqual([2, ''])
      expect(err).toContain(
        `Another sweep is writing to shared.json (process ${holder.replace(' ', ' on ')}): wait for it, or name another --out.`,
      )
      expect([text('shared.json.lock'), existsSync(file('shared.json.part'))]).toEqual([holder, false])
    }
  })

  it('a journal of another sweep, which stays as it is', async () => {
    writeFileSync(file('mine.json.part'), 'the journal of something else\n')
    const { code, err } = await sweep([...given, '--out', 'mine.json'])
    expect([code, err]).toEqual([
      2,
      'mine.json.part is the journal of another sweep: finish that one, name another --out, or remove it.\n',
    ])
    expect(text('mine.json.part')).toBe('the journal of something else\n')
  })
})

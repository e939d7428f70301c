import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { columns } from '../experiment/rows.ts'
import { STREAM_COLUMNS } from '../experiment/stream-rows.ts'
import { asWorker, FakeWorker, quickEngine, rowsFrom, type Asked } from '../fixtures/workers.ts'
import { startTurns } from '../fixtures/turns.ts'
import { completeParameters, DEFAULTS } from '../parameters/parameters.ts'
import { Cancelled } from '../steps/steps.ts'
import type { Engine } from './engine.ts'
import { GaveUp, Pool, type Trouble } from './pool.ts'
import { Seats } from './seats.ts'

const PATIENCE = { beat: 10, beats: 3, beatsAtStart: 8 }
let workers: FakeWorker[] = []
let open: Seats[] = []

interface Set {
  readonly cores?: number
  /** The engine of the first worker, the second, … */
  readonly engine?: (which: number) => Engine
  /** What happens to it. */
  readonly fate?: (worker: FakeWorker, which: number) => void
}

function poolWith({ cores = 1, engine = () => quickEngine(), fate = () => {} }: Set) {
  const troubles: (Trouble | null)[] = []
  const seats = new Seats(
    {
      worker: () => {
        const worker = new FakeWorker(engine(workers.length + 1))
        workers.push(worker)
        fate(worker, workers.length)
        return asWorker(worker)
      },
      local: async () => quickEngine(),
    },
    cores,
    PATIENCE,
  )
  open.push(seats)
  const pool = new Pool(seats, trouble => troubles.push(trouble))
  return { seats, pool, troubles }
}

const signal = () => new AbortController().signal
const later = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds))
const hanging = (): Engine => ({
  ...quickEngine(),
  draw: () => new Promise(() => {}),
  rows: () => new Promise(() => {}),
})
/** Answers its first call, so that the seat knows that workers can start. Then it hangs. */
const hangingLater = (): Engine => {
  const engine = quickEngine()
  let calls = 0
  return { ...engine, draw: (id, parameters) => (calls++ === 0 ? engine.draw(id, parameters) : new Promise(() => {})) }
}

let stopTurns: () => Promise<void>
beforeEach(() => {
  stopTurns = startTurns()
})
afterEach(async () => {
  await Promise.all(open.map(seats => seats.close()))
  for (const worker of workers) worker.terminate()
  workers = []
  open = []
  await stopTurns()
})

describe('the pool', () => {
  it('answers draws and rows', async () => {
    const { pool, troubles } = poolWith({})
    expect(await pool.draw(DEFAULTS, signal())).toMatchObject({ parameters: DEFAULTS })
    expect(await pool.rows(DEFAULTS, 3, 2, signal())).toEqual(rowsFrom(DEFAULTS, 3, 2))
    expect(troubles).toEqual([])
  })
  it('asks for other numbers in turn with rows, and takes no answer of another length', async () => {
    const asked: Asked = []
    const { pool, troubles } = poolWith({ engine: () => quickEngine(asked, 20) })
    const stream = (from: number, length = STREAM_COLUMNS) =>
      pool.inTurn((remote, id) => remote.stream(id, DEFAULTS, from, 1), length, signal())
    const [rows, ...streams] = await Promise.all([pool.rows(DEFAULTS, 0, 1, signal()), stream(1), stream(2)])
    expect(rows).toEqual(rowsFrom(DEFAULTS, 0, 1))
    expect(streams.map(one => one[0])).toEqual([1, 2])
    expect(asked.map(text => text.split(' ')[0])).toEqual(['rows', 'stream', 'stream'])
    await expect(stream(3, 1)).rejects.toBeInstanceOf(GaveUp)
    expect(troubles).toHaveLength(3)
  })
  it.each([
    [0, 1],
    [1, 1],
    [2, 2],
    [64, 8],
  ])('of a machine with %i cores has %i seats, with room for two calls each', (cores, seats) => {
    expect(poolWith({ cores }).pool.capacity).toBe(2 * seats)
  })
  it('spreads rows over its seats, and keeps the others waiting for room', async () => {
    const asked: Asked = []
    const { pool } = poolWith({ cores: 2, engine: () => quickEngine(asked, 20) })
    const all = Promise.all(Array.from({ length: 6 }, (_, i) => pool.rows(DEFAULTS, i, 1, signal())))
    await later(10)
    expect(workers).toHaveLength(2)
    expect(asked).toHaveLength(4)
    expect((await all).map(rows => rows[0])).toEqual([0, 1, 2, 3, 4, 5])
  })
  it('keeps a reserved seat free of rows, but never the only one', async () => {
    const asked: Asked = []
    const { pool } = poolWith({ cores: 2, engine: () => quickEngine(asked, 20) })
    pool.reserve(1)
    expect(pool.capacity).toBe(2)
    const all = Promise.all([0, 1, 2].map(from => pool.rows(DEFAULTS, from, 1, signal())))
    await later(10)
    expect(asked).toHaveLength(2)
    await all
    expect(workers).toHaveLength(1)
    const { pool: single } = poolWith({ cores: 1 })
    single.reserve(1)
    expect(single.capacity).toBe(2)
  })
  it.each([
    [40, ['draw', 'rows']],
    [400, ['rows', 'draw']],
  ])('begins no rows while a draw is under way, unless that takes long: %i ms', async (delay, order) => {
    const { pool } = poolWith({ cores: 2, engine: which => quickEngine([], which === 1 ? delay : 0) })
    const finished: string[] = []
    await Promise.all([
      pool.draw(DEFAULTS, signal()).then(() => finished.push('draw')),
      pool.rows(DEFAULTS, 0, 1, signal()).then(() => finished.push('rows')),
    ])
    expect(finished).toEqual(order)
  })

  it('opens a seat that is no longer reserved to those who wait', async () => {
    const asked: Asked = []
    const { pool } = poolWith({ cores: 2, engine: () => quickEngine(asked, 30) })
    pool.reserve(1)
    const all = Promise.all([0, 1, 2, 3].map(from => pool.rows(DEFAULTS, from, 1, signal())))
    await later(10)
    pool.reserve(0)
    await later(10)
    expect(asked).toHaveLength(4)
    await all
  })
})

describe('cancelling', () => {
  it('tells the engine and rejects', async () => {
    const asked: Asked = []
    const { pool, troubles } = poolWith({ engine: () => quickEngine(asked, 30) })
    const controller = new AbortController()
    const draw = pool.draw(DEFAULTS, controller.signal)
    await later(10)
    controller.abort()
    await expect(draw).rejects.toBeInstanceOf(Cancelled)
    expect(asked).toEqual(['draw 458', 'cancel 1'].map(text => text.replace('458', String(DEFAULTS.seed))))
    expect(troubles).toEqual([])
  })
  it('frees the place of rows that wait', async () => {
    const asked: Asked = []
    const { pool } = poolWith({ engine: () => quickEngine(asked, 20) })
    const controller = new AbortController()
    const running = [pool.rows(DEFAULTS, 0, 1, signal()), pool.rows(DEFAULTS, 1, 1, signal())]
    const waiting = pool.rows(DEFAULTS, 2, 1, controller.signal)
    const last = pool.rows(DEFAULTS, 3, 1, signal())
    controller.abort()
    await expect(waiting).rejects.toBeInstanceOf(Cancelled)
    expect((await Promise.all([...running, last])).map(rows => rows[0])).toEqual([0, 1, 3])
    expect(asked.some(text => text.includes('from 2'))).toBe(false)
  })
  it('before the start asks nothing of anybody', async () => {
    const { pool } = poolWith({})
    await expect(pool.draw(DEFAULTS, AbortSignal.abort())).rejects.toBeInstanceOf(Cancelled)
    await expect(pool.rows(DEFAULTS, 0, 1, AbortSignal.abort())).rejects.toBeInstanceOf(Cancelled)
    expect(workers).toHaveLength(0)
  })
})

describe('a computation that is lost', () => {
  it('is made again, and the trouble is over when it comes through: the worker died', async () => {
    const { pool, troubles } = poolWith({ engine: which => (which === 1 ? hangingLater() : quickEngine()) })
    await pool.draw(DEFAULTS, signal())
    const draw = pool.draw(DEFAULTS, signal())
    await later(10)
    workers[0].fail('out of memory')
    expect(await draw).toMatchObject({ parameters: DEFAULTS })
    expect(troubles).toEqual([{ attempt: 1, attempts: 3, reason: 'out of memory' }, null])
  })
  it('is made again: the worker fell silent in the middle of it', async () => {
    const { pool, troubles } = poolWith({})
    await pool.draw(DEFAULTS, signal())
    workers[0].silent = true
    expect(await pool.draw(DEFAULTS, signal())).toMatchObject({ parameters: DEFAULTS })
    expect(troubles.map(trouble => trouble?.reason ?? null)).toEqual(['the worker gave no sign of life', null])
  })
  it.each([
    ['nothing', null],
    ['a draw of another seed', { parameters: completeParameters({ seed: 1 }), gaps: {} }],
    ['a draw without its gaps', { parameters: DEFAULTS }],
    ['half a message', { gaps: {} }],
  ])('is made again by a new worker: the answer is %s', async (_, answer) => {
    const broken = (): Engine => ({ ...quickEngine(), draw: async () => answer as never })
    const { pool, troubles } = poolWith({ engine: which => (which === 1 ? broken() : quickEngine()) })
    expect(await pool.draw(DEFAULTS, signal())).toMatchObject({ parameters: DEFAULTS })
    expect(troubles).toEqual([{ attempt: 1, attempts: 3, reason: 'an answer arrived broken' }, null])
    expect(workers[0].terminated).toBe(true)
  })
  it('is made again: rows came too short', async () => {
    const short = (): Engine => ({ ...quickEngine(), rows: async () => new Float64Array(columns(DEFAULTS)) })
    const { pool } = poolWith({ engine: which => (which === 1 ? short() : quickEngine()) })
    expect(await pool.rows(DEFAULTS, 0, 2, signal())).toEqual(rowsFrom(DEFAULTS, 0, 2))
  })
  it('is given up after the third time, and the reader is told each time', async () => {
    const broken = (): Engine => ({ ...quickEngine(), draw: async () => null as never })
    const { pool, troubles } = poolWith({ engine: broken })
    const draw = pool.draw(DEFAULTS, signal())
    await expect(draw).rejects.toBeInstanceOf(GaveUp)
    await expect(draw).rejects.toThrow('an answer arrived broken')
    expect(troubles.map(trouble => trouble?.attempt)).toEqual([1, 2, 3])
  })
  it('and given up is not hidden behind another that came through', async () => {
    let asked = 0
    const rows: Engine['rows'] = async (_, setting, from, count) =>
      asked++ === 0 ? (null as never) : rowsFrom(setting, from, count)
    const { pool, troubles } = poolWith({ engine: () => ({ ...quickEngine(), draw: async () => null as never, rows }) })
    await expect(pool.draw(DEFAULTS, signal())).rejects.toBeInstanceOf(GaveUp)
    await pool.rows(DEFAULTS, 0, 1, signal())
    expect(troubles.map(trouble => trouble?.attempt)).toEqual([1, 2, 3, 1, 3])
  })
  it('and given up leaves the pool in working order', async () => {
    const broken = (): Engine => ({ ...quickEngine(), rows: async () => null as never })
    const { pool } = poolWith({ engine: which => (which <= 3 ? broken() : quickEngine()) })
    await expect(pool.rows(DEFAULTS, 0, 1, signal())).rejects.toBeInstanceOf(GaveUp)
    expect(await pool.rows(DEFAULTS, 0, 1, signal())).toEqual(rowsFrom(DEFAULTS, 0, 1))
  })
  it('and no longer wanted is not made again, and worries nobody any more', async () => {
    const controller = new AbortController()
    const { pool, troubles } = poolWith({ engine: which => (which === 1 ? hangingLater() : hanging()) })
    await pool.draw(DEFAULTS, signal())
    const draw = pool.draw(DEFAULTS, controller.signal)
    await later(5)
    workers[0].fail('out of memory')
    await later(5)
    controller.abort()
    await later(5)
    workers[1].fail('out of memory again')
    await expect(draw).rejects.toBeInstanceOf(Cancelled)
    expect(troubles).toEqual([{ attempt: 1, attempts: 3, reason: 'out of memory' }, null])
  })
  it('takes no other seat’s computation with it', async () => {
    const { pool, troubles } = poolWith({ cores: 2, engine: () => quickEngine([], 30) })
    const [a, b] = [pool.rows(DEFAULTS, 0, 1, signal()), pool.rows(DEFAULTS, 1, 1, signal())]
    const [c, d] = [pool.rows(DEFAULTS, 2, 1, signal()), pool.rows(DEFAULTS, 3, 1, signal())]
    await later(5)
    workers[1].fail('out of memory')
    expect((await Promise.all([a, b, c, d])).map(rows => rows[0])).toEqual([0, 1, 2, 3])
    // Reports: both lost calls, the one that remains when the other has succeeded, and then null.
    const lost = { attempt: 1, attempts: 3, reason: 'out of memory' }
    expect(troubles).toEqual([lost, lost, lost, null])
    expect(workers[0].terminated).toBe(false)
  })
})

it('an error of the computation itself is told, and not tried again', async () => {
  const asked: Asked = []
  const failing = (): Engine => ({
    ...quickEngine(),
    draw: async () => {
      asked.push('draw')
      throw new RangeError('K must be less')
    },
  })
  const { pool, troubles } = poolWith({ engine: failing })
  await expect(pool.draw(DEFAULTS, signal())).rejects.toThrow('K must be less')
  expect(asked).toHaveLength(1)
  expect(troubles).toEqual([{ attempt: 1, attempts: 1, reason: 'RangeError: K must be less' }])
})

describe('two figures on one page', () => {
  it('share the seats', async () => {
    const { seats, pool } = poolWith({ cores: 2 })
    const other = new Pool(seats, () => {})
    const asked = [pool, other, pool, other].map((one, from) => one.rows(DEFAULTS, from, 1, signal()))
    expect((await Promise.all(asked)).map(rows => rows[0])).toEqual([0, 1, 2, 3])
    expect(workers).toHaveLength(2)
  })
  it('are each told of their own troubles only', async () => {
    const broken = (): Engine => ({ ...quickEngine(), draw: async () => null as never })
    const { seats, pool, troubles } = poolWith({ cores: 2, engine: which => (which === 1 ? broken() : quickEngine()) })
    const told: (Trouble | null)[] = []
    const other = new Pool(seats, trouble => told.push(trouble))
    await Promise.all([pool.draw(DEFAULTS, signal()), other.rows(DEFAULTS, 0, 1, signal())])
    expect([troubles.length, told.length]).toEqual([2, 0])
  })
})

describe('where no worker can start', () => {
  it('the pool answers all the same', async () => {
    const { pool } = poolWith({
      cores: 2,
      fate: () => {
        throw new Error('blocked by policy')
      },
    })
    expect(await pool.draw(DEFAULTS, signal())).toMatchObject({ parameters: DEFAULTS })
    expect(await pool.rows(DEFAULTS, 0, 1, signal())).toEqual(rowsFrom(DEFAULTS, 0, 1))
  })
  it('the pool answers at the second attempt if that shows only later', async () => {
    const { pool, troubles } = poolWith({
      fate: worker => void setTimeout(() => worker.fail(''), 2),
      engine: () => quickEngine([], 50),
    })
    expect(await pool.draw(DEFAULTS, signal())).toMatchObject({ parameters: DEFAULTS })
    expect(troubles).toEqual([{ attempt: 1, attempts: 3, reason: 'the worker could not start' }, null])
  })
})

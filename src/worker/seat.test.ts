import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { asWorker, FakeWorker, quickEngine } from '../fixtures/workers.ts'
import { startTurns } from '../fixtures/turns.ts'
import { DEFAULTS } from '../parameters/parameters.ts'
import type { Engine } from './engine.ts'
import { Lost, Seat, type Remote } from './seat.ts'

const PATIENCE = { beat: 10, beats: 3, beatsAtStart: 8 }
let workers: FakeWorker[] = []
let seats: Seat[] = []

/** A seat whose first worker, second worker, … are made by `prepare`, and a count of the engines on this thread. */
function seatWith(prepare: (worker: FakeWorker, which: number) => void, engine: () => Engine = quickEngine) {
  const counts = { local: 0 }
  const seat = new Seat(
    {
      worker: () => {
        const worker = new FakeWorker(engine())
        workers.push(worker)
        prepare(worker, workers.length)
        return asWorker(worker)
      },
      local: async () => {
        counts.local++
        return engine()
      },
    },
    PATIENCE,
  )
  seats.push(seat)
  return { seat, counts }
}

const draw = (seat: Seat) => seat.call(remote => remote.draw(1, DEFAULTS))
const never = (_: Remote) => new Promise<never>(() => {})
const reasonOf = async (promise: Promise<unknown>) => {
  const reason: unknown = await promise.then(
    () => null,
    (error: unknown) => error,
  )
  return reason instanceof Lost ? reason.message : reason
}

let stopTurns: () => Promise<void>
beforeEach(() => {
  stopTurns = startTurns()
})
afterEach(async () => {
  await Promise.all(seats.map(seat => seat.close()))
  for (const worker of workers) worker.terminate()
  workers = []
  seats = []
  await stopTurns()
})

describe('a seat', () => {
  it('closed before its worker has answered, starts another one for the next call', async () => {
    const { seat, counts } = seatWith(() => {})
    const early = reasonOf(seat.call(never))
    await Promise.resolve()
    await seat.close()
    expect(await early).toBe('closed')
    expect(workers.map(({ terminated }) => terminated)).toEqual([true])
    await draw(seat)
    expect([workers.length, counts.local]).toEqual([2, 0])
  })
  it('starts its worker when it is first needed, and keeps it', async () => {
    const { seat } = seatWith(() => {})
    expect(workers).toHaveLength(0)
    expect(await draw(seat)).toMatchObject({ parameters: DEFAULTS })
    await draw(seat)
    expect(workers).toHaveLength(1)
  })
  it('woken before anything is asked, has its worker ready for the first question', async () => {
    const { seat } = seatWith(() => {})
    seat.wake()
    seat.wake()
    expect(workers).toHaveLength(1)
    expect(await draw(seat)).toMatchObject({ parameters: DEFAULTS })
    expect(workers).toHaveLength(1)
  })
  it('passes a question on before the page goes on with anything else', async () => {
    const { seat } = seatWith(() => {})
    let asked = false
    const answer = seat.call(remote => {
      asked = true
      return remote.draw(1, DEFAULTS)
    })
    expect(asked).toBe(true)
    await answer
  })
  it('hands on what the engine throws, and stays', async () => {
    const failing = () => ({ ...quickEngine(), draw: async () => Promise.reject(new RangeError('K must be less')) })
    const { seat } = seatWith(() => {}, failing)
    await expect(draw(seat)).rejects.toThrow('K must be less')
    expect(await seat.call(remote => remote.ping())).toBe(true)
    expect(workers).toHaveLength(1)
  })
})

describe('a worker that dies', () => {
  it('loses the calls that were under way, all of them', async () => {
    const { seat } = seatWith(() => {})
    await draw(seat)
    const calls = [seat.call(never), seat.call(never)]
    workers[0].fail('out of memory')
    expect(await Promise.all(calls.map(reasonOf))).toEqual(['out of memory', 'out of memory'])
  })
  it('is ended and replaced for the next call', async () => {
    const { seat, counts } = seatWith(() => {})
    await draw(seat)
    workers[0].fail('out of memory')
    expect(await draw(seat)).toMatchObject({ parameters: DEFAULTS })
    expect(workers.map(worker => worker.terminated)).toEqual([true, false])
    expect(counts.local).toBe(0)
  })
  it('while idle harms nobody', async () => {
    const { seat } = seatWith(() => {})
    await draw(seat)
    workers[0].fail('gone')
    await new Promise(resolve => setTimeout(resolve, 20))
    expect(await draw(seat)).toMatchObject({ parameters: DEFAULTS })
  })
  it('and sends a message that cannot be read is replaced too', async () => {
    const { seat } = seatWith(() => {})
    await draw(seat)
    const call = seat.call(never)
    workers[0].garble()
    expect(await reasonOf(call)).toBe('a message arrived broken')
  })
})

describe('a worker that falls silent', () => {
  it('is given up after some unanswered pings', async () => {
    const { seat } = seatWith(() => {})
    await draw(seat)
    workers[0].silent = true
    expect(await reasonOf(draw(seat))).toBe('the worker gave no sign of life')
    expect(workers[0].terminated).toBe(true)
    expect(await draw(seat)).toMatchObject({ parameters: DEFAULTS })
    expect(workers).toHaveLength(2)
  })
  it('is borne longer before its first answer, which waits for the script', async () => {
    const start = performance.now()
    const { seat, counts } = seatWith(worker => (worker.silent = true))
    expect(await reasonOf(draw(seat))).toBe('the worker gave no sign of life')
    expect(performance.now() - start).toBeGreaterThan(PATIENCE.beat * (PATIENCE.beatsAtStart - 1))
    // The worker never answered, so workers cannot start here. From now on the work is done on this thread.
    expect(await draw(seat)).toMatchObject({ parameters: DEFAULTS })
    expect([workers.length, counts.local]).toEqual([1, 1])
  })
  it('is not given up while it answers pings, however long a call takes', async () => {
    const { seat } = seatWith(
      () => {},
      () => quickEngine([], 250),
    )
    expect(await draw(seat)).toMatchObject({ parameters: DEFAULTS })
    expect(workers).toHaveLength(1)
  })
  it('is not missed while nothing is asked of it', async () => {
    const { seat } = seatWith(() => {})
    await draw(seat)
    workers[0].silent = true
    await new Promise(resolve => setTimeout(resolve, 150))
    expect(workers[0].terminated).toBe(false)
  })
})

/** A seat that can start no worker, and whose engine fails to load at the first call. */
function seatThatLoadsAtTheSecondAttempt() {
  let attempts = 0
  const seat = new Seat(
    {
      worker: () => {
        throw new Error('blocked by policy')
      },
      local: async () => {
        if (++attempts === 1) throw new Error('the network is gone')
        return quickEngine()
      },
    },
    PATIENCE,
  )
  seats.push(seat)
  return { seat, attempts: () => attempts }
}

describe('where no worker can start', () => {
  it('the engine runs on this thread: the constructor throws', async () => {
    const { seat, counts } = seatWith(() => {
      throw new Error('blocked by policy')
    })
    expect(await draw(seat)).toMatchObject({ parameters: DEFAULTS })
    await draw(seat)
    expect(counts.local).toBe(1)
  })
  it('the engine runs on this thread: the script does not load', async () => {
    const { seat, counts } = seatWith(
      worker => void setTimeout(() => worker.fail(''), 5),
      () => quickEngine([], 30),
    )
    expect(await reasonOf(draw(seat))).toBe('the worker could not start')
    expect(await draw(seat)).toMatchObject({ parameters: DEFAULTS })
    expect(counts.local).toBe(1)
  })
  it('a long call on this thread is not taken for a stuck worker', async () => {
    const { seat, counts } = seatWith(
      () => {
        throw new Error('blocked by policy')
      },
      () => quickEngine([], 250),
    )
    expect(await draw(seat)).toMatchObject({ parameters: DEFAULTS })
    expect(counts.local).toBe(1)
  })
  it('and the engine itself does not load, the next call tries once more', async () => {
    const { seat, attempts } = seatThatLoadsAtTheSecondAttempt()
    expect(await reasonOf(draw(seat))).toBe('the engine could not be loaded')
    expect(await draw(seat)).toMatchObject({ parameters: DEFAULTS })
    expect(attempts()).toBe(2)
  })
  it('and the engine does not load when it is woken, the first call tries once more and nothing else is heard of it', async () => {
    const { seat, attempts } = seatThatLoadsAtTheSecondAttempt()
    seat.wake()
    await new Promise(resolve => setTimeout(resolve))
    expect(await draw(seat)).toMatchObject({ parameters: DEFAULTS })
    expect(attempts()).toBe(2)
  })
})

describe('starting over', () => {
  it('replaces a worker whose answer made no sense, and says why to the calls under way', async () => {
    const { seat, counts } = seatWith(() => {})
    await draw(seat)
    const call = seat.call(never)
    await seat.discard('an answer arrived broken')
    expect(await reasonOf(call)).toBe('an answer arrived broken')
    await draw(seat)
    expect([workers.length, counts.local]).toEqual([2, 0])
  })
  it('before anything has started does nothing', async () => {
    const { seat } = seatWith(() => {})
    await seat.discard('no reason')
    expect(await draw(seat)).toMatchObject({ parameters: DEFAULTS })
  })
})

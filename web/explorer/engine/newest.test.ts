import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { stream } from '../../../src/random/random.ts'
import { Cancelled } from '../../../src/steps/steps.ts'
import { Newest } from './newest.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Requests are numbers. Each is answered with its own number after a delay, or cancelled when it is aborted. */
function newestWith(delayOf: (request: number) => number) {
  const log = { asked: [] as number[], results: [] as number[], failures: [] as unknown[], underWay: 0, most: 0 }
  const newest = new Newest<number, number>({
    ask: (request, signal) => {
      log.asked.push(request)
      log.most = Math.max(log.most, ++log.underWay)
      return new Promise<number>((resolve, reject) => {
        setTimeout(() => resolve(request), delayOf(request))
        signal.addEventListener('abort', () => reject(new Cancelled()))
      }).finally(() => log.underWay--)
    },
    onResult: (result, request) => {
      expect(result).toBe(request)
      log.results.push(result)
    },
    onFailure: reason => log.failures.push(reason),
  })
  return { newest, log }
}

describe('two hundred requests with random delays', () => {
  it.each([1, 2, 3, 4, 5])('end on the last one, and never show an older after a newer (%i)', async seed => {
    const random = stream(seed, 0, 'delays')
    const { newest, log } = newestWith(() => random.uniform() ** 3 * 400)
    for (let request = 1; request <= 200; request++) {
      newest.request(request)
      await vi.advanceTimersByTimeAsync(random.uniform() * 30)
    }
    await vi.advanceTimersByTimeAsync(2000)
    expect(log.results.at(-1)).toBe(200)
    expect(log.results).toEqual([...log.results].sort((a, b) => a - b))
    expect(log.most).toBe(1)
    expect(log.failures).toEqual([])
  })
  it('show some on the way where answers are quick, so that the picture follows the hand', async () => {
    const { newest, log } = newestWith(() => 20)
    for (let request = 1; request <= 200; request++) {
      newest.request(request)
      await vi.advanceTimersByTimeAsync(8)
    }
    await vi.advanceTimersByTimeAsync(1000)
    expect(log.results.length).toBeGreaterThan(50)
    expect(log.asked.length).toBe(log.results.length)
  })
  it('ask for few where answers are slow, and wait for none that is out of date', async () => {
    const { newest, log } = newestWith(() => 5000)
    for (let request = 1; request <= 200; request++) {
      newest.request(request)
      await vi.advanceTimersByTimeAsync(8)
    }
    await vi.advanceTimersByTimeAsync(6000)
    expect(log.results).toEqual([200])
    expect(log.asked.length).toBeLessThan(20)
  })
})

describe('a request', () => {
  it('is asked at once when nothing is under way', () => {
    const { newest, log } = newestWith(() => 10)
    newest.request(1)
    expect(log.asked).toEqual([1])
  })
  it('that is slow goes on as long as no newer one waits', async () => {
    const { newest, log } = newestWith(() => 5000)
    newest.request(1)
    await vi.advanceTimersByTimeAsync(5000)
    expect(log.results).toEqual([1])
  })
  it('is answered even when an answer to an older one comes just as it is given up', async () => {
    const { newest, log } = newestWith(request => (request === 1 ? 120 : 10))
    newest.request(1)
    newest.request(2)
    await vi.advanceTimersByTimeAsync(500)
    expect(log.results.at(-1)).toBe(2)
  })
  it('that was given up is not shown, even if its answer comes all the same', async () => {
    const results: number[] = []
    const newest = new Newest<number, number>({
      // Ignores the signal to abort.
      ask: request => new Promise(resolve => setTimeout(() => resolve(request), 300)),
      onResult: result => results.push(result),
      onFailure: () => {},
    })
    newest.request(1)
    newest.request(2)
    await vi.advanceTimersByTimeAsync(1000)
    expect(results).toEqual([2])
  })
  it('that waits is forgotten for a newer one', async () => {
    const { newest, log } = newestWith(() => 50)
    for (const request of [1, 2, 3, 4]) newest.request(request)
    await vi.advanceTimersByTimeAsync(500)
    expect(log.asked).toEqual([1, 4])
  })
})

describe('a failure', () => {
  const failing = (which: number) => {
    const failures: unknown[] = []
    const results: number[] = []
    const newest = new Newest<number, number>({
      ask: async request => {
        await new Promise(resolve => setTimeout(resolve, 10))
        if (request === which) throw new Error(`no ${request}`)
        return request
      },
      onResult: result => results.push(result),
      onFailure: (reason, request) => failures.push([(reason as Error).message, request]),
    })
    return { newest, failures, results }
  }
  it('is told, with its request', async () => {
    const { newest, failures } = failing(1)
    newest.request(1)
    await vi.advanceTimersByTimeAsync(20)
    expect(failures).toEqual([['no 1', 1]])
  })
  it('does not keep the next request from being answered', async () => {
    const { newest, failures, results } = failing(1)
    newest.request(1)
    newest.request(2)
    await vi.advanceTimersByTimeAsync(50)
    expect([failures.length, results]).toEqual([1, [2]])
  })
  it('of a request that was given up is nobody’s business', async () => {
    const failures: unknown[] = []
    const newest = new Newest<number, number>({
      ask: (request, signal) =>
        new Promise((resolve, reject) => {
          if (request === 2) resolve(2)
          signal.addEventListener('abort', () => reject(new Error('the worker is gone')))
        }),
      onResult: () => {},
      onFailure: reason => failures.push(reason),
    })
    newest.request(1)
    newest.request(2)
    await vi.advanceTimersByTimeAsync(500)
    expect(failures).toEqual([])
  })
})

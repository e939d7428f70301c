import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Cancelled, type Steps } from '../steps/steps.ts'
import { Scheduler } from './scheduler.ts'

// Only the work of the test moves the clock.
let now = 0
beforeEach(() => void vi.spyOn(performance, 'now').mockImplementation(() => now))
afterEach(() => void vi.restoreAllMocks())
const busy = (milliseconds: number) => void (now += milliseconds)
const nextTask = () => new Promise<void>(resolve => void setImmediate(resolve))

/** Steps of 3 ms, so that a few of them make a turn. Each writes its name to the log. */
function* job(name: string, steps: number, log: string[]): Steps<string> {
  for (let i = 0; i < steps; i++) {
    log.push(name)
    busy(3)
    yield
  }
  return name
}

describe('the scheduler', () => {
  it('runs jobs to their results', async () => {
    const scheduler = new Scheduler()
    const log: string[] = []
    expect(
      await Promise.all([scheduler.run(1, job('a', 4, log), false), scheduler.run(2, job('b', 4, log), false)]),
    ).toEqual(['a', 'b'])
    expect(log.length).toBe(8)
  })
  it('lets an urgent job overtake one that is under way, and then goes on with that', async () => {
    const scheduler = new Scheduler()
    const log: string[] = []
    const slow = scheduler.run(1, job('slow', 20, log), false)
    const urgent = scheduler.run(2, job('urgent', 5, log), true)
    expect(await urgent).toBe('urgent')
    expect(log.filter(name => name === 'slow').length).toBeLessThan(20)
    expect(await slow).toBe('slow')
    const first = log.indexOf('urgent')
    expect(log.slice(first, first + 5)).toEqual(new Array(5).fill('urgent'))
  })
  it('runs urgent jobs in the order they came', async () => {
    const scheduler = new Scheduler()
    const log: string[] = []
    await Promise.all(['a', 'b', 'c'].map((name, id) => scheduler.run(id, job(name, 2, log), true)))
    expect(log).toEqual(['a', 'a', 'b', 'b', 'c', 'c'])
  })
  it('gives the thread away between turns', async () => {
    const scheduler = new Scheduler()
    const log: string[] = []
    const running = scheduler.run(1, job('job', 600, log), false)
    await nextTask()
    expect(log.length).toBeGreaterThan(0)
    expect(log.length).toBeLessThan(600)
    await running
  })
  it('starts again after it has been idle', async () => {
    const scheduler = new Scheduler()
    await scheduler.run(1, job('a', 1, []), false)
    await nextTask()
    await nextTask()
    expect(await scheduler.run(2, job('b', 1, []), false)).toBe('b')
  })
})

describe('cancelling', () => {
  it('ends a job within a turn and leaves the others', async () => {
    const scheduler = new Scheduler()
    const log: string[] = []
    const [gone, other] = [
      scheduler.run(1, job('gone', 1000, log), false),
      scheduler.run(2, job('other', 3, log), false),
    ]
    await nextTask()
    expect(log).toContain('gone')
    log.push('cancel')
    scheduler.cancel(1)
    await expect(gone).rejects.toBeInstanceOf(Cancelled)
    expect(await other).toBe('other')
    expect(log.slice(log.indexOf('cancel')).filter(name => name === 'gone')).toEqual([])
  })
  it('reaches a job that has not begun', async () => {
    const scheduler = new Scheduler()
    const log: string[] = []
    const [first, second] = [
      scheduler.run(1, job('first', 5, log), false),
      scheduler.run(2, job('second', 5, log), false),
    ]
    scheduler.cancel(2)
    await expect(second).rejects.toBeInstanceOf(Cancelled)
    await first
    expect(log).not.toContain('second')
  })
  it('of a job that is not there, or done, does nothing', async () => {
    const scheduler = new Scheduler()
    scheduler.cancel(9)
    const result = scheduler.run(1, job('a', 1, []), false)
    await result
    scheduler.cancel(1)
    expect(await result).toBe('a')
  })
})

it('an error rejects its own job and no other', async () => {
  const scheduler = new Scheduler()
  function* failing(): Steps<never> {
    yield
    throw new RangeError('broken')
  }
  const results = await Promise.allSettled([
    scheduler.run(1, job('a', 5, []), false),
    scheduler.run(2, failing(), true),
    scheduler.run(3, job('b', 5, []), false),
  ])
  expect(results.map(result => result.status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect((results[1] as PromiseRejectedResult).reason).toEqual(new RangeError('broken'))
})

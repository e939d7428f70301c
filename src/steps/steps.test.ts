import { describe, expect, it } from 'vitest'
import { Cancelled, finish, finishInSlices, type Steps } from './steps.ts'

function* counting(steps: number, log: number[] = []): Steps<string> {
  for (let i = 0; i < steps; i++) {
    log.push(i)
    yield
  }
  return 'done'
}

describe('a computation in steps', () => {
  it('runs straight through', () => expect(finish(counting(5))).toBe('done'))
  it('gives the same result in slices', async () =>
    expect(await finishInSlices(counting(50), { slice: 0 })).toBe('done'))
  it('gives the thread away between slices', async () => {
    let pauses = 0
    await finishInSlices(counting(20), { slice: 0, pause: async () => void pauses++ })
    expect(pauses).toBe(20)
  })
  it('does not pause while a slice lasts', async () => {
    let pauses = 0
    await finishInSlices(counting(20), { slice: Infinity, pause: async () => void pauses++ })
    expect(pauses).toBe(0)
  })
  it('lets other tasks run in between', async () => {
    const log: number[] = []
    const running = finishInSlices(counting(1000, log), { slice: 0 })
    await new Promise<void>(resolve => void setImmediate(resolve))
    expect(log.length).toBeLessThan(1000)
    await running
  })
  it('hands on what it throws', async () => {
    // oxlint-disable-next-line require-yield
    function* failing(): Steps<never> {
      throw new TypeError('broken')
    }
    expect(() => finish(failing())).toThrow('broken')
    await expect(finishInSlices(failing())).rejects.toThrow('broken')
  })
})

describe('cancelling', () => {
  it('before the start does nothing at all', async () => {
    const log: number[] = []
    await expect(finishInSlices(counting(5, log), { signal: AbortSignal.abort() })).rejects.toBeInstanceOf(Cancelled)
    expect(log).toEqual([])
  })
  it('stops within the slice', async () => {
    const log: number[] = []
    const controller = new AbortController()
    const pause = async () => {
      if (log.length >= 3) controller.abort()
    }
    await expect(
      finishInSlices(counting(100, log), { slice: 0, pause, signal: controller.signal }),
    ).rejects.toBeInstanceOf(Cancelled)
    expect(log).toEqual([0, 1, 2])
  })
  it('is told apart by its name across threads', () => expect(new Cancelled().name).toBe('Cancelled'))
})

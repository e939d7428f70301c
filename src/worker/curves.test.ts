import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { columns } from '../experiment/rows.ts'
import { rowsFrom } from '../fixtures/workers.ts'
import { completeParameters, LEVERS, type Lever, type Parameters } from '../parameters/parameters.ts'
import { Cancelled } from '../steps/steps.ts'
import { Curves, drawsLeft, type CurveProgress } from './curves.ts'
import type { Pool } from './pool.ts'

/** A request for rows that waits for the test to answer it. */
interface Asked {
  readonly setting: Parameters
  readonly from: number
  readonly count: number
  readonly signal: AbortSignal
  readonly answer: () => void
  readonly fail: (reason: Error) => void
}

function curvesWith(capacity: number) {
  const asked: Asked[] = []
  const progress: { lever: Lever; progress: CurveProgress }[] = []
  const failures: string[] = []
  const pool = {
    capacity,
    rows: (setting: Parameters, from: number, count: number, signal: AbortSignal) =>
      new Promise<Float64Array>((resolve, reject) => {
        signal.addEventListener('abort', () => reject(new Cancelled()))
        asked.push({
          setting,
          from,
          count,
          signal,
          answer: () => resolve(rowsFrom(setting, from, count)),
          fail: reject,
        })
      }),
  }
  const curves = new Curves(
    pool as unknown as Pool,
    (lever, one) => progress.push({ lever, progress: one }),
    reason => failures.push(reason),
  )
  let answered = 0
  return {
    curves,
    pool,
    asked,
    progress,
    failures,
    /** Answers requests one by one, until `count` more are answered, or no request is left. */
    answer: async (count = Infinity) => {
      for (let i = 0; i < count && answered < asked.length; i++) {
        asked[answered++].answer()
        await vi.advanceTimersByTimeAsync(0)
      }
    },
    /** The last report of each curve. */
    latest: () =>
      Object.fromEntries(
        LEVERS.map(lever => [lever, progress.findLast(one => one.lever === lever)?.progress]),
      ) as Record<Lever, CurveProgress | undefined>,
    report: () => vi.advanceTimersByTimeAsync(100),
  }
}

const setting = completeParameters({ K: 2, J: 4, L: 2 })
const inWords = ({ setting: { K, J, L }, from, count }: Asked) => `${K} ${J} ${L}: ${from} + ${count}`

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('the order of work', () => {
  it('is coarse first, on the tab on screen, and from the present setting outwards', () => {
    const { curves, asked } = curvesWith(6)
    curves.show(setting, 'J', 100)
    curves.resume()
    expect(asked.map(inWords)).toEqual([
      '2 4 2: 0 + 4',
      '2 3 2: 0 + 4',
      '2 5 2: 0 + 4',
      '2 2 2: 0 + 4',
      '2 6 2: 0 + 4',
      '2 7 2: 0 + 4',
    ])
  })
  it('takes the other tabs once the one on screen has all its points coarsely', async () => {
    const { curves, asked, answer } = curvesWith(1)
    curves.show(setting, 'J', 100)
    curves.resume()
    await answer(14)
    expect(asked.slice(0, 14).every(({ setting: { K, L } }) => K === 2 && L === 2)).toBe(true)
    expect(asked[14]).toMatchObject({ setting: { J: 4 }, from: 0, count: 4 })
  })
  it('comes back to the tab on screen to refine it, in chunks, before the others', async () => {
    const { curves, asked, answer } = curvesWith(1)
    curves.show(setting, 'J', 100)
    curves.resume()
    // 14 points on the tab, 13 more on each of the two others: they share the present setting.
    await answer(40)
    expect(inWords(asked[40])).toBe('2 4 2: 4 + 8')
    await answer(14)
    expect(inWords(asked[54])).toBe('2 4 2: 12 + 8')
  })
  it('ends when every point has the draws that are wanted, and asks for none twice', async () => {
    const { curves, asked, answer, latest, report } = curvesWith(3)
    curves.show(setting, 'J', 10)
    curves.resume()
    await answer()
    await report()
    for (const lever of LEVERS) expect(latest()[lever]!.done).toBe(10)
    const draws = asked.flatMap(({ setting: { K, J, L }, from, count }) =>
      Array.from({ length: count }, (_, i) => `${K} ${J} ${L} ${from + i}`),
    )
    expect(new Set(draws).size).toBe(draws.length)
    expect(draws.length).toBe(40 * 10)
  })
  it('never has more under way than the pool has room for', async () => {
    const { curves, asked, answer } = curvesWith(4)
    curves.show(setting, 'L', 30)
    curves.resume()
    expect(asked).toHaveLength(4)
    await answer(5)
    expect(asked).toHaveLength(9)
  })
})

describe('what is told', () => {
  it('is the points in the order of their values, with their draws', async () => {
    const { curves, answer, latest, report } = curvesWith(1)
    curves.show(setting, 'J', 100)
    curves.resume()
    await answer(3)
    await report()
    const { points, done, whole } = latest().J!
    expect(points.map(({ value, draws }) => [value, draws])).toEqual([
      [3, 4],
      [4, 4],
      [5, 4],
    ])
    expect([done, whole]).toEqual([0, false])
  })
  it('is the draws themselves, whichever chunks they came in', async () => {
    const { curves, answer, latest, report } = curvesWith(1)
    curves.show(setting, 'J', 12)
    curves.resume()
    await answer()
    await report()
    const [point] = latest().J!.points
    expect([...point.measures['jensen-shannon']!.anchor.values]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
  })
  it('is whole once every point has its first draws', async () => {
    const { curves, answer, latest, report } = curvesWith(1)
    curves.show(setting, 'J', 100)
    curves.resume()
    await answer(13)
    await report()
    expect(latest().J!.whole).toBe(false)
    await answer(1)
    await report()
    expect(latest().J).toMatchObject({ whole: true, done: 4 })
  })
  it('is told at most a dozen times a second, however quickly rows come', async () => {
    const { curves, answer, progress, report } = curvesWith(1)
    curves.show(setting, 'J', 100)
    curves.resume()
    progress.length = 0
    await answer(10)
    await report()
    expect(progress.filter(({ lever }) => lever === 'J')).toHaveLength(1)
  })
  it('reaches every curve through a point that they share', async () => {
    const { curves, answer, latest, report } = curvesWith(1)
    curves.show(setting, 'J', 100)
    curves.resume()
    await answer(1)
    await report()
    for (const lever of LEVERS)
      expect(latest()[lever]!.points.map(({ value, draws }) => [value, draws])).toEqual([[setting[lever], 4]])
  })
  it('reaches a curve that stays, even when the others change before it has been told', async () => {
    const { curves, answer, latest, report } = curvesWith(1)
    curves.show(setting, 'J', 100)
    curves.resume()
    await answer(2)
    // With another J the curve along J stays. Those along K and L change, and share the point that has just arrived.
    curves.show({ ...setting, J: 3 }, 'J', 100)
    await report()
    expect(latest().J!.points.map(({ value }) => value)).toEqual([3, 4])
  })
  it('has the present value too where it lies outside the usual range', () => {
    const { curves, asked } = curvesWith(1)
    curves.show({ ...setting, J: 0 }, 'J', 100)
    curves.resume()
    expect(inWords(asked[0])).toBe('2 0 2: 0 + 4')
  })
})

describe('another setting', () => {
  it('aborts what is no longer on any curve, and nothing else', () => {
    const { curves, asked } = curvesWith(20)
    curves.show(setting, 'J', 100)
    curves.resume()
    curves.show({ ...setting, J: 9 }, 'J', 100)
    const aborted = asked.filter(({ signal }) => signal.aborted).map(({ setting: { K, J, L } }) => [K, J, L])
    // The points along J are still wanted. Those along K at J = 4 are not, except for the one that is on both curves.
    expect(aborted.length).toBe(6)
    for (const [K, J] of aborted) expect(K !== 2 && J === 4).toBe(true)
  })
  it('keeps what is known, so that going back needs nothing', async () => {
    const { curves, asked, answer, latest } = curvesWith(4)
    curves.show(setting, 'J', 4)
    curves.resume()
    await answer()
    curves.show({ ...setting, seed: 1 }, 'J', 4)
    await answer()
    const before = asked.length
    curves.show(setting, 'J', 4)
    expect(asked).toHaveLength(before)
    for (const lever of LEVERS) expect(latest()[lever]).toMatchObject({ done: 4, whole: true })
  })
  it('that differs in the density measure, the tab or the draw alone needs nothing', async () => {
    const { curves, asked, answer } = curvesWith(4)
    curves.show(setting, 'J', 4)
    curves.resume()
    await answer()
    const before = asked.length
    curves.show({ ...setting, measure: 'fit-to-truth', draw: 7 }, 'K', 4)
    expect(asked).toHaveLength(before)
  })
  it('with another seed shows none of the old draws', async () => {
    const { curves, answer, latest } = curvesWith(4)
    curves.show(setting, 'J', 4)
    curves.resume()
    await answer()
    curves.show({ ...setting, seed: 1 }, 'J', 4)
    for (const lever of LEVERS) expect(latest()[lever]).toMatchObject({ points: [], done: 0, whole: false })
  })
  it('forgets the oldest after many, and draws them again when they are wanted', async () => {
    const { curves, asked, answer } = curvesWith(8)
    curves.show(setting, 'J', 1)
    curves.resume()
    await answer()
    for (let seed = 1; seed <= 12; seed++) {
      curves.show({ ...setting, seed }, 'J', 1)
      await answer()
    }
    const before = asked.length
    curves.show(setting, 'J', 1)
    expect(asked.length).toBeGreaterThan(before)
  })
})

describe('more draws', () => {
  it('go on where the last ones ended', async () => {
    const { curves, asked, answer } = curvesWith(1)
    curves.show(setting, 'J', 4)
    curves.resume()
    await answer()
    const before = asked.length
    curves.show(setting, 'J', 16)
    expect(inWords(asked[before])).toBe('2 4 2: 4 + 8')
  })
})

describe('draws from a file', () => {
  it('are not drawn again', () => {
    const { curves, asked, latest } = curvesWith(1)
    for (let J = 2; J <= 15; J++) curves.remember({ ...setting, J }, rowsFrom(setting, 0, 30))
    curves.show(setting, 'J', 30)
    curves.resume()
    expect(latest().J).toMatchObject({ done: 30, whole: true })
    expect(asked[0].setting.J).toBe(4)
    expect(asked[0].setting.K !== 2 || asked[0].setting.L !== 2).toBe(true)
  })
  it('do not replace more draws that are known already', async () => {
    const { curves, answer, latest } = curvesWith(1)
    curves.show(setting, 'J', 4)
    curves.resume()
    await answer()
    curves.remember(setting, rowsFrom(setting, 0, 1))
    curves.show({ ...setting, seed: 1 }, 'J', 4)
    curves.show(setting, 'J', 4)
    expect(latest().J!.done).toBe(4)
  })
})

describe('how fast it goes', () => {
  /** Answers one request of four draws every tenth of a second. */
  const atForty = async ({ answer }: ReturnType<typeof curvesWith>, requests: number) => {
    for (let i = 0; i < requests; i++) {
      await vi.advanceTimersByTimeAsync(100)
      await answer(1)
    }
  }
  it('is draws a second, once it has gone on for a while', async () => {
    const given = curvesWith(1)
    given.curves.show(setting, 'J', 4)
    given.curves.resume()
    await atForty(given, 5)
    expect(given.latest().J!.rate).toBeNull()
    await atForty(given, 20)
    expect(given.latest().J!.rate).toBeCloseTo(40, 5)
  })
  it('does not count pauses, nor draws that were known already', async () => {
    const given = curvesWith(1)
    for (let J = 2; J <= 9; J++) given.curves.remember({ ...setting, J }, rowsFrom(setting, 0, 30))
    given.curves.show(setting, 'K', 4)
    given.curves.resume()
    await atForty(given, 12)
    given.curves.pause()
    await vi.advanceTimersByTimeAsync(60_000)
    given.curves.resume()
    await given.answer(1)
    await given.report()
    expect(given.latest().L!.rate).toBeNull()
    await atForty(given, 15)
    expect(given.latest().L!.rate).toBeGreaterThan(30)
    expect(given.latest().L!.rate).toBeLessThan(45)
  })
  it('comes with the draws at every point, so that one can tell how many are left', async () => {
    const { curves, answer, latest, report } = curvesWith(1)
    curves.show(setting, 'J', 4)
    curves.resume()
    await answer(3)
    await report()
    const { counts, points } = latest().J!
    expect([counts.length, points.length]).toEqual([14, 3])
    expect(drawsLeft(counts, 4)).toBe(11 * 4)
    expect(drawsLeft([0, 4, 9], 8)).toBe(12)
  })
})

describe('stopping', () => {
  it('aborts what is under way, and asks for nothing until it goes on', async () => {
    const { curves, asked } = curvesWith(3)
    curves.show(setting, 'J', 100)
    expect(asked).toHaveLength(0)
    curves.resume()
    curves.pause()
    await vi.advanceTimersByTimeAsync(0)
    expect(asked.map(({ signal }) => signal.aborted)).toEqual([true, true, true])
    curves.show({ ...setting, K: 3 }, 'J', 100)
    expect(asked).toHaveLength(3)
  })
  it('and going on takes up every draw that was lost by it', async () => {
    const { curves, asked, answer, latest, report } = curvesWith(3)
    curves.show(setting, 'J', 4)
    curves.resume()
    curves.pause()
    curves.resume()
    await vi.advanceTimersByTimeAsync(0)
    await answer()
    await report()
    for (const lever of LEVERS) expect(latest()[lever]!.done).toBe(4)
    expect(asked.filter(({ signal }) => signal.aborted)).toHaveLength(3)
  })
  it('of a failure tells of it once and stops the rest', async () => {
    const { curves, asked, failures } = curvesWith(3)
    curves.show(setting, 'J', 100)
    curves.resume()
    asked[1].fail(new Error('given up'))
    await vi.advanceTimersByTimeAsync(0)
    expect(failures).toEqual(['given up'])
    expect([asked[0].signal.aborted, asked[2].signal.aborted]).toEqual([true, true])
    expect(asked).toHaveLength(3)
    curves.resume()
    expect(asked).toHaveLength(6)
  })
})

it('rows as published are kept apart from those in the density measures', async () => {
  const { curves, asked, answer } = curvesWith(4)
  curves.show(setting, 'J', 1)
  curves.resume()
  await answer()
  const before = asked.length
  const published = { ...setting, measure: 'as-published' } as const
  expect(columns(published)).not.toBe(columns(setting))
  curves.show(published, 'J', 1)
  expect(asked[before].setting.measure).toBe('as-published')
})

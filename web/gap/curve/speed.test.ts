import { describe, expect, it } from 'vitest'
import type { Speed } from '../../explorer/store.ts'
import { calmly, inUnits } from './speed.ts'

const of = (rate: number, secondsLeft: number): Speed => ({ rate, secondsLeft })
/** What is shown as speeds come in, one after the other. */
const shownOf = (...speeds: (Speed | null)[]) => {
  let shown: Speed | null = null
  return speeds.map(speed => (shown = calmly(shown, speed)))
}

describe('the speed of a long computation', () => {
  it('is not spoken of when nothing is known, nor when it is nearly over', () => {
    expect(shownOf(null, of(100, 2.9), of(100, 3), of(100, 3.1))).toEqual([null, null, null, of(100, 5)])
  })
  it('has its time left in steps, which never end before it does', () => {
    const seconds = [3.1, 5, 5.1, 22, 58, 61, 130, 599, 601, 4000]
    expect(seconds.map(left => calmly(null, of(10, left))!.secondsLeft)).toEqual([
      5, 5, 10, 25, 60, 120, 180, 600, 900, 4200,
    ])
    for (const left of seconds) expect(calmly(null, of(10, left))!.secondsLeft).toBeGreaterThanOrEqual(left)
  })
  it('falls and does not bounce: a little more is no news, much more is', () => {
    expect(
      shownOf(of(50, 24), of(50, 26), of(50, 19), of(50, 21), of(50, 40)).map(speed => speed!.secondsLeft),
    ).toEqual([25, 25, 20, 20, 40])
  })
  it('has its rate rounded to two digits, and keeps it while it hardly changes', () => {
    expect(shownOf(of(123.4, 30), of(137, 30), of(101, 30), of(170.2, 30)).map(speed => speed!.rate)).toEqual([
      120, 120, 120, 170,
    ])
    expect([0.3, 4.4, 87.6, 1234].map(rate => calmly(null, of(rate, 30))!.rate)).toEqual([1, 4, 88, 1200])
  })
  it('is the very same where nothing changed, so that nothing is drawn anew', () => {
    const [first, second] = shownOf(of(100, 24), of(103, 23))
    expect(second).toBe(first)
  })
})

it('seconds are seconds up to a minute, then minutes', () => {
  expect([5, 60, 120, 4200].map(inUnits)).toEqual([
    [5, 's'],
    [60, 's'],
    [2, 'min'],
    [70, 'min'],
  ])
})

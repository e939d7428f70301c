import { describe, expect, it } from 'vitest'
import { Pace } from './pace.ts'

/** Notes `each` pieces of work every tenth of a second over some seconds, from `start` on. */
function work(pace: Pace, start: number, seconds: number, each: number): void {
  for (let i = 1; i <= seconds * 10; i++) pace.note(each, start + i * 100)
}

describe('the pace of a long computation', () => {
  it('is work over time', () => {
    const pace = new Pace()
    pace.start(0)
    work(pace, 0, 5, 20)
    expect(pace.rate).toBeCloseTo(200, 5)
    expect(pace.secondsLeft(1000)).toBeCloseTo(5, 5)
  })
  it('is not known before it has been watched for a second', () => {
    const pace = new Pace()
    expect(pace.rate).toBeNull()
    pace.start(0)
    pace.note(50, 400)
    expect(pace.rate).toBeNull()
    expect(pace.secondsLeft(10)).toBeNull()
    pace.note(50, 1100)
    expect(pace.rate).not.toBeNull()
  })
  it('is that of the last ten seconds, so that it follows when work gets harder', () => {
    const pace = new Pace()
    pace.start(0)
    work(pace, 0, 20, 100)
    work(pace, 20_000, 12, 10)
    expect(pace.rate).toBeCloseTo(100, 5)
  })
  it('does not count the time of a pause', () => {
    const pace = new Pace()
    pace.start(0)
    work(pace, 0, 5, 20)
    pace.stop()
    expect(pace.rate).toBeNull()
    pace.start(60_000)
    work(pace, 60_000, 2, 20)
    expect(pace.rate).toBeCloseTo(200, 5)
  })
  it('goes on from where it is when it is started twice', () => {
    const pace = new Pace()
    pace.start(0)
    work(pace, 0, 3, 20)
    pace.start(3000)
    expect(pace.rate).toBeCloseTo(200, 5)
  })
})

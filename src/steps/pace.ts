/** The speed of a long computation and the time that it still needs, estimated from its last seconds. */

/** Only the last so many milliseconds count, because the speed changes during the work. */
const WINDOW = 10_000
/** The rate is unknown until so many milliseconds of work have been measured. */
const LEAST = 1000

interface Mark {
  readonly time: number
  /** Work done until then. */
  readonly total: number
}

export class Pace {
  private marks: Mark[] = []

  /** Work begins or continues at this time, in milliseconds. If it is under way already, nothing changes. */
  start(now: number): void {
    if (this.marks.length === 0) this.marks = [{ time: now, total: 0 }]
  }

  /** Work pauses. The time until the next `start` does not count. */
  stop(): void {
    this.marks = []
  }

  /** At this time, in milliseconds, `work` more has been done. */
  note(work: number, now: number): void {
    this.start(now)
    const { marks } = this
    marks.push({ time: now, total: marks[marks.length - 1].total + work })
    // One mark at or before the beginning of the window is kept. The rate is measured from there.
    while (marks.length > 2 && marks[1].time <= now - WINDOW) marks.shift()
  }

  /** Work per second, or null while it is unknown. */
  get rate(): number | null {
    const [first, last] = [this.marks[0], this.marks[this.marks.length - 1]]
    if (!first || last.time - first.time < LEAST) return null
    return ((last.total - first.total) * 1000) / (last.time - first.time)
  }

  /** Seconds that `work` more will take, or null while this is unknown. */
  secondsLeft(work: number): number | null {
    const { rate } = this
    return rate ? work / rate : null
  }
}

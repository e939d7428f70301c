/** How fast a long computation goes and how long it will go on, from what it has done lately. */

/** Only the last so many milliseconds count: work gets harder or easier as it goes on. */
const WINDOW = 10_000
/** Before this much of it has been watched, nothing is said. */
const LEAST = 1000

interface Mark {
  readonly time: number
  /** Work done until then. */
  readonly total: number
}

export class Pace {
  private marks: Mark[] = []

  /** Work begins, or goes on after a pause, at this time in milliseconds; nothing happens if it is under way. */
  start(now: number): void {
    if (this.marks.length === 0) this.marks = [{ time: now, total: 0 }]
  }

  /** Work rests: the time until it goes on does not count. */
  stop(): void {
    this.marks = []
  }

  /** So much more was done, at this time in milliseconds. */
  note(work: number, now: number): void {
    this.start(now)
    const { marks } = this
    marks.push({ time: now, total: marks[marks.length - 1].total + work })
    // The last mark before the window stays: from it the window is measured.
    while (marks.length > 2 && marks[1].time <= now - WINDOW) marks.shift()
  }

  /** Work a second; null while it is not known. */
  get rate(): number | null {
    const [first, last] = [this.marks[0], this.marks[this.marks.length - 1]]
    if (!first || last.time - first.time < LEAST) return null
    return ((last.total - first.total) * 1000) / (last.time - first.time)
  }

  /** For so much more work; null while it is not known. */
  secondsLeft(work: number): number | null {
    const { rate } = this
    return rate ? work / rate : null
  }
}

/** The pace of a long computation, told by a notebook. */
import { expectNumber, LARGEST } from '../check.ts'
import { Pace as Told } from '../pace.ts'

/** How fast a long computation goes and how long it will go on. Its methods throw a RangeError for what is no number. */
export class Pace extends Told {
  override start(now: number): void {
    expectNumber('now', now, -LARGEST, LARGEST)
    super.start(now)
  }

  override note(work: number, now: number): void {
    expectNumber('work', work, 0, LARGEST)
    expectNumber('now', now, -LARGEST, LARGEST)
    super.note(work, now)
  }

  override secondsLeft(work: number): number | null {
    expectNumber('work', work, 0, LARGEST)
    return super.secondsLeft(work)
  }
}

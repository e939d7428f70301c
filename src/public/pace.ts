/** The speed of a long computation, with checks for a notebook. */
import { expectNumber, LARGEST } from '../check/check.ts'
import { Pace as Told } from '../steps/pace.ts'

/**
 * The speed of a long computation and the time that it still needs. Its methods throw a RangeError for wrong numbers.
 */
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

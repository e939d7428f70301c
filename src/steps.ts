/**
 * Long computations that can be paused: a generator that yields after a fraction of a millisecond of work and returns its
 * result. The same code then runs straight through in a script, in slices in a worker (so that it can be cancelled), and
 * in slices on the main thread where no worker can start.
 */

export type Steps<Result> = Generator<void, Result, void>

/** Point × component evaluations between two yields: 0.1 to 0.3 ms, far below a slice. */
export const WORK_PER_STEP = 20_000

/** Anything that can say it was aborted: an AbortSignal, or a stand-in for one. */
export interface Cancellation {
  readonly aborted: boolean
}

export class Cancelled extends Error {
  override readonly name = 'Cancelled'
  constructor() {
    super('The computation was cancelled.')
  }
}

// The two things this file asks of its host; every browser, worker and Node has them.
declare const performance: { now(): number }
declare function setTimeout(callback: () => void, milliseconds: number): unknown

export interface SliceOptions {
  readonly signal?: Cancellation | undefined
  /** Longest time to hold the thread, in milliseconds. */
  readonly slice?: number
  /** Gives the thread away between slices. */
  readonly pause?: () => Promise<void>
}

const nextTask = () => new Promise<void>(resolve => void setTimeout(resolve, 0))

/** Runs to the end without a pause. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/**
 * Runs in slices, giving the thread away between them.
 * @throws {Cancelled} within one slice of the signal's being aborted
 */
export async function finishInSlices<Result>(steps: Steps<Result>, options: SliceOptions = {}): Promise<Result> {
  const { signal, slice = 8, pause = nextTask } = options
  for (;;) {
    const end = performance.now() + slice
    do {
      if (signal?.aborted) throw new Cancelled()
      const step = steps.next()
      if (step.done) return step.value
    } while (performance.now() < end)
    await pause()
  }
}

/**
 * Long computations that can be paused. Each is a generator: it yields after a fraction of a millisecond of work, and
 * it returns its result. A script runs it to the end. A worker runs it in slices, so that it can be cancelled in
 * between. Where no worker can start, the main thread runs it in slices, too.
 */

export type Steps<Result> = Generator<void, Result, void>

/** Point × component evaluations between two yields: 0.1 to 0.3 ms, far below a slice. */
export const WORK_PER_STEP = 20_000

/** An AbortSignal, or any other object with such a property. */
export interface Cancellation {
  readonly aborted: boolean
}

export class Cancelled extends Error {
  override readonly name = 'Cancelled'
  constructor() {
    super('The computation was cancelled.')
  }
}

// This file needs these two functions of its host. Every browser, every worker and Node have them.
declare const performance: { now(): number }
declare function setTimeout(callback: () => void, milliseconds: number): unknown

export interface SliceOptions {
  readonly signal?: Cancellation | undefined
  /** Longest time without a pause, in milliseconds. */
  readonly slice?: number
  /** Lets other tasks run between two slices. */
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
 * Runs in slices, and lets other tasks run in between.
 * @throws {Cancelled} at most one slice after the signal is aborted
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

/**
 * Runs several computations on one thread, in turns of a few milliseconds. Urgent ones come first. Messages arrive
 * between two turns, so a new request, a cancellation or a ping never waits longer than a turn.
 */
import { Cancelled, type Steps } from '../steps/steps.ts'

/** The length of a turn, in milliseconds. */
const SLICE = 8

interface Job {
  readonly id: number
  readonly urgent: boolean
  readonly steps: Steps<unknown>
  readonly resolve: (result: never) => void
  readonly reject: (reason: unknown) => void
}

export class Scheduler {
  private jobs: Job[] = []
  private running = false

  /** The result of `steps`; an urgent job goes before all that are not. Rejects with Cancelled after `cancel(id)`. */
  run<Result>(id: number, steps: Steps<Result>, urgent: boolean): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.jobs.push({ id, urgent, steps, resolve, reject })
      if (!this.running) void this.loop()
    })
  }

  cancel(id: number): void {
    const job = this.jobs.find(candidate => candidate.id === id)
    if (job) this.end(job, () => job.reject(new Cancelled()))
  }

  private async loop(): Promise<void> {
    this.running = true
    while (this.jobs.length > 0) {
      this.turn(this.jobs.find(job => job.urgent) ?? this.jobs[0])
      await nextTask()
    }
    this.running = false
  }

  private turn(job: Job): void {
    const end = performance.now() + SLICE
    try {
      do {
        const step = job.steps.next()
        if (step.done) return this.end(job, () => job.resolve(step.value as never))
      } while (performance.now() < end)
    } catch (reason) {
      this.end(job, () => job.reject(reason))
    }
  }

  private end(job: Job, settle: () => void): void {
    this.jobs = this.jobs.filter(other => other !== job)
    settle()
  }
}

/** Resolves after the tasks that are waiting now. It uses a message, because browsers delay nested timers by 4 ms. */
function nextTask(): Promise<void> {
  return new Promise(resolve => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}

/**
 * A seat keeps one engine running. It starts a worker, notices when the worker has died or hangs, and then starts
 * another. The calls that were under way reject with Lost, and their callers may repeat them.
 */
import { releaseProxy, wrap } from 'comlink'
import type { Engine } from './engine.ts'

/** The thread that worked on a call has died. The call itself may be without fault. */
export class Lost extends Error {
  override readonly name = 'Lost'
}

/** The reason of a Lost whose seat was closed on purpose. Nobody waits for its answer. */
export const CLOSED = 'closed'

/** The engine with a promise from every method, as both a worker and this thread give it. */
export type Remote = {
  [Method in keyof Engine]: (...args: Parameters<Engine[Method]>) => Promise<Awaited<ReturnType<Engine[Method]>>>
}

/** Where the engine of a seat comes from. */
export interface Sources {
  /** Starts a worker. It may throw where workers are not allowed. */
  readonly worker: () => Worker
  /** The same engine on this thread. */
  readonly local: () => Promise<Engine>
}

/** How long a worker may be silent. It is counted in beats, because the clock goes on while a laptop sleeps. */
export interface Patience {
  /** The time between two pings while calls are under way, in milliseconds. */
  readonly beat: number
  /** A worker that has answered before is given up after so many unanswered pings. */
  readonly beats: number
  /** The same for a worker that has not answered yet. It may still be loading its script. */
  readonly beatsAtStart: number
}
// On a busy machine a healthy worker may be silent for some seconds. A reader sees an error when three workers are
// given up.
const PATIENCE: Patience = { beat: 500, beats: 16, beatsAtStart: 30 }

interface Running {
  readonly remote: Remote
  /** Rejects each call that waits for an answer. One shared promise would keep all calls that ever waited in memory. */
  readonly callers: Set<(lost: Lost) => void>
  lost: Lost | null
  readonly giveUp: (reason: string) => void
  answered: boolean
}

function unlessLost<Result>(answer: Promise<Result>, { callers, lost }: Running): Promise<Result> {
  return new Promise((resolve, reject) => {
    if (lost) return reject(lost)
    callers.add(reject)
    void answer.then(resolve, reject).finally(() => callers.delete(reject))
  })
}

export class Seat {
  private running: Promise<Running> | Running | null = null
  private calls = 0
  private watching: ReturnType<typeof setInterval> | undefined
  /**
   * True after a worker failed before its first answer. Workers cannot start here then, and this thread does the work.
   */
  private withoutWorkers = false

  private readonly sources: Sources
  private readonly patience: Patience

  constructor(sources: Sources, patience: Patience = PATIENCE) {
    this.sources = sources
    this.patience = patience
  }

  /** Starts the engine before the first call, so that this call need not wait for it. */
  wake(): void {
    this.running ??= this.start()
    // If the start fails here, the first call tries again and reports the failure to its caller.
    if (this.running instanceof Promise) this.running.catch(() => {})
  }

  /** @throws {Lost} if the engine dies during the call, or hangs and is given up */
  async call<Result>(ask: (remote: Remote) => Promise<Result>): Promise<Result> {
    // A running worker is asked without waiting for a promise. Otherwise the page would first render its other changes.
    this.running ??= this.start()
    const running = this.running instanceof Promise ? await this.running : this.running
    this.calls++
    if (this.calls === 1) this.watch(running)
    try {
      const answer = ask(running.remote)
      // An error is an answer, too: the worker is alive.
      const alive = () => void (running.answered = true)
      void answer.then(alive, alive)
      return await unlessLost(answer, running)
    } finally {
      this.calls--
      if (this.calls === 0) clearInterval(this.watching)
    }
  }

  /** Ends the engine, for instance because an answer made no sense. The next call starts another. */
  async discard(reason: string): Promise<void> {
    const running = await this.running
    running?.giveUp(reason)
  }

  /** Ends the engine on purpose. The next call starts another. */
  async close(): Promise<void> {
    const running = await this.running
    if (!running) return
    // Counts as answered: a worker that is ended this early does not show that workers cannot start here.
    running.answered = true
    running.giveUp(CLOSED)
  }

  private start(): Promise<Running> | Running {
    if (this.withoutWorkers) return this.startHere()
    try {
      return this.withWorker(this.sources.worker())
    } catch {
      this.withoutWorkers = true
      return this.startHere()
    }
  }

  private async startHere(): Promise<Running> {
    try {
      const engine = await this.sources.local()
      return this.keep(engine as unknown as Remote, () => {})
    } catch {
      // The failure is not kept. The network may be back at the next call.
      this.running = null
      throw new Lost('the engine could not be loaded')
    }
  }

  private withWorker(worker: Worker): Running {
    const remote = wrap<Engine>(worker)
    const running = this.keep(remote as unknown as Remote, () => {
      remote[releaseProxy]()
      worker.terminate()
    })
    worker.addEventListener('error', event => {
      event.preventDefault()
      running.giveUp(event.message || 'the worker could not start')
    })
    worker.addEventListener('messageerror', () => {
      // Counts as answered: the message was broken, but it shows that workers can start here.
      running.answered = true
      running.giveUp('a message arrived broken')
    })
    return running
  }

  private keep(remote: Remote, close: () => void): Running {
    const running: Running = {
      remote,
      callers: new Set(),
      lost: null,
      answered: false,
      giveUp: reason => {
        if (running.lost) return
        running.lost = new Lost(reason)
        if (!running.answered) this.withoutWorkers = true
        this.running = null
        clearInterval(this.watching)
        close()
        for (const tell of running.callers) tell(running.lost)
      },
    }
    return running
  }

  private watch(running: Running): void {
    const { beat, beats, beatsAtStart } = this.patience
    let unanswered = 0
    clearInterval(this.watching)
    this.watching = setInterval(() => {
      if (unanswered++ >= (running.answered ? beats : beatsAtStart))
        return running.giveUp('the worker gave no sign of life')
      // An engine on this thread answers without a promise.
      void Promise.resolve(running.remote.ping()).then(
        () => {
          running.answered = true
          unanswered = 0
        },
        () => {},
      )
    }, beat)
  }
}

/**
 * A place where one engine runs, and stays running: it starts the worker, notices when it has died or is stuck, and starts
 * another. Calls that were under way then reject with Lost, for whoever made them to make again.
 */
import { releaseProxy, wrap } from 'comlink'
import type { Engine } from './engine.ts'

/** The thread that worked on a call is gone; the call itself may be fine. */
export class Lost extends Error {
  override readonly name = 'Lost'
}

/** Why a call was lost whose seat was closed on purpose: nobody waits for its answer. */
export const CLOSED = 'closed'

/** Every method answers by promise, wherever the engine runs. */
export type Remote = { [Method in keyof Engine]: (...args: Parameters<Engine[Method]>) => Promise<Awaited<ReturnType<Engine[Method]>>> }

/** Where the engine of a seat comes from. */
export interface Sources {
  /** Starts a worker; may throw where none are allowed. */
  readonly worker: () => Worker
  /** The same engine on this thread. */
  readonly local: () => Promise<Engine>
}

/** How long silence is borne, counted in beats rather than by the clock, which runs on while a laptop sleeps. */
export interface Patience {
  /** Between two pings while calls are under way, in milliseconds. */
  readonly beat: number
  /** Unanswered pings after which a worker that has answered before is given up. */
  readonly beats: number
  /** The same before the first answer, which waits for the script to load. */
  readonly beatsAtStart: number
}
// Beside other work a sound worker may be silent for some seconds: what is given up three times over is told to the reader.
const PATIENCE: Patience = { beat: 500, beats: 16, beatsAtStart: 30 }

interface Running {
  readonly remote: Remote
  /** Whoever waits for an answer, to be told when the engine is given up; not one promise, which would keep all that ever waited. */
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
  /** Set when a worker failed without ever having answered: then none can start here, and the page's own thread does the work. */
  private withoutWorkers = false

  private readonly sources: Sources
  private readonly patience: Patience

  constructor(sources: Sources, patience: Patience = PATIENCE) {
    this.sources = sources
    this.patience = patience
  }

  /** Starts the engine before anything is asked of it, so that the first question finds it awake. */
  wake(): void {
    this.running ??= this.start()
    // What fails here is tried again by the first call, and told to whoever makes it.
    if (this.running instanceof Promise) this.running.catch(() => {})
  }

  /** @throws {Lost} when the engine died, or was stuck and given up, while at it */
  async call<Result>(ask: (remote: Remote) => Promise<Result>): Promise<Result> {
    // A worker is asked at once: before a promise came to its turn, the page would draw what else has changed.
    this.running ??= this.start()
    const running = this.running instanceof Promise ? await this.running : this.running
    this.calls++
    if (this.calls === 1) this.watch(running)
    try {
      const answer = ask(running.remote)
      // A refusal is a sign of life too.
      const alive = () => void (running.answered = true)
      void answer.then(alive, alive)
      return await unlessLost(answer, running)
    } finally {
      this.calls--
      if (this.calls === 0) clearInterval(this.watching)
    }
  }

  /** Starts over with a fresh engine, for instance because an answer made no sense. */
  async discard(reason: string): Promise<void> {
    const running = await this.running
    running?.giveUp(reason)
  }

  /** Ends what runs here; the next call starts anew. */
  async close(): Promise<void> {
    const running = await this.running
    if (!running) return
    // Ended before it could answer, it says nothing of whether workers can start here.
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
      // Not to be remembered: the network may be back for the next call.
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
      // Garbled, but a sign of life: another worker may do better.
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
      if (unanswered++ >= (running.answered ? beats : beatsAtStart)) return running.giveUp('the worker gave no sign of life')
      // An engine on this thread answers at once, without a promise.
      void Promise.resolve(running.remote.ping()).then(() => {
        running.answered = true
        unanswered = 0
      }, () => {})
    }, beat)
  }
}

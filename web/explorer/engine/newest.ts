/**
 * Requests of which only the newest matters: while one is being answered, at most one other waits, and it is the last
 * one made.
 */
import { Cancelled } from '../../../src/steps/steps.ts'

/**
 * How long an older request may go on when a newer one waits, in milliseconds. Quick answers are worth showing on the
 * way, so that the picture follows the hand; slow ones are not worth waiting for.
 */
const PATIENCE = 120

interface Options<Request, Result> {
  readonly ask: (request: Request, signal: AbortSignal) => Promise<Result>
  /** Called in the order of the requests; some may be left out, never the newest. */
  readonly onResult: (result: Result, request: Request) => void
  readonly onFailure: (reason: unknown, request: Request) => void
}

export class Newest<Request, Result> {
  private readonly options: Options<Request, Result>
  private waiting: { readonly request: Request } | null = null
  private controller: AbortController | null = null
  private timer: ReturnType<typeof setTimeout> | undefined

  constructor(options: Options<Request, Result>) {
    this.options = options
  }

  request(request: Request): void {
    this.waiting = { request }
    if (!this.controller) return this.next()
    this.timer ??= setTimeout(() => this.controller?.abort(), PATIENCE)
  }

  private next(): void {
    clearTimeout(this.timer)
    this.timer = undefined
    this.controller = null
    if (!this.waiting) return
    const { request } = this.waiting
    this.waiting = null
    this.controller = new AbortController()
    void this.answer(request, this.controller.signal).finally(() => this.next())
  }

  private async answer(request: Request, signal: AbortSignal): Promise<void> {
    try {
      const result = await this.options.ask(request, signal)
      if (!signal.aborted) this.options.onResult(result, request)
    } catch (reason) {
      if (!signal.aborted && !(reason instanceof Cancelled)) this.options.onFailure(reason, request)
    }
  }
}

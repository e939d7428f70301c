/**
 * Handles requests of which only the newest matters. While one request is being answered, at most one other waits: the
 * last one made.
 */
import { Cancelled } from '../../../src/steps/steps.ts'

/**
 * How long an older request may go on while a newer one waits, in milliseconds. A quick answer is shown, so that the
 * picture follows the drag. A slow answer is given up for the newer request.
 */
const PATIENCE = 120

interface Options<Request, Result> {
  readonly ask: (request: Request, signal: AbortSignal) => Promise<Result>
  /** Called in the order of the requests. Some requests are left out, but never the newest. */
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

/**
 * The engine for one figure of the page. The draw on the plane goes to the first seat, where it is urgent and never
 * waits for a sweep. Rows of a sweep go to any seat with room. If a worker dies, its work is done again, and the figure
 * is told.
 */
import type { Field, FieldGrid } from '../divergence/field.ts'
import type { Fits } from '../divergence/gap.ts'
import type { DensityMeasure } from '../divergence/measures.ts'
import { Cancelled } from '../steps/steps.ts'
import type { Draw } from '../experiment/results.ts'
import { columns } from '../experiment/rows.ts'
import type { Parameters } from '../parameters/parameters.ts'
import { CLOSED, Lost, type Remote, type Seat } from './seat.ts'
import type { Seats } from './seats.ts'

export const ATTEMPTS = 3
const BROKEN = 'an answer arrived broken'

/** Whether an answer is the draw that was asked for. A broken worker may answer anything. */
const isDrawOf = (draw: Draw, { seed }: Parameters): boolean =>
  draw?.gaps !== undefined && draw.parameters?.seed === seed

/**
 * A computation that was lost. Before the last attempt it is tried again, after it the computation is given up. An
 * error of the computation itself allows one attempt only.
 */
export interface Trouble {
  readonly attempt: number
  readonly attempts: number
  readonly reason: string
}

type Kind = 'draw' | 'field' | 'rows'

export class GaveUp extends Error {
  override readonly name = 'GaveUp'
}

export class Pool {
  private readonly seats: Seats
  private readonly onTrouble: (trouble: Trouble | null) => void
  /**
   * Present troubles, in the order in which they were reported. The key is the request while it is tried again, and the
   * kind of request after it was given up.
   */
  private readonly troubles = new Map<object | Kind, Trouble>()

  /**
   * @param onTrouble called with each lost computation. When one of these succeeds or is cancelled, it is called with
   * a trouble that remains, or with null.
   */
  constructor(seats: Seats, onTrouble: (trouble: Trouble | null) => void) {
    this.seats = seats
    this.onTrouble = onTrouble
  }

  /** Requests for rows that can be under way at once. */
  get capacity(): number {
    return this.seats.capacity
  }

  /** Keeps so many seats free of sweeps from now on, but never the last one. */
  reserve(seats: number): void {
    this.seats.reserve(seats)
  }

  /** Starts no rows of sweeps until a picture has been painted; see `Seats.hold`. */
  hold(): () => void {
    return this.seats.hold()
  }

  /** Starts the engine of the seat for draws before it is needed. */
  wake(): void {
    this.seats.first.wake()
  }

  /**
   * The draw of a setting, which a reader waits for.
   * @throws {Cancelled} if aborted
   * @throws {GaveUp} after the last attempt
   */
  async draw(parameters: Parameters, signal: AbortSignal): Promise<Draw> {
    const release = this.seats.hold()
    try {
      return await this.persist(
        'draw',
        this.seats.first,
        signal,
        (remote, id) => remote.draw(id, parameters),
        draw => isDrawOf(draw, parameters),
      )
    } finally {
      release()
    }
  }

  /**
   * A draw that nobody waits for yet. It is tried once, and trouble with it is not reported.
   * @throws {Cancelled} if aborted
   * @throws {Error} if the draw failed
   */
  async drawAhead(parameters: Parameters, signal: AbortSignal): Promise<Draw> {
    const id = this.seats.nextId()
    const release = this.seats.hold()
    let cancel = () => {}
    try {
      const draw = await this.seats.first.call(remote => {
        cancel = () => void remote.cancel(id)
        signal.addEventListener('abort', cancel)
        return remote.draw(id, parameters)
      })
      if (signal.aborted) throw new Cancelled()
      if (!isDrawOf(draw, parameters)) throw new Lost(BROKEN)
      return draw
    } finally {
      signal.removeEventListener('abort', cancel)
      release()
    }
  }

  /**
   * The integrand of a measure over the plane.
   * @throws {Cancelled} if aborted
   * @throws {GaveUp} after the last attempt
   */
  field(fits: Fits, measure: DensityMeasure, grid: FieldGrid, signal: AbortSignal): Promise<Field> {
    const check = (field: Field) => field?.gap?.length === grid.cells * grid.cells
    return this.persist('field', this.seats.first, signal, (remote, id) => remote.field(id, fits, measure, grid), check)
  }

  /**
   * Rows of `count` draws from `from` on.
   * @throws {Cancelled} if aborted
   * @throws {GaveUp} after the last attempt
   */
  rows(setting: Parameters, from: number, count: number, signal: AbortSignal): Promise<Float64Array> {
    return this.inTurn((remote, id) => remote.rows(id, setting, from, count), count * columns(setting), signal)
  }

  /**
   * Asks for so many numbers, at any seat with room: what is asked for follows draws, and never goes before them.
   * @throws {Cancelled} if aborted
   * @throws {GaveUp} after the last attempt
   */
  async inTurn(
    ask: (remote: Remote, id: number) => Promise<Float64Array>,
    length: number,
    signal: AbortSignal,
  ): Promise<Float64Array> {
    const place = await this.seats.enter(signal)
    const check = (rows: Float64Array) => rows instanceof Float64Array && rows.length === length
    try {
      return await this.persist('rows', place.seat, signal, ask, check)
    } finally {
      this.seats.leave(place)
    }
  }

  /** Asks the seat until an answer passes `check`, in at most ATTEMPTS attempts. */
  private async persist<Result>(
    kind: Kind,
    seat: Seat,
    signal: AbortSignal,
    ask: (remote: Remote, id: number) => Promise<Result>,
    check: (result: Result) => boolean,
  ): Promise<Result> {
    // A request of this kind was given up earlier. This one may succeed, so the old trouble no longer counts.
    this.troubles.delete(kind)
    const request = {}
    for (let attempt = 1; ; attempt++) {
      if (signal.aborted) throw this.cancelled(request)
      const id = this.seats.nextId()
      let cancel = () => {}
      try {
        const result = await seat.call(remote => {
          cancel = () => void remote.cancel(id)
          signal.addEventListener('abort', cancel)
          return ask(remote, id)
        })
        if (signal.aborted) throw this.cancelled(request)
        if (check(result)) {
          this.settle(request)
          return result
        }
        await seat.discard(BROKEN)
        throw new Lost(BROKEN)
      } catch (reason) {
        if (reason instanceof Cancelled) throw reason
        if (signal.aborted) throw this.cancelled(request)
        if (!(reason instanceof Lost)) {
          // The computation itself threw an error. It would throw the same error in another attempt.
          this.giveUp(request, kind, { attempt: 1, attempts: 1, reason: String(reason) })
          throw reason
        }
        // The seat was closed on purpose. Another attempt would start its worker again.
        if (reason.message === CLOSED) throw this.cancelled(request)
        const trouble = { attempt, attempts: ATTEMPTS, reason: reason.message }
        if (attempt === ATTEMPTS) {
          this.giveUp(request, kind, trouble)
          throw new GaveUp(reason.message)
        }
        this.tell(request, trouble)
      } finally {
        signal.removeEventListener('abort', cancel)
      }
    }
  }

  /** The request is no longer wanted, so its trouble is not shown any more. */
  private cancelled(request: object): Cancelled {
    this.settle(request)
    return new Cancelled()
  }

  private tell(about: object | Kind, trouble: Trouble): void {
    this.troubles.set(about, trouble)
    this.onTrouble(trouble)
  }

  private giveUp(request: object, kind: Kind, trouble: Trouble): void {
    this.troubles.delete(request)
    this.tell(kind, trouble)
  }

  /** The trouble of this request is over. If others remain, the one that was reported last is shown again. */
  private settle(request: object): void {
    if (this.troubles.delete(request)) this.onTrouble([...this.troubles.values()].at(-1) ?? null)
  }
}

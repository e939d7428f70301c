/**
 * The engine as one figure of the page sees it. The draw on the plane goes to the first seat, where it is urgent, and so never
 * waits behind a sweep; rows of a sweep go wherever there is room. Work that was lost is done again, and its figure told.
 */
import type { Field, FieldGrid } from '../divergence/field.ts'
import type { Fits } from '../divergence/gap.ts'
import type { DensityMeasure } from '../divergence/measures.ts'
import { Cancelled } from '../steps.ts'
import type { Draw } from '../experiment/results.ts'
import { columns } from '../experiment/rows.ts'
import type { Parameters } from '../parameters.ts'
import { CLOSED, Lost, type Remote, type Seat } from './seat.ts'
import type { Seats } from './seats.ts'

export const ATTEMPTS = 3
const BROKEN = 'an answer arrived broken'

/** Not whatever else may have come from a worker. */
const isDrawOf = (draw: Draw, { seed }: Parameters): boolean => draw?.gaps !== undefined && draw.parameters?.seed === seed

/** A computation that was lost and is being tried again, or was given up after the last attempt (or the only one that makes sense). */
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
  /** Of each request that is in trouble, and of each kind of request whose last was given up, in the order in which it was told. */
  private readonly troubles = new Map<object | Kind, Trouble>()

  /**
   * @param onTrouble told of each lost computation; and when one that was in trouble came through or is no longer wanted, of
   * what trouble remains, or null
   */
  constructor(seats: Seats, onTrouble: (trouble: Trouble | null) => void) {
    this.seats = seats
    this.onTrouble = onTrouble
  }

  /** Requests for rows that can be under way at once. */
  get capacity(): number {
    return this.seats.capacity
  }

  /** Seats kept free of sweeps from now on, at most all but one. */
  reserve(seats: number): void {
    this.seats.reserve(seats)
  }

  /** Keeps the machine free of sweeps for a picture that has to be painted; see `Seats.hold`. */
  hold(): () => void {
    return this.seats.hold()
  }

  /** Gets the seat ready that draws go to. */
  wake(): void {
    this.seats.first.wake()
  }

  /** @throws {Cancelled} if aborted @throws {GaveUp} after the last attempt */
  async draw(parameters: Parameters, signal: AbortSignal): Promise<Draw> {
    const release = this.seats.hold()
    try {
      return await this.persist('draw', this.seats.first, signal, (remote, id) => remote.draw(id, parameters), draw => isDrawOf(draw, parameters))
    } finally {
      release()
    }
  }

  /** A draw that nobody waits for yet: tried once, and no trouble with it is told. @throws {Cancelled} if aborted @throws {Error} if it came to nothing */
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

  /** The integrand of a measure over the plane. @throws {Cancelled} if aborted @throws {GaveUp} after the last attempt */
  field(fits: Fits, measure: DensityMeasure, grid: FieldGrid, signal: AbortSignal): Promise<Field> {
    const check = (field: Field) => field?.gap?.length === grid.cells * grid.cells
    return this.persist('field', this.seats.first, signal, (remote, id) => remote.field(id, fits, measure, grid), check)
  }

  /** Rows of `count` draws from `from` on. @throws {Cancelled} if aborted @throws {GaveUp} after the last attempt */
  async rows(setting: Parameters, from: number, count: number, signal: AbortSignal): Promise<Float64Array> {
    const place = await this.seats.enter(signal)
    const check = (rows: Float64Array) => rows instanceof Float64Array && rows.length === count * columns(setting)
    try {
      return await this.persist('rows', place.seat, signal, (remote, id) => remote.rows(id, setting, from, count), check)
    } finally {
      this.seats.leave(place)
    }
  }

  private async persist<Result>(
    kind: Kind, seat: Seat, signal: AbortSignal, ask: (remote: Remote, id: number) => Promise<Result>, check: (result: Result) => boolean,
  ): Promise<Result> {
    // Another attempt is under way at what was given up.
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
          // The computation itself broke off: it would again.
          this.giveUp(request, kind, { attempt: 1, attempts: 1, reason: String(reason) })
          throw reason
        }
        // Made good, it would start the worker again that was ended.
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

  /** What was in trouble is no longer wanted: nobody is to be kept worried about it. */
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

  /** One trouble is over, which must not hide another that is not. */
  private settle(request: object): void {
    if (this.troubles.delete(request)) this.onTrouble([...this.troubles.values()].at(-1) ?? null)
  }
}

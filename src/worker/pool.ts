/**
 * The engine as the page sees it: as many seats as there are cores. The draw on the plane goes to the first seat, where it
 * is urgent, and so never waits behind a sweep; rows of a sweep go wherever there is room.
 */
import type { Field, FieldGrid } from '../divergence/field.ts'
import type { Fits } from '../divergence/gap.ts'
import type { DensityMeasure } from '../divergence/measures.ts'
import { Cancelled } from '../steps.ts'
import type { Draw } from '../experiment/results.ts'
import { columns } from '../experiment/rows.ts'
import type { Parameters } from '../parameters.ts'
import { Lost, Seat, type Patience, type Remote, type Sources } from './seat.ts'

const MOST_SEATS = 8
/** Calls under way at one seat: the next is there when the last has finished. */
const CALLS_PER_SEAT = 2
export const ATTEMPTS = 3

/** A computation that was lost and is being tried again, or was given up after the last attempt. */
export interface Trouble {
  readonly attempt: number
  readonly attempts: number
  readonly reason: string
}

export class GaveUp extends Error {
  override readonly name = 'GaveUp'
}

interface Place {
  readonly seat: Seat
  calls: number
}

export class Pool {
  private readonly places: Place[]
  private readonly waiting: ((place: Place) => void)[] = []
  private readonly onTrouble: (trouble: Trouble | null) => void
  private nextId = 1
  private reserved = 0

  /** @param onTrouble told of each lost computation, and with null when one that was in trouble came through or is no longer wanted */
  constructor(sources: Sources, cores: number, onTrouble: (trouble: Trouble | null) => void, patience?: Patience) {
    this.onTrouble = onTrouble
    const seats = Math.max(1, Math.min(MOST_SEATS, cores))
    this.places = Array.from({ length: seats }, () => ({ seat: new Seat(sources, patience), calls: 0 }))
  }

  /** Requests for rows that can be under way at once. */
  get capacity(): number {
    return (this.places.length - this.reserved) * CALLS_PER_SEAT
  }

  /** Seats kept free of sweeps from now on, at most all but one. */
  reserve(seats: number): void {
    this.reserved = Math.min(seats, this.places.length - 1)
    this.dispatch()
  }

  /** @throws {Cancelled} if aborted @throws {GaveUp} after the last attempt */
  draw(parameters: Parameters, signal: AbortSignal): Promise<Draw> {
    const check = (draw: Draw) => draw?.gaps !== undefined && draw.parameters?.seed === parameters.seed
    return this.persist(this.places[0], signal, (remote, id) => remote.draw(id, parameters), check)
  }

  /** The integrand of a measure over the plane. @throws {Cancelled} if aborted @throws {GaveUp} after the last attempt */
  field(fits: Fits, measure: DensityMeasure, grid: FieldGrid, signal: AbortSignal): Promise<Field> {
    const check = (field: Field) => field?.gap?.length === grid.cells * grid.cells
    return this.persist(this.places[0], signal, (remote, id) => remote.field(id, fits, measure, grid), check)
  }

  /** Rows of `count` draws from `from` on. @throws {Cancelled} if aborted @throws {GaveUp} after the last attempt */
  async rows(setting: Parameters, from: number, count: number, signal: AbortSignal): Promise<Float64Array> {
    const place = await this.room(signal)
    const check = (rows: Float64Array) => rows instanceof Float64Array && rows.length === count * columns(setting)
    try {
      return await this.persist(place, signal, (remote, id) => remote.rows(id, setting, from, count), check)
    } finally {
      place.calls--
      this.dispatch()
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.places.map(({ seat }) => seat.close()))
  }

  private room(signal: AbortSignal): Promise<Place> {
    return new Promise((resolve, reject) => {
      const leave = () => {
        this.waiting.splice(this.waiting.indexOf(start), 1)
        reject(new Cancelled())
      }
      const start = (place: Place) => {
        signal.removeEventListener('abort', leave)
        resolve(place)
      }
      this.waiting.push(start)
      signal.addEventListener('abort', leave, { once: true })
      this.dispatch()
    })
  }

  private dispatch(): void {
    // From the last seat on, so that the first one, where draws go, is the last to be busy.
    for (const place of this.places.slice(this.reserved).reverse()) {
      while (place.calls < CALLS_PER_SEAT && this.waiting.length > 0) {
        place.calls++
        this.waiting.shift()!(place)
      }
    }
  }

  private async persist<Result>(
    { seat }: Place, signal: AbortSignal, ask: (remote: Remote, id: number) => Promise<Result>, check: (result: Result) => boolean,
  ): Promise<Result> {
    for (let attempt = 1; ; attempt++) {
      if (signal.aborted) throw this.cancelled(attempt)
      const id = this.nextId++
      let cancel = () => {}
      try {
        const result = await seat.call(remote => {
          cancel = () => void remote.cancel(id)
          signal.addEventListener('abort', cancel)
          return ask(remote, id)
        })
        if (signal.aborted) throw this.cancelled(attempt)
        if (check(result)) {
          if (attempt > 1) this.onTrouble(null)
          return result
        }
        await seat.discard('an answer arrived broken')
        throw new Lost('an answer arrived broken')
      } catch (reason) {
        if (reason instanceof Cancelled) throw reason
        if (signal.aborted) throw this.cancelled(attempt)
        if (!(reason instanceof Lost)) throw reason
        this.onTrouble({ attempt, attempts: ATTEMPTS, reason: reason.message })
        if (attempt === ATTEMPTS) throw new GaveUp(reason.message)
      } finally {
        signal.removeEventListener('abort', cancel)
      }
    }
  }

  /** What was in trouble is no longer wanted: nobody is to be kept worried about it. */
  private cancelled(attempt: number): Cancelled {
    if (attempt > 1) this.onTrouble(null)
    return new Cancelled()
  }
}

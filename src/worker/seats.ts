/**
 * The seats of a page, as many as there are cores, shared by all that is computed there: rows of a sweep wait here until
 * there is room for them, and the first seat, where draws go, is the last to be filled with rows.
 */
import { Cancelled } from '../steps.ts'
import { Seat, type Patience, type Sources } from './seat.ts'

const MOST_SEATS = 8
/** Calls under way at one seat: the next is there when the last has finished. */
const CALLS_PER_SEAT = 2
/** Something urgent that takes longer, in milliseconds, does not keep the other seats idle. */
const LONGEST_HOLD = 100
/** What was urgent then has to be painted: time for a frame. */
const FRAME = 17

export interface Place {
  readonly seat: Seat
  calls: number
}

export class Seats {
  private readonly places: Place[]
  private readonly waiting: ((place: Place) => void)[] = []
  private reserved = 0
  private holds = 0
  private lastId = 0

  constructor(sources: Sources, cores: number, patience?: Patience) {
    const seats = Math.max(1, Math.min(MOST_SEATS, cores))
    this.places = Array.from({ length: seats }, () => ({ seat: new Seat(sources, patience), calls: 0 }))
  }

  /** Where what is urgent goes, without waiting for room. */
  get first(): Seat {
    return this.places[0].seat
  }

  /** Calls that can be under way at once. */
  get capacity(): number {
    return (this.places.length - this.reserved) * CALLS_PER_SEAT
  }

  /** By which a call can be cancelled, whoever made it. */
  nextId(): number {
    return ++this.lastId
  }

  /** Seats kept free of rows from now on, at most all but one. */
  reserve(seats: number): void {
    this.reserved = Math.min(seats, this.places.length - 1)
    this.dispatch()
  }

  /** From now on no rows are begun, so that what is urgent has the machine to itself; ends soon after the function returned is called. */
  hold(): () => void {
    this.holds++
    let over = false
    const end = () => {
      if (over) return
      over = true
      this.holds--
      this.dispatch()
    }
    const longest = setTimeout(end, LONGEST_HOLD)
    return () => {
      clearTimeout(longest)
      setTimeout(end, FRAME)
    }
  }

  /** A place for one call, to be left when the call is over. @throws {Cancelled} if aborted while waiting */
  enter(signal: AbortSignal): Promise<Place> {
    return new Promise((resolve, reject) => {
      const giveUp = () => {
        this.waiting.splice(this.waiting.indexOf(start), 1)
        reject(new Cancelled())
      }
      const start = (place: Place) => {
        signal.removeEventListener('abort', giveUp)
        resolve(place)
      }
      this.waiting.push(start)
      signal.addEventListener('abort', giveUp, { once: true })
      this.dispatch()
    })
  }

  leave(place: Place): void {
    place.calls--
    this.dispatch()
  }

  async close(): Promise<void> {
    await Promise.all(this.places.map(({ seat }) => seat.close()))
  }

  private dispatch(): void {
    if (this.holds > 0) return
    for (const place of this.places.slice(this.reserved).reverse()) {
      while (place.calls < CALLS_PER_SEAT && this.waiting.length > 0) {
        place.calls++
        this.waiting.shift()!(place)
      }
    }
  }
}

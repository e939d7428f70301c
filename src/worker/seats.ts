/**
 * The seats of a page, one for each core up to MOST_SEATS. All figures of the page share them. Rows of a sweep wait
 * here until a seat has room. Draws go to the first seat, so this one gets rows last.
 */
import { Cancelled } from '../steps/steps.ts'
import { Seat, type Patience, type Sources } from './seat.ts'

const MOST_SEATS = 8
/** The number of calls at one seat. With two, the second is already there when the first has finished. */
const CALLS_PER_SEAT = 2
/** A hold ends after this time, in milliseconds. The other seats must not be idle for longer. */
const LONGEST_HOLD = 100
/** A hold goes on for one frame, in milliseconds, in which the page paints the result. */
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

  /** The seat for urgent calls, which do not wait for room. */
  get first(): Seat {
    return this.places[0].seat
  }

  /** The number of rows' calls that can be under way at the same time. */
  get capacity(): number {
    return (this.places.length - this.reserved) * CALLS_PER_SEAT
  }

  /** A number for a call, by which it can be cancelled. It is unique on the page. */
  nextId(): number {
    return ++this.lastId
  }

  /** Keeps so many seats free of rows from now on, but never the last one. */
  reserve(seats: number): void {
    this.reserved = Math.min(seats, this.places.length - 1)
    this.dispatch()
  }

  /**
   * Starts no rows from now on, so that something urgent has the whole machine. Calling the returned function ends this
   * after one more frame.
   */
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

  /**
   * Waits for a place for one call. The caller must `leave` it after the call.
   * @throws {Cancelled} if aborted while waiting
   */
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
    for (const place of this.places.slice(this.reserved).toReversed()) {
      while (place.calls < CALLS_PER_SEAT && this.waiting.length > 0) {
        place.calls++
        this.waiting.shift()!(place)
      }
    }
  }
}

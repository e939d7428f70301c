/**
 * The engine of one explorer. While it runs, every change of the setting gets its picture, its curves and its field.
 */
import type { ShippedRows } from '../../../src/experiment/shipped.ts'
import { Pool } from '../../../src/worker/pool.ts'
import type { Seats } from '../../../src/worker/seats.ts'
import type { Store } from '../store.ts'
import { curvesFor, type CurveControls } from './curves.ts'
import { drawsFor } from './draws.ts'
import type { Latency } from './latency.ts'

export interface Wanted {
  /** Draws that the site ships, so that they need not be computed. The curves wait for them. */
  readonly shipped?: Promise<readonly ShippedRows[]>
  /** The curves also wait for this, unless the reader changes something first. */
  readonly calm?: Promise<unknown>
  /** False where only the plane is shown. */
  readonly curves?: boolean
}

export interface LiveEngine {
  /** For what only some pages compute: it takes its turn among the draws. */
  readonly pool: Pool
  /** Starts the engine. The function returned stops it; it may be started again. */
  readonly start: (wanted?: Wanted) => () => void
  readonly curves: CurveControls
  /** The reader asks for another attempt after the engine gave up. */
  readonly retry: () => void
}

export function engineFor(store: Store, seats: Seats, latency?: Latency): LiveEngine {
  const pool = new Pool(seats, failure => store.setState({ failure }))
  const draws = drawsFor(store, pool, latency)
  const curves = curvesFor(store, pool)
  return {
    pool,
    start: ({ shipped, calm, curves: wanted = true } = {}) => {
      const running = [draws.follow()]
      let over = false
      // If this file cannot be loaded, there is no field, and the picture follows a lever a little later.
      import('./later.ts').then(
        ({ followLater }) => over || running.push(followLater(store, pool, draws)),
        () => {},
      )
      const follow = (known: readonly ShippedRows[]) => {
        for (const { setting, rows } of known) curves.controls.remember(setting, rows)
        if (!over) running.push(curves.follow(calm))
      }
      if (shipped) {
        void shipped.then(follow)
        // With shipped draws, nothing is computed before the reader does something. The workers are started now, so
        // that the reader need not wait for their start.
        void Promise.resolve(calm).then(() => over || pool.wake())
      } else if (wanted) follow([])
      return () => {
        over = true
        for (const stop of running) stop()
      }
    },
    curves: curves.controls,
    retry: () => {
      store.setState({ failure: null })
      curves.controls.goOn()
      draws.ask()
    },
  }
}

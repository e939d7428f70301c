/**
 * The engine of one explorer: while it runs, every change of the reader's settings gets its picture, its curves and its
 * map.
 */
import type { ShippedRows } from '../../../src/experiment/shipped.ts'
import { Pool } from '../../../src/worker/pool.ts'
import type { Seats } from '../../../src/worker/seats.ts'
import type { Store } from '../store.ts'
import { curvesFor, type CurveControls } from './curves.ts'
import { drawsFor } from './draws.ts'
import type { Latency } from './latency.ts'

export interface Wanted {
  /** Draws that need not be made, which the curves wait for. */
  readonly shipped?: Promise<readonly ShippedRows[]>
  /** Sweeps wait for this as well, unless the reader changes something first. */
  readonly calm?: Promise<unknown>
  /** False where the draw on the plane is all that is shown. */
  readonly curves?: boolean
}

export interface LiveEngine {
  /** Works until the function returned is called, and may be started again. */
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
    start: ({ shipped, calm, curves: wanted = true } = {}) => {
      const running = [draws.follow()]
      let over = false
      // Where it cannot be had there is no map, and a lever is followed a little later.
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
        // With the draws at hand nothing is asked of the engine before the reader does something, who is not to wait
        // for it then.
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

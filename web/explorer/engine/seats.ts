/** The page's workers, and the same engine on the page's own thread for where no worker can start. */
import type { Engine } from '../../../src/worker/engine.ts'
import { Seats } from '../../../src/worker/seats.ts'
import EngineWorker from '../../../src/worker/worker.ts?worker'

let local: Promise<Engine> | undefined

export const seats = new Seats(
  {
    worker: () => new EngineWorker(),
    // Loaded only when it is needed: most readers never need it.
    local: () => (local ??= import('../../../src/worker/engine.ts').then(({ createEngine }) => createEngine())),
  },
  navigator.hardwareConcurrency,
)

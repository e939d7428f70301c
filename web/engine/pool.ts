/** The page's pool of workers, and the same engine on the page's own thread for where no worker can start. */
import type { Engine } from '../../src/worker/engine.ts'
import { Pool } from '../../src/worker/pool.ts'
import EngineWorker from '../../src/worker/worker.ts?worker'
import { useExplorer } from '../store.ts'

let local: Promise<Engine> | undefined

export const pool = new Pool(
  {
    worker: () => new EngineWorker(),
    // Loaded only when it is needed: most readers never need it.
    local: () => (local ??= import('../../src/worker/engine.ts').then(({ createEngine }) => createEngine())),
  },
  navigator.hardwareConcurrency,
  trouble => useExplorer.setState({ failure: trouble }),
)

/**
 * What of the engine is no part of the first picture: the map over the plane, and what a hand on a lever may come to.
 */
import type { Pool } from '../../../src/worker/pool.ts'
import type { Store } from '../store.ts'
import { Ahead } from './ahead.ts'
import type { Draws } from './draws.ts'
import { fieldsFor } from './fields.ts'

/** @returns ends the map; what is ahead ends with the hand */
export function followLater(store: Store, pool: Pool, draws: Draws): () => void {
  draws.with(
    new Ahead(
      (parameters, signal) => pool.drawAhead(parameters, signal),
      () => store.getState().parameters,
    ),
  )
  return fieldsFor(store, pool).follow()
}

/**
 * The parts of the engine that the first picture does not need: the field over the plane, and the draws computed ahead
 * while the reader drags a lever.
 */
import type { Pool } from '../../../src/worker/pool.ts'
import type { Store } from '../store.ts'
import { Ahead } from './ahead.ts'
import type { Draws } from './draws.ts'
import { fieldsFor } from './fields.ts'

/** @returns a function that ends the field; the draws ahead end with the drag */
export function followLater(store: Store, pool: Pool, draws: Draws): () => void {
  draws.with(
    new Ahead(
      (parameters, signal) => pool.drawAhead(parameters, signal),
      () => store.getState().parameters,
    ),
  )
  return fieldsFor(store, pool).follow()
}

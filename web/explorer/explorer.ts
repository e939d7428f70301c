/** An explorer: what it knows, what can be done to it, and the engine that answers. A page may hold several. */
import type { Seats } from '../../src/worker/seats.ts'
import { actionsOn, type Actions } from './actions.ts'
import { followerOf } from './afterPicture.ts'
import { engineFor, type LiveEngine } from './engine/engine.ts'
import type { Latency } from './engine/latency.ts'
import { storeWith, type State, type Store } from './store.ts'

export interface Explorer {
  readonly store: Store
  /** What the store knows, for all that follows the picture. */
  readonly afterPicture: Store
  readonly actions: Actions
  /** To be started by whoever made the explorer. */
  readonly engine: LiveEngine
}

/**
 * @param seats where its work is done, shared with every other explorer of the page @param latency told of what a
 * reader waits for
 */
export function createExplorer(seats: Seats, initial?: Partial<State>, latency?: Latency): Explorer {
  const store = storeWith(initial)
  return { store, afterPicture: followerOf(store), actions: actionsOn(store), engine: engineFor(store, seats, latency) }
}

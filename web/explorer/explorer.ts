/** An explorer: its state, its actions, and the engine that computes. A page may hold several explorers. */
import type { Seats } from '../../src/worker/seats.ts'
import { actionsOn, type Actions } from './actions.ts'
import { followerOf } from './afterPicture.ts'
import { engineFor, type LiveEngine } from './engine/engine.ts'
import type { Latency } from './engine/latency.ts'
import { storeWith, type State, type Store } from './store.ts'

export interface Explorer {
  readonly store: Store
  /** The same state for everything that is updated after the picture. */
  readonly afterPicture: Store
  readonly actions: Actions
  /** Whoever makes the explorer also starts its engine. */
  readonly engine: LiveEngine
}

/**
 * @param seats the workers that compute, shared with all other explorers of the page
 * @param latency measures how long a reader waits for a picture
 */
export function createExplorer(seats: Seats, initial?: Partial<State>, latency?: Latency): Explorer {
  const store = storeWith(initial)
  return { store, afterPicture: followerOf(store), actions: actionsOn(store), engine: engineFor(store, seats, latency) }
}

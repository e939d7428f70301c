/** How many nodes each estimator places, apart from them, so that a page can name the numbers without carrying the engine. */
import type { Estimator } from './estimators.ts'

/** Quadrature: spirals in the frame of each component, each of them a replicate. */
export const SPIRALS = 4
export const SPIRAL_NODES = 160

/** Monte Carlo: batches of random points from each component, each of them a replicate. */
export const BATCHES = 32
export const BATCH_POINTS = 64

/** Nodes in each component of a mixture. */
export const NODES_PER_COMPONENT: Readonly<Record<Estimator, number>> = {
  quadrature: SPIRALS * SPIRAL_NODES,
  'monte-carlo': BATCHES * BATCH_POINTS,
}

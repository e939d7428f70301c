/**
 * The numbers of nodes of both estimators. They have a file of their own, so that a page can use them without the
 * engine.
 */
import type { Estimator } from './estimators.ts'

/** Quadrature: spirals in each component. Each spiral is a replicate. */
export const SPIRALS = 4
export const SPIRAL_NODES = 160

/** Monte Carlo: batches of random points in each component. Each batch is a replicate. */
export const BATCHES = 32
export const BATCH_POINTS = 64

/** Nodes in each component of a mixture. */
export const NODES_PER_COMPONENT: Readonly<Record<Estimator, number>> = {
  quadrature: SPIRALS * SPIRAL_NODES,
  'monte-carlo': BATCHES * BATCH_POINTS,
}

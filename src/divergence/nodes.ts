/** Where an expectation over a mixture is evaluated, whichever estimator chose the places. */
import type { Replicates } from './estimate.ts'

/**
 * `points` hold, component by component and in it replicate by replicate, as many nodes as there are `weights`; the weights
 * of each replicate sum to 1. Replicates are complete answers of their own: how much they differ is what an error is made of.
 */
export interface Nodes {
  readonly points: Float64Array
  readonly weights: Float64Array
  readonly replicates: number
  /** Weight of each component in the mixture. */
  readonly shares: Float64Array
}

/** E over the mixture of f(node), in parts: one for each component, and of each as many replicates as there are. */
export function expectations({ weights, replicates, shares }: Nodes, f: (node: number) => number): Replicates[] {
  const each = weights.length / replicates
  let at = 0
  return Array.from(shares, share => {
    const part = new Float64Array(replicates)
    for (let r = 0; r < replicates; r++) {
      let sum = 0
      for (let i = r * each; i < (r + 1) * each; i++, at++) sum += weights[i] * f(at)
      part[r] = share * sum
    }
    return part
  })
}

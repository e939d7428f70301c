/** The places at which an expectation over a mixture is evaluated. Both estimators give them in this form. */
import { finish, WORK_PER_STEP, type Steps } from '../steps/steps.ts'
import type { Replicates } from './estimate.ts'

/**
 * `points` are sorted by component, then by replicate. Each component has as many nodes as there are `weights`, and the
 * weights of each replicate sum to 1. Each replicate gives an estimate of its own. The differences of these estimates
 * give the error.
 */
export interface Nodes {
  readonly points: Float64Array
  readonly weights: Float64Array
  readonly replicates: number
  /** Weight of each component in the mixture. */
  readonly shares: Float64Array
}

/** f takes a few exponentials, and so a few times as long as a density. */
const FUNCTION_WORK = 4

/** The expectation of f(node) over the mixture, as one part for each component, each with its replicates. */
export const expectations = (nodes: Nodes, f: (node: number) => number): Replicates[] =>
  finish(expectationsSteps(nodes, f))

/** The same in steps. */
export function* expectationsSteps(
  { weights, replicates, shares }: Nodes,
  f: (node: number) => number,
): Steps<Replicates[]> {
  const each = weights.length / replicates
  const parts: Replicates[] = []
  let at = 0
  let work = 0
  for (const share of shares) {
    const part = new Float64Array(replicates)
    for (let r = 0; r < replicates; r++) {
      let sum = 0
      for (let i = r * each; i < (r + 1) * each; i++, at++) sum += weights[i] * f(at)
      part[r] = share * sum
    }
    parts.push(part)
    work += FUNCTION_WORK * weights.length
    if (work >= WORK_PER_STEP) {
      work = 0
      yield
    }
  }
  return parts
}

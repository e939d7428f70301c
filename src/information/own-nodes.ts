/**
 * The nodes of a mixture are sorted by its components, so the component of each is known. What a place tells of it is
 * the responsibility of that component there: its *own share*. It is kept as a logarithm, since it may be too small for a
 * number.
 */
import type { Nodes } from '../divergence/nodes.ts'
import { BLOCK } from '../mixture/kernels.ts'
import { exponentiate, fillTerms, logSums, scratchFor, type Scratch } from '../mixture/log-terms.ts'
import type { Mixture } from '../mixture/mixture.ts'
import { prepare } from '../mixture/prepared.ts'
import { dropUnknown } from '../mixture/responsibilities.ts'
import { WORK_PER_STEP, type Steps } from '../steps/steps.ts'

/** Some nodes of one component, from `start` on. The scratch holds e^(term − largest) of each component, and their sums. */
export interface OwnBlock {
  readonly component: number
  readonly start: number
  readonly size: number
  readonly scratch: Scratch
}

/**
 * ln of its own share at each node; 0 at the nodes of a component without weight, which count for nothing.
 * @param nodes of this mixture
 * @param visit is called after each block of nodes, of components with weight, when their own shares are known
 */
export function* ownSharesSteps(
  mixture: Mixture,
  nodes: Nodes,
  visit?: (block: OwnBlock, logShare: Float64Array) => void,
): Steps<Float64Array> {
  const { points, shares } = nodes
  const each = nodes.weights.length
  const prepared = prepare(mixture)
  const scratch = scratchFor(prepared)
  const { terms, densities } = scratch
  const logShare = new Float64Array(shares.length * each)
  let work = 0
  for (let component = 0; component < shares.length; component++) {
    if (shares[component] === 0) continue
    const end = (component + 1) * each
    for (let start = component * each; start < end; start += BLOCK) {
      const size = Math.min(BLOCK, end - start)
      const row = component * BLOCK
      fillTerms(prepared, points, start, size, scratch)
      logShare.set(terms.subarray(row, row + size), start)
      exponentiate(prepared.count, size, scratch)
      dropUnknown(prepared.count, size, scratch)
      logSums(size, scratch)
      for (let i = 0; i < size; i++) logShare[start + i] -= densities[i]
      visit?.({ component, start, size, scratch }, logShare)
      work += size * prepared.count * prepared.dimension
      if (work >= WORK_PER_STEP) {
        work = 0
        yield
      }
    }
  }
  return logShare
}

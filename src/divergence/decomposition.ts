/**
 * Splits a divergence into contributions of the generator's components, one number for each. Their sum is the
 * divergence.
 *
 * An expectation over the truth is split by the truth's own components, which are components of the generator, too.
 * An expectation over a fit cannot be split by the fit's components, because these have no fixed role. Instead, each
 * place counts for the generator's components in proportion to their responsibilities there.
 */
import { log } from '../elementary/log.ts'
import { BLOCK } from '../mixture/kernels.ts'
import { exponentiate, fillTerms, scratchFor } from '../mixture/log-terms.ts'
import { prepare, type Prepared } from '../mixture/prepared.ts'
import type { Mixture } from '../mixture/mixture.ts'
import { WORK_PER_STEP, type Steps } from '../steps/steps.ts'
import type { Evaluation } from './evaluation.ts'
import { DENSITY_MEASURES, MEASURED, type DensityMeasure, type Integrand } from './measures.ts'
import type { Nodes } from './nodes.ts'

/**
 * For each density measure, the contribution of each generator component, in nats. The truth's components come first.
 */
export type Parts = Readonly<Record<DensityMeasure, Float64Array>>

/** The parts of the divergences between the truth and one fit. They sum to these divergences. */
export function* partsSteps(at: Evaluation, generator: Mixture): Steps<Parts> {
  const prepared = prepare(generator)
  const overFit = yield* responsibilitySumsSteps(at, prepared)
  const parts = DENSITY_MEASURES.map(measure => {
    const sums = overFit[measure]
    const { overTruth } = MEASURED[measure]
    if (overTruth) addByComponent(sums, at.truthNodes, i => overTruth(at.truthAtTruth[i], at.fitAtTruth[i]))
    return [measure, sums] as const
  })
  return Object.fromEntries(parts) as unknown as Parts
}

/** For each component of the nodes' mixture, adds its share of the expectation to its sum. */
function addByComponent(sums: Float64Array, { weights, replicates, shares }: Nodes, f: (node: number) => number): void {
  for (let c = 0, at = 0; c < shares.length; c++) {
    let sum = 0
    for (let i = 0; i < weights.length; i++, at++) sum += weights[i] * f(at)
    sums[c] += (shares[c] * sum) / replicates
  }
}

/** The expectations over the fit, split by the responsibilities of the generator's components. */
function* responsibilitySumsSteps(at: Evaluation, generator: Prepared): Steps<Record<DensityMeasure, Float64Array>> {
  const { points, weights, replicates, shares } = at.fitNodes
  const scratch = scratchFor(generator)
  const sums = Object.fromEntries(
    DENSITY_MEASURES.map(measure => [measure, new Float64Array(generator.count)]),
  ) as Record<DensityMeasure, Float64Array>
  const used = DENSITY_MEASURES.flatMap(measure => {
    const { overFit } = MEASURED[measure]
    return overFit ? [{ integrand: overFit as Integrand, into: sums[measure] }] : []
  })
  const n = shares.length * weights.length
  let work = 0
  for (let start = 0; start < n; start += BLOCK) {
    const size = Math.min(BLOCK, n - start)
    fillTerms(generator, points, start, size, scratch)
    exponentiate(generator.count, size, scratch)
    for (let i = 0; i < size; i++) {
      const node = start + i
      const share =
        (shares[Math.floor(node / weights.length)] * weights[node % weights.length]) / (replicates * scratch.sums[i])
      for (const { integrand, into } of used) {
        const weighted = share * integrand(at.truthAtFit[node], at.fitAtFit[node])
        for (let c = 0; c < into.length; c++) into[c] += weighted * scratch.terms[c * BLOCK + i]
      }
    }
    work += size * generator.count
    if (work >= WORK_PER_STEP) {
      work = 0
      yield
    }
  }
  yield
  return sums
}

/**
 * The contribution of each generator component to the gap.
 *
 * KL(truth ‖ fit) is an expectation over the truth alone, so irrelevant components contribute nothing to it. But they
 * take weight from the truth's components in the synthetic fit. In a fit that repeats the generator, each component of
 * the truth weighs less by the factor `diluted`, which costs ln(diluted) nats. This amount is moved from the truth's
 * components to the irrelevant ones, in equal shares on both sides. The sum stays the same.
 * @param inTruth the number of the truth's components
 * @param diluted the weight of the whole generator, divided by that of the truth's components in it; the generator is
 * that of the first generation
 */
export function gapParts(anchor: Parts, synthetic: Parts, inTruth: number, diluted: number): Parts {
  const parts = DENSITY_MEASURES.map(measure => {
    const gap = anchor[measure].map((value, c) => value - synthetic[measure][c])
    const irrelevant = gap.length - inTruth
    if (measure === 'truth-to-fit' && irrelevant > 0) {
      const moved = log(diluted)
      for (let c = 0; c < gap.length; c++) gap[c] += c < inTruth ? moved / inTruth : -moved / irrelevant
    }
    return [measure, gap] as const
  })
  return Object.fromEntries(parts) as unknown as Parts
}

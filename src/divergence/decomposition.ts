/**
 * Where a divergence comes from. It splits exactly over the components of its first argument, each with the integrand
 * weighted by that component: the truth's by its own components; a fit, whose components answer to nothing in particular,
 * by the responsibility of each generator component. What results is one number for each generator component.
 */
import { log } from '../elementary/log.ts'
import { BLOCK } from '../mixture/kernels.ts'
import { exponentiate, fillTerms, scratchFor } from '../mixture/log-terms.ts'
import { prepare, type Prepared } from '../mixture/prepared.ts'
import type { Mixture } from '../mixture/mixture.ts'
import { WORK_PER_STEP, type Steps } from '../steps.ts'
import type { Evaluation } from './evaluation.ts'
import { DENSITY_MEASURES, MEASURED, type DensityMeasure, type Integrand } from './measures.ts'
import type { Nodes } from './nodes.ts'

/** For each density measure, what each generator component contributes, in nats; the truth's components are the first ones. */
export type Parts = Readonly<Record<DensityMeasure, Float64Array>>

/** The parts of one fit's divergences; they sum to the divergences themselves. */
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

/** Adds the expectation over each component of the nodes' mixture to that component's sum. */
function addByComponent(sums: Float64Array, { weights, replicates, shares }: Nodes, f: (node: number) => number): void {
  for (let c = 0, at = 0; c < shares.length; c++) {
    let sum = 0
    for (let i = 0; i < weights.length; i++, at++) sum += weights[i] * f(at)
    sums[c] += (shares[c] * sum) / replicates
  }
}

/** The integrands over the fit, summed by responsibility of the generator's components. */
function* responsibilitySumsSteps(at: Evaluation, generator: Prepared): Steps<Record<DensityMeasure, Float64Array>> {
  const { points, weights, replicates, shares } = at.fitNodes
  const scratch = scratchFor(generator)
  const sums = Object.fromEntries(DENSITY_MEASURES.map(measure => [measure, new Float64Array(generator.count)])) as Record<DensityMeasure, Float64Array>
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
      const share = (shares[Math.floor(node / weights.length)] * weights[node % weights.length]) / (replicates * scratch.sums[i])
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
  return sums
}

/**
 * What each generator component contributes to the gap. Under KL truth → fit no component of the truth is an irrelevant one,
 * yet these take mass from the synthetic fit: nominally ln(total / in the truth). That is charged to them in equal shares,
 * and taken from the truth's components, which carry it, in proportion to their weight (equal, too).
 */
export function gapParts(anchor: Parts, synthetic: Parts, inTruth: number): Parts {
  const parts = DENSITY_MEASURES.map(measure => {
    const gap = anchor[measure].map((value, c) => value - synthetic[measure][c])
    const irrelevant = gap.length - inTruth
    if (measure === 'truth-to-fit' && irrelevant > 0) {
      const diluted = log(gap.length / inTruth)
      for (let c = 0; c < gap.length; c++) gap[c] += c < inTruth ? diluted / inTruth : -diluted / irrelevant
    }
    return [measure, gap] as const
  })
  return Object.fromEntries(parts) as unknown as Parts
}

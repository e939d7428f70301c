/**
 * The KL Gap of Gan & Liu (ICLR 2025), section 4.4: the divergence between the truth and the anchor fit, minus the
 * divergence between the truth and the synthetic fit. Where it is positive, the synthetic data helped.
 */
import type { Mixture } from '../mixture/mixture.ts'
import type { Steps } from '../steps/steps.ts'
import { gapParts, partsSteps, type Parts } from './decomposition.ts'
import { fromReplicates, type Estimate } from './estimate.ts'
import type { Estimator, Source } from './estimators.ts'
import { evaluateSteps, measureSteps, Reference, type Evaluation } from './evaluation.ts'
import { DENSITY_MEASURES, MEASURED, type DensityMeasure } from './measures.ts'

/** The two divergences from the truth, and their difference. */
export interface Gap {
  readonly anchor: Estimate
  readonly synthetic: Estimate
  readonly gap: Estimate
}

export type Gaps = Readonly<Record<DensityMeasure, Gap>>

export interface Fits {
  readonly truth: Mixture
  readonly anchorFit: Mixture
  readonly syntheticFit: Mixture
}

interface Evaluations {
  readonly estimator: Estimator
  readonly anchor: Evaluation
  readonly synthetic: Evaluation
}

/** Compares both fits with the truth. Both are evaluated at the same nodes of the truth. */
export function* evaluateFitsSteps(
  { truth, anchorFit, syntheticFit }: Fits,
  estimator: Estimator,
  source: Source,
): Steps<Evaluations> {
  const reference = new Reference(truth, estimator, source)
  return {
    estimator,
    anchor: yield* evaluateSteps(reference, anchorFit, 1),
    synthetic: yield* evaluateSteps(reference, syntheticFit, 2),
  }
}

/**
 * The gaps of several synthetic fits with the same truth and anchor fit, in every density measure. What they share is
 * evaluated once. Each gap is the one that `gapsSteps` gives for this fit alone.
 */
export function* gapsOfEachSteps(
  { truth, anchorFit, syntheticFits }: Omit<Fits, 'syntheticFit'> & { readonly syntheticFits: readonly Mixture[] },
  estimator: Estimator,
  source: Source,
): Steps<Gaps[]> {
  const reference = new Reference(truth, estimator, source)
  const anchor = yield* evaluateSteps(reference, anchorFit, 1)
  const gaps: Gaps[] = []
  for (const fit of syntheticFits) {
    const synthetic = yield* evaluateSteps(reference, fit, 2)
    gaps.push(yield* gapsSteps({ estimator, anchor, synthetic }))
  }
  return gaps
}

/**
 * The gap in every density measure. Its error is smaller than the two errors together, because the fits share nodes.
 */
export function* gapsSteps({ estimator, anchor, synthetic }: Evaluations): Steps<Gaps> {
  const gaps: [DensityMeasure, Gap][] = []
  for (const name of DENSITY_MEASURES) {
    const a = yield* measureSteps(MEASURED[name], anchor)
    yield
    const s = yield* measureSteps(MEASURED[name], synthetic)
    yield
    const anchorEstimate = fromReplicates([...a.overTruth, ...a.overFit], estimator)
    const syntheticEstimate = fromReplicates([...s.overTruth, ...s.overFit], estimator)
    // Both fits were evaluated at the truth's nodes, so their common errors cancel in the difference.
    const differences = a.overTruth.map((part, c) => part.map((replicate, r) => replicate - s.overTruth[c][r]))
    const { error } = fromReplicates([...differences, ...a.overFit, ...s.overFit], estimator)
    const value = anchorEstimate.value - syntheticEstimate.value
    gaps.push([name, { anchor: anchorEstimate, synthetic: syntheticEstimate, gap: { value, error, estimator } }])
  }
  return Object.fromEntries(gaps) as unknown as Gaps
}

/** The contribution of each component of the synthetic data's law to each divergence and to the gap. */
export interface GapParts {
  readonly anchor: Parts
  readonly synthetic: Parts
  readonly gap: Parts
}

/**
 * @param law the mixture whose components the parts are of; the truth's come first
 * @param diluted see `gapParts`
 */
export function* gapPartsSteps({ anchor, synthetic }: Evaluations, law: Mixture, diluted: number): Steps<GapParts> {
  const a = yield* partsSteps(anchor, law)
  const s = yield* partsSteps(synthetic, law)
  return { anchor: a, synthetic: s, gap: gapParts(a, s, anchor.truthNodes.shares.length, diluted) }
}

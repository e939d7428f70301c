/** The results of the experiment as plain data. The worker sends them to the page, and charts are drawn from them. */
import type { Gap, GapParts, Gaps } from '../divergence/gap.ts'
import type { Fit } from '../mixture/em.ts'
import type { LabelledPoints, Mixture } from '../mixture/mixture.ts'
import type { Measure, Parameters } from '../parameters/parameters.ts'
import type { HeldOut } from './held-out.ts'
import type { ComponentRole } from './roles.ts'
import type { Summary } from './summary.ts'

export type { Estimate } from '../divergence/estimate.ts'
export type { Gap } from '../divergence/gap.ts'
export type { Summary } from './summary.ts'

/**
 * A mixture fitted by EM, with how the fit went. All per-component arrays follow the order of `mixture`'s components.
 */
export interface FittedMixture extends Fit {
  /** The number of components asked for. The mixture has fewer where there were too few points. */
  readonly requested: number
  /** Components that shrank to a point or a line. Only the regularisation keeps them from width 0. */
  readonly collapsed: readonly number[]
  /**
   * For each component, the generator component with the largest overlap (Bhattacharyya coefficient, 0 … 1). The generator
   * is taken with its curation noise.
   */
  readonly nearest: Int32Array
  readonly overlap: Float64Array
}

/** How the synthetic fit of a later generation came about. */
export interface Descent {
  /** The synthetic fit of the generation before, which made the new points. */
  readonly teacher: Mixture
  /** The first so many of the new points are fresh ones, from the truth's anchored components. */
  readonly fresh: number
  /** The points that the synthetic fit learnt from, n × d. By `replace` these are the new points. */
  readonly learnt: Float64Array
}

/** One whole run of the experiment from one seed. */
export interface Draw {
  readonly parameters: Parameters
  readonly truth: Mixture
  readonly anchorData: LabelledPoints
  /** The generator of the first generation. Later generations have their own: see `descent`. */
  readonly generator: Mixture
  /**
   * The n points that are new in this generation. From the second generation on, a label is the generator component that
   * overlaps most with the component that made the point.
   */
  readonly syntheticData: LabelledPoints
  readonly anchorFit: FittedMixture
  readonly syntheticFit: FittedMixture
  /** Role of each generator component; the truth's components are the first `truth.weights.length` of them. */
  readonly roles: readonly ComponentRole[]
  /**
   * Both divergences and the gap. All density measures are computed together. The published one is there only on
   * demand.
   */
  readonly gaps: Gaps & { readonly 'as-published'?: Gap }
  /** The contributions of each generator component to the gaps in the density measures. */
  readonly parts: GapParts
  readonly heldOut: HeldOut
  /** Only from the second generation on. */
  readonly descent?: Descent
  /** What the plane shows of a draw that is not two-dimensional. */
  readonly projected?: Draw
}

export interface SweptQuantity {
  /** One value a draw, in the order of the draws' indices. */
  readonly values: Float64Array
  readonly summary: Summary
}

/** The three quantities of a gap, each over draws. */
export type SweptGap = Readonly<Record<'anchor' | 'synthetic' | 'gap', SweptQuantity>>

/** One point of a curve: the experiment at `value` of the varied parameter, over draws 0 … draws − 1. */
export interface SweepPoint {
  readonly value: number
  readonly draws: number
  /** Either all density measures or the published one, whichever the sweep was for. */
  readonly measures: Readonly<Partial<Record<Measure, SweptGap>>>
}

/**
 * The public engine, which a notebook imports. It only computes: it knows no page and no worker, and keeps no global
 * state. Each function refuses wrong input with a RangeError that names the value and says what the function takes. The
 * page calls some of these functions without checks, because it knows its input. For those, the checks are in public/.
 */
export { DEFAULTS, FORMAT_VERSION, PARAMETERS, type Parameters } from './parameters/parameters.ts'
export { createMixture, type LabelledPoints, type Mixture } from './mixture/mixture.ts'
export { logDensity } from './mixture/density.ts'
export { sampleMixture } from './mixture/sampling.ts'
export { fitMixture, type Fit, type FitOptions } from './mixture/em.ts'
export { Random } from './random/random.ts'
export { stream } from './public/stream.ts'
export {
  entropy,
  jensenShannon,
  klDivergence,
  totalVariation,
  type DivergenceOptions,
} from './divergence/divergences.ts'
export { KeptRounds } from './divergence/kept-rounds.ts'
export { histogramDivergence, type HistogramOptions } from './divergence/histogram.ts'
export type { DensityMeasure } from './divergence/measures.ts'
export type { Estimate } from './divergence/estimate.ts'
export type { Gap } from './divergence/gap.ts'
export { completeParameters, drawExperiment, drawRows, fingerprint, shippedDraw, sweepGap } from './public/draws.ts'
export { changesFrom, columns, quantile, summarize, sweepPoint, sweptMeasures } from './public/rows.ts'
export type { SweepOptions } from './experiment/sweep.ts'
export type { Summary } from './experiment/summary.ts'
export type { Draw, FittedMixture, SweepPoint } from './experiment/results.ts'
export { Cancelled } from './steps/steps.ts'
export { decode, encode } from './public/codec.ts'
export type { Fingerprint } from './experiment/fingerprint.ts'
export { SHIPPED_DRAWS, type ShippedPage } from './experiment/shipped.ts'
export { openingDraw } from './experiment/opening.ts'
export { PRESETS } from './parameters/presets.ts'
export { Pace } from './public/pace.ts'

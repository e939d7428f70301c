/**
 * The public engine, which a notebook imports. It only computes: it knows no page and no worker, and keeps no global
 * state. Each function refuses wrong input with a RangeError that names the value and says what the function takes. The
 * page calls some of these functions without checks, because it knows its input. For those, the checks are in public/.
 */
export { DEFAULTS, FORMAT_VERSION, PARAMETERS, SWEPT, type Parameters } from './parameters/parameters.ts'
export { createMixture, type LabelledPoints, type Mixture } from './mixture/mixture.ts'
export { logDensity } from './mixture/density.ts'
export { sampleMixture } from './mixture/sampling.ts'
export { fitMixture, type Fit } from './mixture/em.ts'
export type { FitOptions } from './mixture/em-options.ts'
export { traceFit, type Trace } from './mixture/trace.ts'
export { responsibilities } from './mixture/responsibilities.ts'
export { bic } from './mixture/bic.ts'
export { chooseComponents, type ChooseOptions, type Chosen } from './mixture/choose-components.ts'
export { Random } from './random/random.ts'
export { stream } from './public/stream.ts'
export { entropy, jensenShannon, klDivergence, totalVariation } from './divergence/divergences.ts'
export type { DivergenceOptions } from './divergence/divergence-options.ts'
export { labelInformation, type Information } from './information/label-information.ts'
export { indicatorInformation } from './information/indicator-information.ts'
export { keptInformation } from './information/kept-information.ts'
export { KeptRounds } from './divergence/kept-rounds.ts'
export { histogramDivergence, type HistogramOptions } from './divergence/histogram.ts'
export type { DensityMeasure } from './divergence/measures.ts'
export type { Estimate } from './divergence/estimate.ts'
export type { Gap } from './divergence/gap.ts'
export {
  completeParameters,
  drawExperiment,
  drawRows,
  fingerprint,
  generationRows,
  shippedDraw,
  sweepGap,
} from './public/draws.ts'
export { decodeWorld, encodeWorld, roundWorld } from './experiment/world-code.ts'
export type { DeletedComponent, MadeComponent, MadeWorld } from './experiment/made-world.ts'
export { generations, type Generations, type GenerationsOptions } from './generations/generations.ts'
export { discreteWorld, type DiscreteWorld } from './discrete/discrete-world.ts'
export type { DiscreteSpec } from './discrete/discrete-spec.ts'
export { EXCLUSIVE_OR, studentsOfTwoCoins, TAKEN_OFF_AND_PUT_BACK, type Student } from './discrete/named-worlds.ts'
export { coverageLaw, type CoverageLaw, type CoverageOptions } from './theory/coverage-law.ts'
export { informationGain, type Bracket, type GainOptions, type InformationGain } from './theory/information-gain.ts'
export { lemmaThree, type LemmaOptions, type LemmaThree } from './theory/lemma-three.ts'
export { scores, type Score, type Scores } from './theory/scores.ts'
export type { FirstDraw } from './theory/expect-draw.ts'
export { mmdSquared, type Mmd, type MmdOptions } from './samples/mmd.ts'
export { energyDistance } from './samples/energy.ts'
export { permutationTest, type PermutationOptions, type PermutationTest } from './samples/permutation.ts'
export { neighbourMeasures, type NeighbourMeasures } from './samples/neighbours.ts'
export { neighbourEntropy } from './samples/neighbour-entropy.ts'
export { hsic, type Hsic, type HsicOptions } from './samples/hsic.ts'
export { nearCopies, type NearCopies, type NearCopy } from './samples/near-copies.ts'
export { principalAxes, type PrincipalAxes } from './samples/principal-axes.ts'
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

/** The gap as the published code estimates it: fit → truth, by histograms of fresh samples, averaged over rounds. */
import { sampleMixture } from '../mixture/sampling.ts'
import { stream } from '../random/random.ts'
import type { Steps } from '../steps.ts'
import { fromReplicates } from './estimate.ts'
import type { Fits, Gap } from './gap.ts'
import { flooredDivergence, Histogram } from './histogram.ts'
import type { Source } from './nodes.ts'

const ROUNDS = 100
/** Points drawn from each mixture in each round. */
const POINTS = 1000
const BINS = 50
const FLOOR = 1e-10

/** Needs at least two rounds, and mixtures in the plane: 50 cells along each of more axes would hold almost no points. */
export function* publishedGapSteps({ truth, anchorFit, syntheticFit }: Fits, { seed, draw }: Source, rounds = ROUNDS): Steps<Gap> {
  const random = stream(seed, draw, 'histogram rounds')
  const [ofTruth, ofAnchor, ofSynthetic] = [truth, anchorFit, syntheticFit].map(() => new Histogram(BINS, 2))
  const anchor = new Float64Array(rounds)
  const synthetic = new Float64Array(rounds)
  for (let round = 0; round < rounds; round++) {
    ofTruth.fillOwn(sampleMixture(truth, POINTS, random).points)
    ofAnchor.fillOwn(sampleMixture(anchorFit, POINTS, random).points)
    ofSynthetic.fillOwn(sampleMixture(syntheticFit, POINTS, random).points)
    anchor[round] = flooredDivergence(ofAnchor, ofTruth, FLOOR)
    synthetic[round] = flooredDivergence(ofSynthetic, ofTruth, FLOOR)
    yield
  }
  const [a, s] = [fromReplicates(anchor, 'histogram'), fromReplicates(synthetic, 'histogram')]
  const { error } = fromReplicates(anchor.map((value, i) => value - synthetic[i]), 'histogram')
  return { anchor: a, synthetic: s, gap: { value: a.value - s.value, error, estimator: 'histogram' } }
}

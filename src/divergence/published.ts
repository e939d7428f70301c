/**
 * The KL Gap of Gan & Liu (ICLR 2025), section 4.4, as the published code estimates it: KL(fit ‖ truth) from histograms
 * of fresh samples, averaged over rounds.
 */
import { Sampler } from '../mixture/sampling.ts'
import type { Steps } from '../steps/steps.ts'
import { fromReplicates } from './estimate.ts'
import type { Source } from './estimators.ts'
import type { Fits, Gap } from './gap.ts'
import { flooredDivergence, Histogram } from './histogram.ts'
import { roundsStream, type Counter, type KeptRounds } from './kept-rounds.ts'
import { BINS, FLOOR, POINTS, ROUNDS } from './published-numbers.ts'

/**
 * Needs at least two rounds, and mixtures in the plane: with more axes nearly all cells would be empty.
 * @param kept rounds of earlier settings, which are used where they fit; the new rounds are added to them
 */
export function* publishedGapSteps(
  { truth, anchorFit, syntheticFit }: Fits,
  source: Source,
  rounds = ROUNDS,
  kept?: KeptRounds,
): Steps<Gap> {
  const draw = kept?.of(source, rounds)
  const random = roundsStream(source)
  const points = new Float64Array(2 * POINTS)
  const [countTruth, countAnchor, countSynthetic] = [truth, anchorFit, syntheticFit].map((mixture, sample): Counter => {
    if (draw) return draw.counter(mixture, sample)
    const sampler = new Sampler(mixture)
    const histogram = new Histogram(BINS, 2)
    return () => {
      sampler.fill(points, random)
      histogram.fillOwn(points)
      return histogram
    }
  })
  const anchor = new Float64Array(rounds)
  const synthetic = new Float64Array(rounds)
  for (let round = 0; round < rounds; round++) {
    const ofTruth = countTruth(round)
    anchor[round] = flooredDivergence(countAnchor(round), ofTruth, FLOOR)
    synthetic[round] = flooredDivergence(countSynthetic(round), ofTruth, FLOOR)
    yield
  }
  const [a, s] = [fromReplicates([anchor], 'histogram'), fromReplicates([synthetic], 'histogram')]
  const { error } = fromReplicates([anchor.map((value, i) => value - synthetic[i])], 'histogram')
  return { anchor: a, synthetic: s, gap: { value: a.value - s.value, error, estimator: 'histogram' } }
}

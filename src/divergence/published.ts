/** The gap as the published code estimates it: fit → truth, by histograms of fresh samples, averaged over rounds. */
import { Sampler } from '../mixture/sampling.ts'
import type { Steps } from '../steps.ts'
import { fromReplicates } from './estimate.ts'
import type { Source } from './estimators.ts'
import type { Fits, Gap } from './gap.ts'
import { flooredDivergence, Histogram } from './histogram.ts'
import { roundsStream, type Counter, type KeptRounds } from './kept-rounds.ts'
import { BINS, FLOOR, POINTS, ROUNDS } from './published-numbers.ts'

/**
 * Needs at least two rounds, and mixtures in the plane: 50 cells along each of more axes would hold almost no points.
 * @param kept where other settings' rounds may be found, and are left for the next; without, all is computed as it is needed
 */
export function* publishedGapSteps(
  { truth, anchorFit, syntheticFit }: Fits, source: Source, rounds = ROUNDS, kept?: KeptRounds,
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

/** The gap as the published code estimates it: fit → truth, by histograms of fresh samples, averaged over rounds. */
import { Sampler } from '../mixture/sampling.ts'
import { stream } from '../random/random.ts'
import type { Steps } from '../steps.ts'
import { fromReplicates } from './estimate.ts'
import type { Fits, Gap } from './gap.ts'
import { flooredDivergence, Histogram } from './histogram.ts'
import type { Source } from './nodes.ts'
import { BINS, FLOOR, POINTS, ROUNDS } from './published-numbers.ts'

/** Needs at least two rounds, and mixtures in the plane: 50 cells along each of more axes would hold almost no points. */
export function* publishedGapSteps({ truth, anchorFit, syntheticFit }: Fits, { seed, draw }: Source, rounds = ROUNDS): Steps<Gap> {
  const random = stream(seed, draw, 'histogram rounds')
  const points = new Float64Array(2 * POINTS)
  const [countTruth, countAnchor, countSynthetic] = [truth, anchorFit, syntheticFit].map(mixture => {
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
    const ofTruth = countTruth()
    anchor[round] = flooredDivergence(countAnchor(), ofTruth, FLOOR)
    synthetic[round] = flooredDivergence(countSynthetic(), ofTruth, FLOOR)
    yield
  }
  const [a, s] = [fromReplicates([anchor], 'histogram'), fromReplicates([synthetic], 'histogram')]
  const { error } = fromReplicates([anchor.map((value, i) => value - synthetic[i])], 'histogram')
  return { anchor: a, synthetic: s, gap: { value: a.value - s.value, error, estimator: 'histogram' } }
}

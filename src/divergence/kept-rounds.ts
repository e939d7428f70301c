/**
 * Keeps the parts of the published estimator that several settings share. A draw uses the same random numbers at every
 * setting. If two settings have the same truth, or the same anchor fit, they also have the same histograms of it. A
 * caller that computes several settings draw by draw can use these again.
 */
import { expectObject, expectWhole } from '../check/check.ts'
import type { Mixture } from '../mixture/mixture.ts'
import { Sampler } from '../mixture/sampling.ts'
import { stream } from '../random/random.ts'
import type { Source } from './estimators.ts'
import { Histogram } from './histogram.ts'
import { BINS, POINTS } from './published-numbers.ts'

/** Samples of a round: of the truth, the anchor fit and the synthetic fit, in this order. */
const SAMPLES = 3

/** The histogram of one sample in a round. Rounds must be asked for in order. */
export type Counter = (round: number) => Histogram

export const roundsStream = ({ seed, draw }: Source) => stream(seed, draw, 'histogram rounds')

/** So many draws of a hundred rounds would take 110 gigabytes. */
const MOST_KEPT = 10_000

/** Keeps the draws that were used last. A draw of a hundred rounds takes 11 MB. */
export class KeptRounds {
  private readonly kept = new Map<string, DrawRounds>()
  private readonly most: number

  /**
   * @param most the largest number of draws to keep
   * @throws {RangeError} if `most` is not a whole number from 1 to 10,000
   */
  constructor(most: number) {
    expectWhole('most', most, 1, MOST_KEPT)
    this.most = most
  }

  of(source: Source, rounds: number): DrawRounds {
    expectObject('source', source)
    for (const key of ['seed', 'draw'] as const) expectWhole(key, source[key], 0)
    expectWhole('rounds', rounds, 1, MOST_KEPT)
    const key = `${source.seed}/${source.draw}/${rounds}`
    const draw = this.kept.get(key) ?? this.another(rounds).restart(source)
    // The map is in the order of use. The most recently used draw comes last.
    this.kept.delete(key)
    this.kept.set(key, draw)
    return draw
  }

  /**
   * Memory for another draw. At the limit it is that of the least recently used draw, because so much memory is slow to
   * get and to give back.
   */
  private another(rounds: number): DrawRounds {
    const [oldest] = this.kept
    if (this.kept.size < this.most) return new DrawRounds(rounds)
    const [key, draw] = oldest
    this.kept.delete(key)
    return draw.rounds === rounds ? draw : new DrawRounds(rounds)
  }
}

/** The rounds of one draw. Their histograms belong to the setting that asked last. */
export class DrawRounds {
  readonly rounds: number
  /**
   * For each point one uniform number, which chooses the component, and two normal ones. Sorted by round, then by
   * sample.
   */
  private readonly uniforms: Float64Array
  private readonly normals: Float64Array
  private counted: Counted[] = []
  private readonly points = new Float64Array(2 * POINTS)

  constructor(rounds: number) {
    const points = SAMPLES * rounds * POINTS
    this.rounds = rounds
    this.uniforms = new Float64Array(points)
    this.normals = new Float64Array(2 * points)
  }

  /** Replaces the random numbers by those of this draw, and forgets the counts of the last one. */
  restart(source: Source): this {
    roundsStream(source).fillInTurn(this.uniforms, this.normals)
    this.counted = this.counted.map(counted => ({ ...counted, rounds: 0 }))
    return this
  }

  /** @param sample the number of the sample of this mixture in each round: 0, 1 or 2 */
  counter(mixture: Mixture, sample: number): Counter {
    const before: Counted = this.counted[sample] ?? { mixture, histograms: [], rounds: 0 }
    const counted = same(before.mixture, mixture) ? before : { mixture, histograms: before.histograms, rounds: 0 }
    this.counted[sample] = counted
    const sampler = new Sampler(mixture)
    return round => {
      const histogram = (counted.histograms[round] ??= new Histogram(BINS, 2))
      if (round >= counted.rounds) {
        sampler.place(this.points, this.uniforms, this.normals, (round * SAMPLES + sample) * POINTS)
        histogram.fillOwn(this.points)
        counted.rounds = round + 1
      }
      return histogram
    }
  }
}

interface Counted {
  readonly mixture: Mixture
  /** Made once, then filled again for each mixture. Only the first `rounds` of them belong to this mixture. */
  readonly histograms: Histogram[]
  rounds: number
}

const same = (a: Mixture, b: Mixture) =>
  sameNumbers(a.weights, b.weights) && sameNumbers(a.means, b.means) && sameNumbers(a.covariances, b.covariances)

const sameNumbers = (a: Float64Array, b: Float64Array) => a.length === b.length && a.every((value, i) => value === b[i])

/**
 * What the rounds of the published estimator have in common from one setting to the next. A draw takes the same random
 * numbers at every setting, and where the setting changes neither truth nor anchor data, their histograms are the same, too:
 * who goes through several settings, draw by draw, need not compute them again.
 */
import { expectObject, expectWhole } from '../check.ts'
import type { Mixture } from '../mixture/mixture.ts'
import { Sampler } from '../mixture/sampling.ts'
import { stream } from '../random/random.ts'
import type { Source } from './estimators.ts'
import { Histogram } from './histogram.ts'
import { BINS, POINTS } from './published-numbers.ts'

/** Samples of a round: of the truth, the anchor fit and the synthetic fit, in this order. */
const SAMPLES = 3

/** The histogram of a sample in a round; rounds are asked for in their order. */
export type Counter = (round: number) => Histogram

export const roundsStream = ({ seed, draw }: Source) => stream(seed, draw, 'histogram rounds')

/** 110 gigabytes. */
const MOST_KEPT = 10_000

/** The draws last asked for, 11 MB to a draw of a hundred rounds. */
export class KeptRounds {
  private readonly kept = new Map<string, DrawRounds>()
  private readonly most: number

  /**
   * @param most draws to keep
   * @throws {RangeError} if that is no number of draws
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
    // Last in the map's order: most recently used.
    this.kept.delete(key)
    this.kept.set(key, draw)
    return draw
  }

  /** Room for another draw: that of the least recently used where there may be no more, since so much is slow to make and to clear away. */
  private another(rounds: number): DrawRounds {
    const [oldest] = this.kept
    if (this.kept.size < this.most) return new DrawRounds(rounds)
    const [key, draw] = oldest
    this.kept.delete(key)
    return draw.rounds === rounds ? draw : new DrawRounds(rounds)
  }
}

/** The rounds of one draw, as of the setting that last asked for them. */
export class DrawRounds {
  readonly rounds: number
  /** For each point a uniform number, which picks its component, and two normal ones; round by round, sample by sample. */
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

  /** Becomes the rounds of this draw. */
  restart(source: Source): this {
    roundsStream(source).fillInTurn(this.uniforms, this.normals)
    this.counted = this.counted.map(counted => ({ ...counted, rounds: 0 }))
    return this
  }

  /** @param sample 0, 1 or 2: which of the samples of each round is of this mixture */
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
  /** Made once and filled again for another mixture; the first `rounds` of them are this one's. */
  readonly histograms: Histogram[]
  rounds: number
}

const same = (a: Mixture, b: Mixture) =>
  sameNumbers(a.weights, b.weights) && sameNumbers(a.means, b.means) && sameNumbers(a.covariances, b.covariances)

const sameNumbers = (a: Float64Array, b: Float64Array) => a.length === b.length && a.every((value, i) => value === b[i])

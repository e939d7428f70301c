/**
 * The densities of many generators that differ only in their anchored components, and of their mean, at the same points.
 * Each density is a sum of two parts, of which one is common to all, so that this is computed once.
 */
import { exp } from '../elementary/exp.ts'
import { log } from '../elementary/log.ts'
import { logDensitySteps } from '../mixture/density.ts'
import { componentsOf, type Mixture } from '../mixture/mixture.ts'
import { prepare, type Prepared } from '../mixture/prepared.ts'
import { WORK_PER_STEP, type Steps } from '../steps/steps.ts'

/** Log-densities at each of some points. */
export interface OwnAndMean {
  /** Of one generator. */
  readonly own: Float64Array
  /** Of the mean of all generators. */
  readonly all: Float64Array
  /** Of the mean of all generators but this one. */
  readonly others: Float64Array
}

/** Log-densities of generator r, of the mean of all and of the mean of the others, at point i. */
export type Visit = (i: number, r: number, own: number, all: number, others: number) => void

export class ResampledDensity {
  private readonly dimension: number
  /** The anchored part of each generator. Its weights do not sum to 1. */
  private readonly anchored: readonly Prepared[]
  /** The part that all have in common, in the same way; null where there is none. */
  private readonly common: Prepared | null
  /** For each point the terms of all generators are added up, a few times as costly as a density in the plane. */
  private readonly pointsPerStep: number

  /**
   * @param generators at least two, equal but for their first K components
   * @param K the number of anchored components
   */
  constructor(generators: readonly Mixture[], K: number) {
    const [{ dimension, weights }] = generators
    this.dimension = dimension
    this.anchored = generators.map(generator => prepare(componentsOf(generator, 0, K)))
    this.common = weights.length > K ? prepare(componentsOf(generators[0], K, weights.length)) : null
    this.pointsPerStep = Math.ceil(WORK_PER_STEP / (8 * generators.length))
  }

  /**
   * At points of generator r. Far from all others their densities are too small for numbers, so that the largest of them
   * is the unit.
   */
  *ofOneSteps(points: Float64Array, r: number): Steps<OwnAndMean> {
    const { terms, common } = yield* this.termsSteps(points)
    const count = terms.length
    const result = {
      own: new Float64Array(common.length),
      all: new Float64Array(common.length),
      others: new Float64Array(common.length),
    }
    for (let i = 0; i < common.length; i++) {
      let unit = Math.max(common[i], -Number.MAX_VALUE)
      for (let s = 0; s < count; s++) if (s !== r && terms[s][i] > unit) unit = terms[s][i]
      let sum = (count - 1) * exp(common[i] - unit)
      for (let s = 0; s < count; s++) if (s !== r) sum += exp(terms[s][i] - unit)
      const others = unit + log(sum)
      const own = logOfSum(terms[r][i], common[i])
      result.own[i] = own
      result.others[i] = others - log(count - 1)
      result.all[i] = logOfSum(own, others) - log(count)
      if (i % this.pointsPerStep === this.pointsPerStep - 1) yield
    }
    return result
  }

  /** At points of the common part, where no density is very small: for each point and each generator. */
  *ofAllSteps(points: Float64Array, visit: Visit): Steps<void> {
    const { terms, common } = yield* this.termsSteps(points)
    const count = terms.length
    const densities = new Float64Array(count)
    // Sums over the generators after each one. With the sum over those before, a sum over all others loses no digits.
    const after = new Float64Array(count)
    for (let i = 0; i < common.length; i++) {
      let unit = common[i]
      for (const term of terms) if (term[i] > unit) unit = term[i]
      const ofCommon = exp(common[i] - unit)
      let total = 0
      for (let s = count - 1; s >= 0; s--) {
        densities[s] = exp(terms[s][i] - unit) + ofCommon
        after[s] = total
        total += densities[s]
      }
      const all = unit + log(total / count)
      let before = 0
      for (let s = 0; s < count; s++) {
        visit(i, s, unit + log(densities[s]), all, unit + log((before + after[s]) / (count - 1)))
        before += densities[s]
      }
      if (i % this.pointsPerStep === this.pointsPerStep - 1) yield
    }
  }

  /** The log-densities of both parts, the anchored one for each generator. */
  private *termsSteps(points: Float64Array): Steps<{ terms: Float64Array[]; common: Float64Array }> {
    const n = points.length / this.dimension
    const common = this.common ? yield* logDensitySteps(this.common, points) : new Float64Array(n).fill(-Infinity)
    const terms: Float64Array[] = []
    let work = 0
    for (const prepared of this.anchored) {
      terms.push(yield* logDensitySteps(prepared, points))
      work += n * prepared.count * this.dimension
      if (work < WORK_PER_STEP) continue
      work = 0
      yield
    }
    yield
    return { terms, common }
  }
}

/** ln(e^a + e^b), where a is a number. */
function logOfSum(a: number, b: number): number {
  const largest = Math.max(a, b)
  return largest + log(exp(a - largest) + exp(b - largest))
}

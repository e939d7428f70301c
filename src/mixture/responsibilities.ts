/**
 * How much each component answers for each point: its share of the density there. EM weighs points by these; a picture
 * of a fit and the information that a fit keeps need them one by one.
 */
import { finish, WORK_PER_STEP, type Steps } from '../steps/steps.ts'
import { BLOCK } from './kernels.ts'
import { exponentiate, fillTerms, scratchFor, type Scratch } from './log-terms.ts'
import { expectFinite, expectMixture, type Mixture } from './mixture.ts'
import { countPoints } from './points.ts'
import { prepare } from './prepared.ts'

/** So many numbers take two gigabytes. */
const MOST = 250_000_000

/**
 * The responsibilities r_ic = w_c N(x_i; μ_c, Σ_c) / Σ_b w_b N(x_i; μ_b, Σ_b) of the E-step. They need no density that is
 * a number: where all of them are too small for one, their ratios are not. Only where a point is so far away that its
 * squared distance is too large for a number, a component counts as infinitely far; if all are, each has its weight.
 * @param points n × d, row-major
 * @returns n × k, row-major; each row sums to 1, and each number is finite
 * @throws {RangeError} if `points` is not a Float64Array of a whole number of finite points, the mixture is none, or
 * n × k is above 250 million
 */
export function responsibilities(mixture: Mixture, points: Float64Array): Float64Array {
  expectMixture(mixture)
  const n = countPoints(points, mixture.dimension)
  expectFinite('points', points)
  const k = mixture.weights.length
  if (n * k > MOST) throw new RangeError(`points are ${n}; for ${k} components there may be ${Math.floor(MOST / k)}.`)
  return finish(responsibilitiesSteps(mixture, points))
}

/** The same in steps. */
export function* responsibilitiesSteps(mixture: Mixture, points: Float64Array): Steps<Float64Array> {
  const k = mixture.weights.length
  const result = new Float64Array((points.length / mixture.dimension) * k)
  yield* eachBlockSteps(mixture, points, ({ terms }, start, size) => {
    for (let i = 0; i < size; i++) for (let c = 0; c < k; c++) result[(start + i) * k + c] = terms[c * BLOCK + i]
  })
  return result
}

/**
 * Calls `visit` for each block of points. `terms` then hold the responsibility of component c for point start + i of the
 * block at c · BLOCK + i. They are lost afterwards.
 */
export function* eachBlockSteps(
  mixture: Mixture,
  points: Float64Array,
  visit: (scratch: Scratch, start: number, size: number) => void,
): Steps<void> {
  const prepared = prepare(mixture)
  const { count } = prepared
  const n = points.length / prepared.dimension
  const scratch = scratchFor(prepared)
  let work = 0
  for (let start = 0; start < n; start += BLOCK) {
    const size = Math.min(BLOCK, n - start)
    fillTerms(prepared, points, start, size, scratch)
    exponentiate(count, size, scratch)
    dropUnknown(count, size, scratch)
    shareOut(mixture.weights, size, scratch)
    visit(scratch, start, size)
    work += size * count * prepared.dimension
    if (work >= WORK_PER_STEP) {
      work = 0
      yield
    }
  }
}

/**
 * After `exponentiate`: takes out the components whose squared distance overflowed, so that their terms are not numbers.
 * A sum is then 0 if no term is a number, else at least 1.
 */
export function dropUnknown(count: number, size: number, { terms, sums }: Scratch): void {
  for (let i = 0; i < size; i++) {
    if (sums[i] >= 1) continue
    sums[i] = 0
    for (let at = i; at < count * BLOCK; at += BLOCK) {
      if (Number.isNaN(terms[at])) terms[at] = 0
      sums[i] += terms[at]
    }
  }
}

/** Divides the terms of each point by their sum, as the M-step does; the weights stand in where no term is a number. */
function shareOut(weights: Float64Array, size: number, { terms, sums }: Scratch): void {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  for (let i = 0; i < size; i++) {
    if (sums[i] > 0) sums[i] = 1 / sums[i]
    else {
      for (let c = 0; c < weights.length; c++) terms[c * BLOCK + i] = weights[c]
      sums[i] = 1 / total
    }
  }
  for (let c = 0; c < weights.length; c++) {
    const row = c * BLOCK
    for (let i = 0; i < size; i++) terms[row + i] *= sums[i]
  }
}

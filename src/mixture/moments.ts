/**
 * The E-step and the sums that the M-step needs, in one pass over the points. Second moments are taken about the
 * *present* mean of each component. About the origin, thin components would lose their digits to cancellation. About
 * the new mean, a second pass would be necessary.
 */
import { WORK_PER_STEP, type Steps } from '../steps/steps.ts'
import { BLOCK, type Kernels } from './kernels.ts'
import { effortOf, exponentiate, fillTerms, logSums, type Scratch } from './log-terms.ts'
import type { Prepared } from './prepared.ts'

/**
 * Sums over points, weighted by responsibility. `mass` sums 1 (k numbers), `first` sums x − mean (k × d), and `second`
 * the outer product of x − mean with itself (k × d × d, lower triangles).
 */
export interface Moments {
  readonly mass: Float64Array
  readonly first: Float64Array
  readonly second: Float64Array
}

export const momentsFor = ({ count, dimension }: Prepared): Moments => ({
  mass: new Float64Array(count),
  first: new Float64Array(count * dimension),
  second: new Float64Array(count * dimension * dimension),
})

/** Overwrites `moments`; returns the mean log-likelihood per point, in nats. */
export function* expectationSteps(
  prepared: Prepared,
  points: Float64Array,
  moments: Moments,
  scratch: Scratch,
): Steps<number> {
  const { count, dimension } = prepared
  const n = points.length / dimension
  const { densities, kernels } = scratch
  moments.mass.fill(0)
  moments.first.fill(0)
  moments.second.fill(0)
  let total = 0
  const effort = effortOf(dimension)
  let work = 0
  for (let start = 0; start < n; start += BLOCK) {
    const size = Math.min(BLOCK, n - start)
    fillTerms(prepared, points, start, size, scratch)
    exponentiate(count, size, scratch)
    logSums(size, scratch)
    let logLikelihood = 0
    for (let i = 0; i < size; i++) logLikelihood += densities[i]
    total += logLikelihood
    if (kernels) gatherVector(kernels, count, size, moments)
    else gather(prepared, points, start, size, moments, scratch)
    work += size * count * effort
    if (work >= WORK_PER_STEP) {
      work = 0
      yield
    }
  }
  return total / n
}

function gatherVector(kernels: Kernels, count: number, size: number, { mass, first, second }: Moments): void {
  const { gathered } = kernels
  kernels.gather(count, size)
  for (let c = 0, at = 0; c < count; c++, at += 6) {
    mass[c] += gathered[at]
    first[2 * c] += gathered[at + 1]
    first[2 * c + 1] += gathered[at + 2]
    second[4 * c] += gathered[at + 3]
    second[4 * c + 2] += gathered[at + 4]
    second[4 * c + 3] += gathered[at + 5]
  }
}

function gather(
  prepared: Prepared,
  points: Float64Array,
  start: number,
  size: number,
  moments: Moments,
  scratch: Scratch,
): void {
  const { sums } = scratch
  for (let i = 0; i < size; i++) sums[i] = 1 / sums[i]
  if (prepared.dimension === 2) gather2(prepared, points, start, size, moments, scratch)
  else gatherAny(prepared, points, start, size, moments, scratch)
}

/**
 * Even and odd points have running sums of their own. The processor can then compute two additions at the same time,
 * and the vector kernels can add in the same order.
 */
function gather2(
  prepared: Prepared,
  points: Float64Array,
  start: number,
  size: number,
  moments: Moments,
  scratch: Scratch,
): void {
  const { count, means } = prepared
  const { terms, sums } = scratch
  const pairs = size & ~1
  for (let c = 0; c < count; c++) {
    const meanX = means[2 * c]
    const meanY = means[2 * c + 1]
    const row = c * BLOCK
    let mass0 = 0,
      x0 = 0,
      y0 = 0,
      xx0 = 0,
      xy0 = 0,
      yy0 = 0
    let mass1 = 0,
      x1 = 0,
      y1 = 0,
      xx1 = 0,
      xy1 = 0,
      yy1 = 0
    for (let i = 0; i < pairs; i += 2) {
      const p = 2 * (start + i)
      const r = terms[row + i] * sums[i]
      const x = points[p] - meanX
      const y = points[p + 1] - meanY
      const rx = r * x
      const ry = r * y
      mass0 += r
      x0 += rx
      y0 += ry
      xx0 += rx * x
      xy0 += rx * y
      yy0 += ry * y
      const s = terms[row + i + 1] * sums[i + 1]
      const u = points[p + 2] - meanX
      const v = points[p + 3] - meanY
      const su = s * u
      const sv = s * v
      mass1 += s
      x1 += su
      y1 += sv
      xx1 += su * u
      xy1 += su * v
      yy1 += sv * v
    }
    if (pairs < size) {
      const p = 2 * (start + pairs)
      const r = terms[row + pairs] * sums[pairs]
      const x = points[p] - meanX
      const y = points[p + 1] - meanY
      mass0 += r
      x0 += r * x
      y0 += r * y
      xx0 += r * x * x
      xy0 += r * x * y
      yy0 += r * y * y
    }
    moments.mass[c] += mass0 + mass1
    moments.first[2 * c] += x0 + x1
    moments.first[2 * c + 1] += y0 + y1
    moments.second[4 * c] += xx0 + xx1
    moments.second[4 * c + 2] += xy0 + xy1
    moments.second[4 * c + 3] += yy0 + yy1
  }
}

function gatherAny(
  prepared: Prepared,
  points: Float64Array,
  start: number,
  size: number,
  moments: Moments,
  scratch: Scratch,
): void {
  const { count, dimension: d, means } = prepared
  const { terms, sums, deviation } = scratch
  const { mass, first, second } = moments
  for (let c = 0; c < count; c++) {
    for (let i = 0; i < size; i++) {
      const r = terms[c * BLOCK + i] * sums[i]
      const p = (start + i) * d
      mass[c] += r
      for (let a = 0; a < d; a++) {
        const x = points[p + a] - means[c * d + a]
        deviation[a] = x
        const rx = r * x
        first[c * d + a] += rx
        for (let b = 0; b <= a; b++) second[(c * d + a) * d + b] += rx * deviation[b]
      }
    }
  }
}

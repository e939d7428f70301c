/**
 * The innermost loop of every density and every E-step: ln(weight · Gaussian density) of each component at a block of
 * points. The outer loop is over components and the inner one over points, so that a component's numbers stay in
 * registers.
 */
import { expBelow } from '../elementary/exp.ts'
import { log } from '../elementary/log.ts'
import { BLOCK, MOST_COMPONENTS, vectorKernels, type Kernels } from './kernels.ts'
import type { Prepared } from './prepared.ts'

/**
 * Memory for one block: a row of BLOCK terms for each component, and the results for each point. All computations share
 * that of the vector kernels, so its contents are lost at a `yield`.
 */
export interface Scratch {
  readonly terms: Float64Array
  readonly maxima: Float64Array
  readonly sums: Float64Array
  readonly densities: Float64Array
  readonly deviation: Float64Array
  readonly kernels: Kernels | null
}

/** How much more work a term is than in the plane: outside of it there are no kernels, and a covariance has d² entries. */
export const effortOf = (dimension: number): number => Math.max(1, (dimension * dimension) / 4)

export function scratchFor({ count, dimension }: Prepared): Scratch {
  const kernels = dimension === 2 && count <= MOST_COMPONENTS ? vectorKernels() : null
  const row = () => new Float64Array(BLOCK)
  const rows = kernels ?? { terms: new Float64Array(count * BLOCK), maxima: row(), sums: row(), densities: row() }
  const { terms, maxima, sums, densities } = rows
  return { terms, maxima, sums, densities, deviation: new Float64Array(dimension), kernels }
}

/**
 * Fills `terms` with ln(weight · density) at points start … start + size − 1, and `maxima` with each point's largest.
 */
export function fillTerms(
  prepared: Prepared,
  points: Float64Array,
  start: number,
  size: number,
  scratch: Scratch,
): void {
  if (scratch.kernels) {
    scratch.kernels.load(prepared, points, start, size)
    scratch.kernels.fillTerms(prepared.count, size)
    return
  }
  // Not −∞: where a point is so far away that every term is −∞, term − maximum would be NaN.
  scratch.maxima.fill(-Number.MAX_VALUE)
  if (prepared.dimension === 2) fillTerms2(prepared, points, start, size, scratch)
  else fillTermsAny(prepared, points, start, size, scratch)
}

function fillTerms2(prepared: Prepared, points: Float64Array, start: number, size: number, scratch: Scratch): void {
  const { count, means, factors, constants } = prepared
  const { terms, maxima } = scratch
  for (let c = 0; c < count; c++) {
    const meanX = means[2 * c]
    const meanY = means[2 * c + 1]
    const scaleX = factors[4 * c]
    const across = factors[4 * c + 2]
    const scaleY = factors[4 * c + 3]
    const constant = constants[c]
    const row = c * BLOCK
    for (let i = 0; i < size; i++) {
      const p = 2 * (start + i)
      const u = (points[p] - meanX) * scaleX
      const v = (points[p + 1] - meanY - across * u) * scaleY
      const term = constant - 0.5 * (u * u + v * v)
      terms[row + i] = term
      if (term > maxima[i]) maxima[i] = term
    }
  }
}

function fillTermsAny(prepared: Prepared, points: Float64Array, start: number, size: number, scratch: Scratch): void {
  const { dimension: d, count, means, factors, constants } = prepared
  const { terms, maxima, deviation } = scratch
  for (let c = 0; c < count; c++) {
    const factor = c * d * d
    for (let i = 0; i < size; i++) {
      const p = (start + i) * d
      let distance = 0
      for (let row = 0; row < d; row++) {
        let rest = points[p + row] - means[c * d + row]
        for (let column = 0; column < row; column++) rest -= factors[factor + row * d + column] * deviation[column]
        const scaled = rest * factors[factor + row * (d + 1)]
        deviation[row] = scaled
        distance += scaled * scaled
      }
      const term = constants[c] - 0.5 * distance
      terms[c * BLOCK + i] = term
      if (term > maxima[i]) maxima[i] = term
    }
  }
}

/**
 * Replaces each term by e^(term − the largest at its point), and fills `sums` with the sums of these over components.
 */
export function exponentiate(count: number, size: number, scratch: Scratch): void {
  const { terms, maxima, sums, kernels } = scratch
  if (kernels) {
    kernels.exponentiate(count, size)
    return
  }
  sums.fill(0)
  for (let c = 0; c < count; c++) expBelow(terms, c * BLOCK, maxima, sums, size)
}

/** Fills `densities` with the log-density at each point, from `maxima` and `sums`. */
export function logSums(size: number, { maxima, sums, densities, kernels }: Scratch): void {
  const done = kernels ? kernels.logSums(size) : 0
  for (let i = done; i < size; i++) densities[i] = maxima[i] + log(sums[i])
}

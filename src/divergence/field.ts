/** The integrand of a divergence at each place of the plane. It shows where a fit differs from the truth. */
import { exp } from '../elementary/exp.ts'
import { logDensitySteps } from '../mixture/density.ts'
import { prepare } from '../mixture/prepared.ts'
import type { Mixture } from '../mixture/mixture.ts'
import type { Steps } from '../steps/steps.ts'
import type { Fits } from './gap.ts'
import { MEASURED, type DensityMeasure } from './measures.ts'

/** A square grid of cells; values are taken at their centres. */
export interface FieldGrid {
  /** Lower left corner and side, in the units of the plane. */
  readonly x: number
  readonly y: number
  readonly side: number
  /** Cells along each side. */
  readonly cells: number
}

/** cells × cells values each, row by row from the lowest y, in nats per unit area. `gap` = anchor − synthetic. */
export interface Field {
  readonly grid: FieldGrid
  readonly anchor: Float64Array
  readonly synthetic: Float64Array
  readonly gap: Float64Array
}

/** For mixtures in the plane. The integral of each field over the plane is the divergence. */
export function* fieldSteps(
  { truth, anchorFit, syntheticFit }: Fits,
  measure: DensityMeasure,
  grid: FieldGrid,
): Steps<Field> {
  const points = centres(grid)
  const atTruth = yield* logDensitySteps(prepare(truth), points)
  const anchor = yield* integrandSteps(atTruth, anchorFit, measure, points)
  const synthetic = yield* integrandSteps(atTruth, syntheticFit, measure, points)
  return { grid, anchor, synthetic, gap: anchor.map((value, i) => value - synthetic[i]) }
}

function centres({ x, y, side, cells }: FieldGrid): Float64Array {
  const points = new Float64Array(2 * cells * cells)
  const step = side / cells
  for (let row = 0, at = 0; row < cells; row++) {
    for (let column = 0; column < cells; column++, at += 2) {
      points[at] = x + (column + 0.5) * step
      points[at + 1] = y + (row + 0.5) * step
    }
  }
  return points
}

function* integrandSteps(
  truth: Float64Array,
  fit: Mixture,
  measure: DensityMeasure,
  points: Float64Array,
): Steps<Float64Array> {
  const { overTruth, overFit } = MEASURED[measure]
  const atFit = yield* logDensitySteps(prepare(fit), points)
  return atFit.map(
    (own, i) =>
      (overTruth ? exp(truth[i]) * overTruth(truth[i], own) : 0) + (overFit ? exp(own) * overFit(truth[i], own) : 0),
  )
}

/**
 * The rows of a sweep, a few numbers for each draw, and the points of curves that are made from them. This file does
 * not compute rows, so that a page can read them without the engine.
 */
import { DENSITY_MEASURES } from '../divergence/measures.ts'
import type { Measure, Parameters } from '../parameters/parameters.ts'
import type { SweepPoint, SweptGap } from './results.ts'
import { summarize } from './summary.ts'

/**
 * The published estimator works in the plane alone. With more axes nearly all cells of its histograms would be empty.
 */
export const isAvailable = (measure: Measure, dimension: number): boolean =>
  measure !== 'as-published' || dimension === 2

/** Outside the plane, replaces the published measure by the divergence that it estimates. */
export const keptAvailable = (parameters: Parameters): Parameters =>
  isAvailable(parameters.measure, parameters.dimension) ? parameters : { ...parameters, measure: 'fit-to-truth' }

/** Whether the published estimator is used. It is slow, so it is computed only on demand, and only in the plane. */
export const usesHistograms = ({ measure, dimension }: Parameters): boolean =>
  measure === 'as-published' && isAvailable(measure, dimension)

/** The measures that a draw of a sweep is computed in: all density measures at once, or the published one. */
export const sweptMeasures = (parameters: Parameters): readonly Measure[] =>
  usesHistograms(parameters) ? ['as-published'] : DENSITY_MEASURES

/** Numbers in a row: the anchor and the synthetic divergence, in nats, for each of the swept measures in turn. */
export const columns = (parameters: Parameters): number => 2 * sweptMeasures(parameters).length

/** Turns rows of draws into a point of the curve, at `value` of the varied parameter. */
export function sweepPoint(value: number, setting: Parameters, rows: Float64Array): SweepPoint {
  const width = columns(setting)
  const draws = rows.length / width
  const quantity = (valueOf: (row: number) => number) => {
    const values = Float64Array.from({ length: draws }, (_, draw) => valueOf(draw * width))
    return { values, summary: summarize(values) }
  }
  const gapAt = (column: number): SweptGap => ({
    anchor: quantity(row => rows[row + column]),
    synthetic: quantity(row => rows[row + column + 1]),
    gap: quantity(row => rows[row + column] - rows[row + column + 1]),
  })
  const measures: SweepPoint['measures'] = Object.fromEntries(
    sweptMeasures(setting).map((measure, i) => [measure, gapAt(2 * i)]),
  )
  return { value, draws, measures }
}

/** The rows from which `sweepPoint` made a point at `setting`. */
export function pointRows({ draws, measures }: SweepPoint, setting: Parameters): Float64Array {
  const width = columns(setting)
  const rows = new Float64Array(draws * width)
  sweptMeasures(setting).forEach((measure, i) => {
    const { anchor, synthetic } = measures[measure]!
    for (let draw = 0; draw < draws; draw++) {
      rows[draw * width + 2 * i] = anchor.values[draw]
      rows[draw * width + 2 * i + 1] = synthetic.values[draw]
    }
  })
  return rows
}

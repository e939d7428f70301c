/** Rows, points of curves and their summaries, with checks for a notebook. */
import { expectNumber, expectObject, expectOneOf, expectReals, expectWhole, LARGEST } from '../check/check.ts'
import { changesFrom as changes } from '../experiment/paired.ts'
import type { SweepPoint } from '../experiment/results.ts'
import { columns as columnsOf, sweepPoint as point, sweptMeasures as measuresOf } from '../experiment/rows.ts'
import { quantile as quantileOf, summarize as summaryOf, type Summary } from '../experiment/summary.ts'
import { PARAMETERS, type Measure, type Parameters } from '../parameters/parameters.ts'
import { completeParameters } from './draws.ts'

const MEASURES = PARAMETERS.measure.options
const QUANTITIES = ['anchor', 'synthetic', 'gap'] as const

/**
 * The measures that a draw of a sweep is computed in: all density measures at once, or the published one.
 * @throws {RangeError} naming a parameter that does not exist, or that is out of range
 */
export const sweptMeasures = (parameters: Partial<Parameters>): readonly Measure[] =>
  measuresOf(completeParameters(parameters))

/**
 * Numbers in a row: the anchor and the synthetic divergence, in nats, for each of the swept measures in turn.
 * @throws {RangeError} naming a parameter that does not exist, or that is out of range
 */
export const columns = (parameters: Partial<Parameters>): number => columnsOf(completeParameters(parameters))

/**
 * Turns rows of draws into a point of the curve, at `value` of the varied parameter.
 * @throws {RangeError} if they are not one or more whole rows of finite numbers
 */
export function sweepPoint(value: number, setting: Partial<Parameters>, rows: Float64Array): SweepPoint {
  expectNumber('value', value, -LARGEST, LARGEST)
  const parameters = completeParameters(setting)
  expectValues('rows', rows)
  const width = columnsOf(parameters)
  if (rows.length === 0 || rows.length % width !== 0)
    throw new RangeError(`rows must be one or more rows of ${width} numbers, not ${rows.length} numbers.`)
  return point(value, parameters, rows)
}

/**
 * The quantities of each point in one measure, minus those of `reference`, over the draws that both have. Points
 * without such draws are left out.
 * @throws {RangeError} if one of them is no point of a sweep, or `measure` is none
 */
export function changesFrom(reference: SweepPoint, points: readonly SweepPoint[], measure: Measure): SweepPoint[] {
  expectOneOf('measure', measure, MEASURES)
  expectPoint('reference', reference, measure)
  if (!Array.isArray(points)) throw new RangeError('points must be an array of points of a sweep.')
  for (let i = 0; i < points.length; i++) expectPoint(`points[${i}]`, points[i] as SweepPoint, measure)
  return changes(reference, points, measure)
}

function expectPoint(name: string, point: SweepPoint, measure: Measure): void {
  expectObject(name, point)
  expectWhole(`${name}.draws`, point.draws, 0)
  expectObject(`${name}.measures`, point.measures)
  const swept = point.measures[measure]
  if (swept === undefined) return
  expectObject(`${name}.measures`, swept)
  for (const quantity of QUANTITIES) {
    expectObject(`${name}.${quantity}`, swept[quantity])
    const { values } = swept[quantity]
    expectValues(`${name}.${quantity}.values`, values)
    if (values.length < point.draws)
      throw new RangeError(`${name}.draws is ${point.draws}, but its ${quantity} has ${values.length} values.`)
  }
}

/**
 * Median, quartiles, mean and their errors.
 * @param values at least one
 * @throws {RangeError} if there is none, or one of them is not finite
 */
export function summarize(values: Float64Array): Summary {
  expectValues('values', values)
  if (values.length === 0) throw new RangeError('values must be at least one number.')
  return summaryOf(values)
}

/**
 * The value below which a share (0 … 1) of the values lies, interpolated; undefined for no values.
 * @throws {RangeError} if a value is not finite, or `share` is none
 */
export function quantile(values: Float64Array, share: number): number | undefined {
  expectValues('values', values)
  expectNumber('share', share, 0, 1)
  return quantileOf(values, share)
}

function expectValues(name: string, values: Float64Array): void {
  expectReals(name, values)
  for (let i = 0; i < values.length; i++) expectNumber(`${name}[${i}]`, values[i], -LARGEST, LARGEST)
}

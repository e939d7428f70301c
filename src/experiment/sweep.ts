/** The gap along one parameter: many draws at each of several values, on common random streams. */
import { DENSITY_MEASURES } from '../divergence/measures.ts'
import { completeParameters, type Measure, type Parameters } from '../parameters.ts'
import { finishInSlices, type Cancellation, type Steps } from '../steps.ts'
import { drawGapsSteps, usesHistograms } from './draw.ts'
import type { SweepPoint, Swept, SweptGap } from './results.ts'
import type { Gap } from '../divergence/gap.ts'
import { summarize } from './summary.ts'

export interface SweepOptions {
  readonly vary: Swept
  readonly values: readonly number[]
  /** Draws at each value; draw i uses the same random streams at all of them. */
  readonly draws: number
  readonly signal?: Cancellation
  /** Told of each point as it is finished. */
  readonly onPoint?: (point: SweepPoint) => void
}

/** The measures that a draw of a sweep is computed in: all density measures at once, or the published one. */
export const sweptMeasures = (parameters: Parameters): readonly Measure[] => (usesHistograms(parameters) ? ['as-published'] : DENSITY_MEASURES)

/** Numbers in a row: the anchor and the synthetic divergence, in nats, for each of the swept measures in turn. */
export const columns = (parameters: Parameters): number => 2 * sweptMeasures(parameters).length

/**
 * The curve of the gap against `vary`, one point for each value, in their order.
 * @throws {RangeError} naming a parameter that is out of range
 * @throws {Cancelled} soon after `signal` is aborted
 */
export async function sweepGap(parameters: Partial<Parameters>, options: SweepOptions): Promise<SweepPoint[]> {
  const { vary, values, draws, signal, onPoint } = options
  const settings = values.map(value => completeParameters({ ...parameters, [vary]: value }))
  const points: SweepPoint[] = []
  for (const [i, setting] of settings.entries()) {
    const rows = await finishInSlices(drawsSteps(setting, 0, draws), { signal })
    const point = sweepPoint(values[i], setting, rows)
    points.push(point)
    onPoint?.(point)
  }
  return points
}

/** Draws `from` … `from + count − 1` of a setting, a row of numbers each. */
export function* drawsSteps(setting: Parameters, from: number, count: number): Steps<Float64Array> {
  const measures = sweptMeasures(setting)
  const rows = new Float64Array(count * columns(setting))
  for (let i = 0; i < count; i++) {
    const gaps: Partial<Record<Measure, Gap>> = yield* drawGapsSteps({ ...setting, draw: from + i })
    rows.set(measures.flatMap(measure => [gaps[measure]!.anchor.value, gaps[measure]!.synthetic.value]), i * columns(setting))
    yield
  }
  return rows
}

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
  const measures: SweepPoint['measures'] = Object.fromEntries(sweptMeasures(setting).map((measure, i) => [measure, gapAt(2 * i)]))
  return { value, draws, measures }
}

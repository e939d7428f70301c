/** The gap along one parameter: many draws at each of several values, on common random streams. */
import { DENSITY_MEASURES } from '../divergence/divergences.ts'
import { completeParameters, type Parameters } from '../parameters.ts'
import { finishInSlices, type Cancellation, type Steps } from '../steps.ts'
import { drawSteps } from './draw.ts'
import type { SweepPoint, Swept, SweptGap } from './results.ts'
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

/** Of one draw: the anchor and the synthetic divergence, in nats, for each density measure in turn. */
export const COLUMNS = DENSITY_MEASURES.length * 2

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
    const point = sweepPoint(values[i], rows)
    points.push(point)
    onPoint?.(point)
  }
  return points
}

/** Draws `from` … `from + count − 1` of a setting, COLUMNS numbers each. */
export function* drawsSteps(setting: Parameters, from: number, count: number): Steps<Float64Array> {
  const rows = new Float64Array(count * COLUMNS)
  for (let i = 0; i < count; i++) {
    const { gaps } = yield* drawSteps({ ...setting, draw: from + i })
    rows.set(DENSITY_MEASURES.flatMap(measure => [gaps[measure].anchor.value, gaps[measure].synthetic.value]), i * COLUMNS)
    yield
  }
  return rows
}

/** Turns rows of draws into a point of the curve. */
export function sweepPoint(value: number, rows: Float64Array): SweepPoint {
  const draws = rows.length / COLUMNS
  const quantity = (valueOf: (row: number) => number) => {
    const values = Float64Array.from({ length: draws }, (_, draw) => valueOf(draw * COLUMNS))
    return { values, summary: summarize(values) }
  }
  const gapAt = (column: number): SweptGap => ({
    anchor: quantity(row => rows[row + column]),
    synthetic: quantity(row => rows[row + column + 1]),
    gap: quantity(row => rows[row + column] - rows[row + column + 1]),
  })
  const measures = Object.fromEntries(DENSITY_MEASURES.map((measure, i) => [measure, gapAt(2 * i)])) as SweepPoint['measures']
  return { value, draws, measures }
}

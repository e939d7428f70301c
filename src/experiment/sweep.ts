/** The gap along one parameter: many draws at each of several values. All values use the same random streams. */
import { completeParameters, type Measure, type Parameters } from '../parameters/parameters.ts'
import { finish, finishInSlices, type Cancellation, type Steps } from '../steps/steps.ts'
import { drawGapsSteps } from './draw.ts'
import type { SweepPoint, Swept } from './results.ts'
import { columns, sweepPoint, sweptMeasures } from './rows.ts'
import type { Gap } from '../divergence/gap.ts'
import type { KeptRounds } from '../divergence/kept-rounds.ts'

export interface SweepOptions {
  readonly vary: Swept
  readonly values: readonly number[]
  /** Draws at each value; draw i uses the same random streams at all of them. */
  readonly draws: number
  readonly signal?: Cancellation
  /** Called with each point as soon as it is finished. */
  readonly onPoint?: (point: SweepPoint) => void
}

/**
 * The curve of the gap against `vary`, one point for each value, in their order.
 * @throws {RangeError} naming a parameter that is out of range, or if `draws` is no whole number from 1
 * @throws {Cancelled} soon after `signal` is aborted
 */
export async function sweepGap(parameters: Partial<Parameters>, options: SweepOptions): Promise<SweepPoint[]> {
  const { vary, values, draws, signal, onPoint } = options
  if (!(Number.isInteger(draws) && draws >= 1))
    throw new RangeError(`draws must be a whole number from 1, not ${draws}.`)
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

/**
 * Rows of draws `from` … `from + count − 1` of a setting, for callers that divide a sweep themselves. See `columns`.
 * @param kept makes the published measure more than twice as fast where a caller asks for the same draws at several
 * settings
 */
export const drawRows = (setting: Partial<Parameters>, from: number, count: number, kept?: KeptRounds): Float64Array =>
  finish(drawsSteps(completeParameters(setting), from, count, kept))

/** Draws `from` … `from + count − 1` of a setting, a row of numbers each. */
export function* drawsSteps(setting: Parameters, from: number, count: number, kept?: KeptRounds): Steps<Float64Array> {
  const measures = sweptMeasures(setting)
  const rows = new Float64Array(count * columns(setting))
  for (let i = 0; i < count; i++) {
    const gaps: Partial<Record<Measure, Gap>> = yield* drawGapsSteps({ ...setting, draw: from + i }, kept)
    rows.set(
      measures.flatMap(measure => [gaps[measure]!.anchor.value, gaps[measure]!.synthetic.value]),
      i * columns(setting),
    )
    yield
  }
  return rows
}

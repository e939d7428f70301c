/** The gap along one parameter: many draws at each of several values. All values use the same random streams. */
import { completeParameters, type Measure, type Parameters, type Swept } from '../parameters/parameters.ts'
import { finish, finishInSlices, type Cancellation, type Steps } from '../steps/steps.ts'
import { generationGapsSteps } from './draw.ts'
import { readMadeWorld, type MadeWorld } from './made-world.ts'
import type { SweepPoint } from './results.ts'
import { columns, sweepPoint, sweptMeasures } from './rows.ts'
import type { Gap } from '../divergence/gap.ts'
import type { KeptRounds } from '../divergence/kept-rounds.ts'

export interface SweepOptions {
  readonly vary: Swept
  readonly values: readonly number[]
  /** Draws at each value; draw i uses the same random streams at all of them. */
  readonly draws: number
  /** What was made by hand. Everything else is drawn. */
  readonly world?: MadeWorld | undefined
  readonly signal?: Cancellation
  /** Called with each point as soon as it is finished. */
  readonly onPoint?: (point: SweepPoint) => void
}

/**
 * The curve of the gap against `vary`, one point for each value, in their order. All generations of a draw are computed
 * in one pass.
 * @throws {RangeError} naming a parameter that is out of range, a made component that is none, or if `draws` is no whole
 * number from 1
 * @throws {Cancelled} soon after `signal` is aborted
 */
export async function sweepGap(parameters: Partial<Parameters>, options: SweepOptions): Promise<SweepPoint[]> {
  const { vary, draws, signal, onPoint } = options
  const values = Array.from(options.values)
  if (!(Number.isInteger(draws) && draws >= 1))
    throw new RangeError(`draws must be a whole number from 1, not ${draws}.`)
  const settings = values.map(value => completeParameters({ ...parameters, [vary]: value }))
  const [world] = settings.map(setting => readMadeWorld('world', options.world, setting))
  const points: SweepPoint[] = []
  const take = (value: number, setting: Parameters, rows: Float64Array) => {
    const point = sweepPoint(value, setting, rows)
    points.push(point)
    onPoint?.(point)
  }
  if (vary === 'generation' && settings.length > 0) {
    const steps = generationRowsSteps(settings[0], values, 0, draws, undefined, world)
    const rows = await finishInSlices(steps, { signal })
    for (const [i, setting] of settings.entries()) take(values[i], setting, rowsOfGeneration(rows, i, settings))
    return points
  }
  for (const [i, setting] of settings.entries())
    take(values[i], setting, await finishInSlices(drawsSteps(setting, 0, draws, undefined, world), { signal }))
  return points
}

/** From the rows of several generations, those of the one at place i. */
function rowsOfGeneration(rows: Float64Array, i: number, settings: readonly Parameters[]): Float64Array {
  const width = columns(settings[i])
  const draws = rows.length / (width * settings.length)
  const own = new Float64Array(draws * width)
  for (let draw = 0; draw < draws; draw++) {
    const at = (draw * settings.length + i) * width
    own.set(rows.subarray(at, at + width), draw * width)
  }
  return own
}

/**
 * Rows of draws `from` … `from + count − 1` of a setting, for callers that divide a sweep themselves. See `columns`.
 * @param kept makes the published measure more than twice as fast where a caller asks for the same draws at several
 * settings
 */
export function drawRows(
  setting: Partial<Parameters>,
  from: number,
  count: number,
  kept?: KeptRounds,
  made?: MadeWorld,
): Float64Array {
  return generationRows(setting, [completeParameters(setting).generation], from, count, kept, made)
}

/**
 * The same for several generations in one pass: for each draw in turn, for each of the generations in turn, a row.
 * @param setting its own generation does not matter
 */
export function generationRows(
  setting: Partial<Parameters>,
  generations: readonly number[],
  from: number,
  count: number,
  kept?: KeptRounds,
  made?: MadeWorld,
): Float64Array {
  const parameters = completeParameters(setting)
  const world = readMadeWorld('world', made, parameters)
  return finish(generationRowsSteps(parameters, Array.from(generations), from, count, kept, world))
}

/** Draws `from` … `from + count − 1` of a setting, a row of numbers each. */
export const drawsSteps = (
  setting: Parameters,
  from: number,
  count: number,
  kept?: KeptRounds,
  made?: MadeWorld,
): Steps<Float64Array> => generationRowsSteps(setting, [setting.generation], from, count, kept, made)

function* generationRowsSteps(
  setting: Parameters,
  generations: readonly number[],
  from: number,
  count: number,
  kept?: KeptRounds,
  made?: MadeWorld,
): Steps<Float64Array> {
  const measures = sweptMeasures(setting)
  const width = columns(setting)
  const rows = new Float64Array(count * generations.length * width)
  let at = 0
  for (let i = 0; i < count; i++) {
    const ofDraw: Partial<Record<Measure, Gap>>[] = yield* generationGapsSteps(
      { ...setting, draw: from + i },
      generations,
      kept,
      made,
    )
    for (const gaps of ofDraw) {
      rows.set(
        measures.flatMap(measure => [gaps[measure]!.anchor.value, gaps[measure]!.synthetic.value]),
        at,
      )
      at += width
    }
    yield
  }
  return rows
}

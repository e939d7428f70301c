/** The engine as the page calls it. It runs in a worker, or on the page's own thread where no worker can start. */
import { fieldSteps, type Field, type FieldGrid } from '../divergence/field.ts'
import type { Fits } from '../divergence/gap.ts'
import type { DensityMeasure } from '../divergence/measures.ts'
import { drawSteps } from '../experiment/draw.ts'
import type { Draw } from '../experiment/results.ts'
import { streamRowsSteps } from '../experiment/stream.ts'
import { drawsSteps } from '../experiment/sweep.ts'
import type { Parameters } from '../parameters/parameters.ts'
import { Scheduler } from './scheduler.ts'

export interface Engine {
  /** Answers at once, between two slices of the running computation. */
  ping(): boolean
  /** One draw. It is urgent: rows wait for it. `id` is for `cancel`. */
  draw(id: number, parameters: Parameters): Promise<Draw>
  /** Draws `from` … `from + count − 1` of a setting as rows of a sweep. */
  rows(id: number, setting: Parameters, from: number, count: number): Promise<Float64Array>
  /** The stream of draws `from` … `from + count − 1` of a setting, as rows; see `streamRow`. */
  stream(id: number, setting: Parameters, from: number, count: number): Promise<Float64Array>
  /** The integrand of a measure over the plane. It is as urgent as a draw. */
  field(id: number, fits: Fits, measure: DensityMeasure, grid: FieldGrid): Promise<Field>
  cancel(id: number): void
}

export function createEngine(): Engine {
  const scheduler = new Scheduler()
  return {
    ping: () => true,
    draw: (id, parameters) => scheduler.run(id, drawSteps(parameters), true),
    rows: (id, setting, from, count) => scheduler.run(id, drawsSteps(setting, from, count), false),
    stream: (id, setting, from, count) => scheduler.run(id, streamRowsSteps(setting, from, count), false),
    field: (id, fits, measure, grid) => scheduler.run(id, fieldSteps(fits, measure, grid), true),
    cancel: id => scheduler.cancel(id),
  }
}

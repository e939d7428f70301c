/** How much ink is drawn in each coarse cell, to find places where a label hides little. */
import type { Box } from '../../kit/box.ts'
import { type Ellipse, outlineAt } from '../ellipse.ts'
import type { Size } from '../view.ts'
import type { Segment } from './boxes.ts'

/** Side of a cell, in pixels. */
export const CELL = 3

export class Raster {
  private readonly columns: number
  private readonly rows: number
  private readonly ink: Float32Array
  /** The ink in all cells above and left of a corner. It has one row and one column more than there are cells. */
  private sums: Float64Array

  constructor({ width, height }: Size) {
    this.columns = Math.ceil(width / CELL)
    this.rows = Math.ceil(height / CELL)
    this.ink = new Float32Array(this.columns * this.rows)
    this.sums = new Float64Array((this.columns + 1) * (this.rows + 1))
  }

  private cellAt(x: number, y: number): number {
    const column = Math.floor(x / CELL)
    const row = Math.floor(y / CELL)
    return column < 0 || row < 0 || column >= this.columns || row >= this.rows ? -1 : row * this.columns + column
  }

  /** Adds `ink` once to each cell that the outline crosses. */
  stampOutline(ellipse: Ellipse, ink: number): void {
    const steps = Math.max(8, Math.ceil((4 * (ellipse.a + ellipse.b)) / (CELL * 0.8)))
    let last = -1
    for (let step = 0; step < steps; step++) {
      const { x, y } = outlineAt(ellipse, (2 * Math.PI * step) / steps)
      const cell = this.cellAt(x, y)
      if (cell >= 0 && cell !== last) this.ink[cell] += ink
      last = cell
    }
  }

  /** The ink of points does not add up: a thousand points in one cell hide no more of it than one. */
  stampPoint(x: number, y: number, ink: number): void {
    const cell = this.cellAt(x, y)
    if (cell >= 0 && this.ink[cell] < ink) this.ink[cell] = ink
  }

  /** To be called after all stamps and before the first question. */
  settle(): void {
    const { columns, rows, ink, sums } = this
    const width = columns + 1
    for (let row = 0; row < rows; row++) {
      let running = 0
      for (let column = 0; column < columns; column++) {
        running += ink[row * columns + column]
        sums[(row + 1) * width + column + 1] = sums[row * width + column + 1] + running
      }
    }
  }

  inkIn({ left, top, right, bottom }: Box): number {
    const clampColumn = (value: number) => Math.max(0, Math.min(this.columns, value))
    const clampRow = (value: number) => Math.max(0, Math.min(this.rows, value))
    const [c0, c1] = [clampColumn(Math.floor(left / CELL)), clampColumn(Math.ceil(right / CELL))]
    const [r0, r1] = [clampRow(Math.floor(top / CELL)), clampRow(Math.ceil(bottom / CELL))]
    const width = this.columns + 1
    const { sums } = this
    return sums[r1 * width + c1] - sums[r0 * width + c1] - sums[r1 * width + c0] + sums[r0 * width + c0]
  }

  inkAlong({ x0, y0, x1, y1 }: Segment): number {
    const steps = Math.max(1, Math.ceil(Math.hypot(x1 - x0, y1 - y0) / CELL))
    let total = 0
    let last = -1
    for (let step = 0; step <= steps; step++) {
      const cell = this.cellAt(x0 + ((x1 - x0) * step) / steps, y0 + ((y1 - y0) * step) / steps)
      if (cell >= 0 && cell !== last) total += this.ink[cell]
      last = cell
    }
    return total
  }
}

/**
 * Squared Euclidean distances between rows, a tile at a time: the innermost loop of every method that compares two
 * samples. Differences are squared, and not expanded into norms and products, which would lose digits of small ones.
 */

import { squaredDistance } from '../mixture/k-means.ts'

/** Rows row … row + rows − 1 of one table against rows column … column + columns − 1 of another. */
export interface Tile {
  row: number
  rows: number
  column: number
  columns: number
  /** The squared distance of row + r from column + c is at `at` + r · width + c. */
  values: Float64Array
  at: number
}

/**
 * Fills the tile. Each number is the sum over coordinates in their order, so the distance of two rows has the same bits
 * in both directions and in every tile.
 */
export function fillTile(tile: Tile, a: Float64Array, b: Float64Array, dimension: number, width: number): void {
  const { row, rows, column, columns, values, at } = tile
  const evenRows = rows - (rows % 2)
  const fours = columns - (columns % 4)
  // Eight sums at a time: the processor adds to one while the others wait for their last addition.
  for (let r = 0; r < evenRows; r += 2) {
    const x = (row + r) * dimension
    const y = x + dimension
    const first = at + r * width
    const second = first + width
    for (let c = 0; c < fours; c += 4) {
      const b0 = (column + c) * dimension
      const b1 = b0 + dimension
      const b2 = b1 + dimension
      const b3 = b2 + dimension
      let x0 = 0
      let x1 = 0
      let x2 = 0
      let x3 = 0
      let y0 = 0
      let y1 = 0
      let y2 = 0
      let y3 = 0
      for (let k = 0; k < dimension; k++) {
        const ofX = a[x + k]
        const ofY = a[y + k]
        const of0 = b[b0 + k]
        const of1 = b[b1 + k]
        const of2 = b[b2 + k]
        const of3 = b[b3 + k]
        x0 += (of0 - ofX) * (of0 - ofX)
        x1 += (of1 - ofX) * (of1 - ofX)
        x2 += (of2 - ofX) * (of2 - ofX)
        x3 += (of3 - ofX) * (of3 - ofX)
        y0 += (of0 - ofY) * (of0 - ofY)
        y1 += (of1 - ofY) * (of1 - ofY)
        y2 += (of2 - ofY) * (of2 - ofY)
        y3 += (of3 - ofY) * (of3 - ofY)
      }
      values[first + c] = x0
      values[first + c + 1] = x1
      values[first + c + 2] = x2
      values[first + c + 3] = x3
      values[second + c] = y0
      values[second + c + 1] = y1
      values[second + c + 2] = y2
      values[second + c + 3] = y3
    }
  }
  for (let r = 0; r < rows; r++) {
    for (let c = r < evenRows ? fours : 0; c < columns; c++)
      values[at + r * width + c] = squaredDistance(a, row + r, b, column + c, dimension)
  }
}

/** How far it is from each row to its k-th nearest other row. Only a block of rows holds its neighbours at a time. */
import type { Steps } from '../steps/steps.ts'
import { Pairs } from './pairs.ts'

/** The squared distance from each row to its k-th nearest other row, 1 ≤ k < n. */
export function* squaredRadiiSteps(rows: Float64Array, dimension: number, k: number): Steps<Float64Array> {
  const n = rows.length / dimension
  const result = new Float64Array(n)
  const pairs = Pairs.between(rows, rows, dimension)
  /** The k nearest so far of each column of a tile: a heap with the farthest of them on top. */
  const nearest = new Float64Array(pairs.width * k)
  const farthest = new Float64Array(pairs.width)
  yield* pairs.visitSteps(({ row, rows, column, columns, values, at }) => {
    if (row === 0) {
      nearest.fill(Infinity)
      farthest.fill(Infinity)
    }
    for (let r = 0; r < rows; r++) {
      const own = row + r - column
      const start = at + r * pairs.width
      for (let c = 0; c < columns; c++) {
        const distance = values[start + c]
        if (distance < farthest[c] && c !== own) farthest[c] = replaceTop(nearest, c * k, k, distance)
      }
    }
    if (row + rows === n) for (let c = 0; c < columns; c++) result[column + c] = farthest[c]
  })
  return result
}

/** Puts a smaller number in the place of the largest one of the heap. Returns the largest one of now. */
function replaceTop(heap: Float64Array, start: number, size: number, value: number): number {
  let place = 0
  for (;;) {
    let child = 2 * place + 1
    if (child >= size) break
    if (child + 1 < size && heap[start + child + 1] > heap[start + child]) child++
    if (heap[start + child] <= value) break
    heap[start + place] = heap[start + child]
    place = child
  }
  heap[start + place] = value
  return heap[start]
}

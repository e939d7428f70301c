/** Inner products of many long vectors with each other, in blocks: covariances of columns, or products of rows. */
import { WORK_PER_STEP, type Steps } from '../steps/steps.ts'

/** So many entries of each vector are read at a time. */
export const ENTRIES = 64
/** Multiplications with an addition in one unit of work. */
const MULTIPLICATIONS = 10

/**
 * The matrix of all inner products, size × size.
 * @param size the number of vectors
 * @param length the number of entries of each
 * @param fill writes entries start … start + count − 1 of vector v to block[v · ENTRIES …]
 */
export function* innerProductsSteps(
  size: number,
  length: number,
  fill: (block: Float64Array, start: number, count: number) => void,
): Steps<Float64Array> {
  // Vectors of zeros make the number of vectors a multiple of four.
  const padded = Math.ceil(size / 4) * 4
  const block = new Float64Array(padded * ENTRIES)
  const sums = new Float64Array(padded * padded)
  let work = 0
  for (let start = 0; start < length; start += ENTRIES) {
    const count = Math.min(ENTRIES, length - start)
    if (count < ENTRIES) block.fill(0)
    fill(block, start, count)
    work += (size * count) / MULTIPLICATIONS
    for (let v = 0; v < padded; v += 2) {
      addProducts(block, v, padded, sums)
      work += (2 * (padded - v) * ENTRIES) / MULTIPLICATIONS
      if (work >= WORK_PER_STEP) {
        work = 0
        yield
      }
    }
  }
  const result = new Float64Array(size * size)
  for (let v = 0; v < size; v++) {
    for (let w = v; w < size; w++) result[v * size + w] = result[w * size + v] = sums[v * padded + w]
  }
  return result
}

/** Adds the products of vectors v and v + 1 with all later ones, eight sums at a time. */
function addProducts(block: Float64Array, v: number, padded: number, sums: Float64Array): void {
  const x = v * ENTRIES
  const y = x + ENTRIES
  for (let w = v - (v % 4); w < padded; w += 4) {
    const b0 = w * ENTRIES
    const b1 = b0 + ENTRIES
    const b2 = b1 + ENTRIES
    const b3 = b2 + ENTRIES
    let x0 = 0
    let x1 = 0
    let x2 = 0
    let x3 = 0
    let y0 = 0
    let y1 = 0
    let y2 = 0
    let y3 = 0
    for (let i = 0; i < ENTRIES; i++) {
      const ofX = block[x + i]
      const ofY = block[y + i]
      const of0 = block[b0 + i]
      const of1 = block[b1 + i]
      const of2 = block[b2 + i]
      const of3 = block[b3 + i]
      x0 += ofX * of0
      x1 += ofX * of1
      x2 += ofX * of2
      x3 += ofX * of3
      y0 += ofY * of0
      y1 += ofY * of1
      y2 += ofY * of2
      y3 += ofY * of3
    }
    const first = v * padded + w
    const second = first + padded
    sums[first] += x0
    sums[first + 1] += x1
    sums[first + 2] += x2
    sums[first + 3] += x3
    sums[second] += y0
    sums[second + 1] += y1
    sums[second + 2] += y2
    sums[second + 3] += y3
  }
}

/**
 * Statistics of many subsets of the same rows against the others. The values of all pairs are computed once, into a
 * table, and a statistic is a sum of some of them.
 */
import { WORK_PER_STEP, type Steps } from '../steps/steps.ts'
import { BLOCK } from '../mixture/kernels.ts'
import { GaussianKernel, medianSigmaSteps, scaleOf, WORK_PER_EXPONENTIAL } from './gaussian-kernel.ts'
import { Pairs } from './pairs.ts'

/** Additions in one unit of work. */
const ADDITIONS = 8
/** It takes so much to write a value to its place in the table. */
const WORK_PER_WRITE = 0.25

/** A symmetric function of two rows, for which the statistic is the mean within minus the mean between. */
export interface Table {
  /** The value of row i and an earlier row j is at i (i − 1) / 2 + j. */
  readonly values: Float64Array
  /** The value of a row with itself. */
  readonly diagonal: number
  /** The sum over all rows, with itself included, of each row. */
  readonly sums: Float64Array
  /** The size of the mean values, against which rounding is judged. */
  readonly unit: number
}

/** The kernel itself: the statistic is MMD². */
export function* kernelTableSteps(pooled: Float64Array, dimension: number, given: number | undefined): Steps<Table> {
  const pairs = Pairs.within(pooled, dimension, { again: given === undefined })
  const scale = scaleOf(given ?? (yield* medianSigmaSteps([pairs])))
  const kernel = new GaussianKernel()
  const n = pooled.length / dimension
  const values = new Float64Array(pairs.count)
  yield* pairs.visitSteps(tile => {
    const { row, rows, column } = tile
    kernel.take(pairs, tile, scale)
    kernel.compute(tile)
    for (let r = 0; r < rows; r++) {
      const to = rowStart(row + r) + column
      for (let c = 0; c < pairs.extent(tile, r); c++) values[to + c] = kernel.values[r * BLOCK + c]
    }
  }, WORK_PER_EXPONENTIAL + WORK_PER_WRITE)
  return yield* tableOf(values, 1, n)
}

/** Minus the distance: the statistic is the energy distance. */
export function* energyTableSteps(pooled: Float64Array, dimension: number): Steps<Table> {
  const pairs = Pairs.within(pooled, dimension)
  const values = new Float64Array(pairs.count)
  yield* pairs.visitSteps(tile => {
    const { row, rows, column, at } = tile
    for (let r = 0; r < rows; r++) {
      const to = rowStart(row + r) + column
      for (let c = 0; c < pairs.extent(tile, r); c++) values[to + c] = -Math.sqrt(tile.values[at + r * pairs.width + c])
    }
  })
  return yield* tableOf(values, 0, pooled.length / dimension)
}

const rowStart = (i: number): number => (i * (i - 1)) / 2

function* tableOf(values: Float64Array, diagonal: number, n: number): Steps<Table> {
  const sums = new Float64Array(n).fill(diagonal)
  let total = 0
  let work = 0
  for (let i = 0; i < n; i++) {
    const start = rowStart(i)
    let sum = 0
    for (let j = 0; j < i; j++) {
      sum += values[start + j]
      sums[j] += values[start + j]
    }
    sums[i] += sum
    total += 2 * sum + diagonal
    work += i / ADDITIONS
    if (work >= WORK_PER_STEP) {
      work = 0
      yield
    }
  }
  return { values, diagonal, sums, unit: Math.abs(total) / (n * n) }
}

/**
 * The statistic of each subset of the n rows against the other rows: the means within both minus twice the mean between.
 * The table is read once for all subsets, row by row, because it is too large for the nearest memories.
 */
export function* statisticsSteps(table: Table, subsets: readonly Uint16Array[], n: number): Steps<Float64Array> {
  const { values, diagonal, sums } = table
  /** Sums over pairs of a subset, and how many of its rows were passed. */
  const within = new Float64Array(subsets.length)
  const passed = new Uint16Array(subsets.length)
  let work = 0
  for (let i = 0; i < n; i++) {
    const start = rowStart(i)
    for (let s = 0; s < subsets.length; s++) {
      const subset = subsets[s]
      const before = passed[s]
      if (subset[before] !== i) continue
      within[s] += sumAt(values, start, subset, before)
      passed[s]++
      work += before / ADDITIONS + 1
      if (work >= WORK_PER_STEP) {
        work = 0
        yield
      }
    }
  }
  let total = 0
  for (const sum of sums) total += sum
  const result = new Float64Array(subsets.length)
  for (let s = 0; s < subsets.length; s++) {
    const size = subsets[s].length
    const rest = n - size
    let rows = 0
    for (const row of subsets[s]) rows += sums[row]
    const own = 2 * within[s] + size * diagonal
    const between = rows - own
    result[s] = own / (size * size) + (total - own - 2 * between) / (rest * rest) - (2 * between) / (size * rest)
    work += size / ADDITIONS
    if (work >= WORK_PER_STEP) {
      work = 0
      yield
    }
  }
  return result
}

/** The sum over the first `count` rows of the subset, at `start`. Four sums, so that none waits for its last addition. */
function sumAt(values: Float64Array, start: number, subset: Uint16Array, count: number): number {
  let s0 = 0
  let s1 = 0
  let s2 = 0
  let s3 = 0
  let i = 0
  for (; i + 4 <= count; i += 4) {
    s0 += values[start + subset[i]]
    s1 += values[start + subset[i + 1]]
    s2 += values[start + subset[i + 2]]
    s3 += values[start + subset[i + 3]]
  }
  for (; i < count; i++) s0 += values[start + subset[i]]
  return s0 + s1 + (s2 + s3)
}

/**
 * The divergence of two samples by histograms, as the code published with Gan & Liu (ICLR 2025) computes it.
 *
 * Each sample has a range of its own there. Cell i of one histogram and cell i of the other are then different places,
 * and the result stays the same when one sample is moved. It does not measure the distance of two distributions. It is
 * here because it was published.
 */
import { expectNumber, expectOneOf, expectOptions, expectReals, expectWhole } from '../check/check.ts'
import { log } from '../elementary/log.ts'
import { BINS, FLOOR } from './published-numbers.ts'

export interface HistogramOptions {
  /** Cells along each axis. */
  readonly bins?: number
  /** Lower densities are raised to this one, because the logarithm of an empty cell would be −∞. */
  readonly floor?: number
  /** `separate`: each sample over its own range, as published. `shared`: both over their joint range. */
  readonly range?: 'separate' | 'shared'
  readonly dimension?: number
}

/** A histogram with more cells would not fit in memory. */
const MOST_CELLS = 10_000_000
/** With this floor in every cell, the sum over the cells is still a finite number. */
const HIGHEST_FLOOR = 1e300
/** One cell along each axis would allow any number of axes. The limit keeps the time finite. */
const MOST_DIMENSIONS = 1000

/**
 * KL(p‖q) in nats, from 0, of the density histograms of two samples. The densities are raised to the floor and then
 * normalised. NumPy's `histogramdd` and SciPy's `entropy` give the same.
 * @param pPoints n × dimension, row-major (dimension 2 unless told)
 * @throws {RangeError} for an empty sample, coordinates that are not finite, a range that cannot be cut, too many
 * cells, or an option that makes no sense or is none
 */
export function histogramDivergence(
  pPoints: Float64Array,
  qPoints: Float64Array,
  options: HistogramOptions = {},
): number {
  for (const [name, points] of Object.entries({ pPoints, qPoints })) expectReals(name, points)
  expectOptions('The options', options, ['bins', 'floor', 'range', 'dimension'])
  const { bins = BINS, floor = FLOOR, range = 'separate', dimension = 2 } = options
  expectNumber('floor', floor, 0, HIGHEST_FLOOR)
  if (floor === 0) throw new RangeError('floor must be a number above 0, not 0.')
  expectOneOf('range', range, ['separate', 'shared'])
  expectWhole('dimension', dimension, 1, MOST_DIMENSIONS)
  const cells = cellCount(bins, dimension)
  const [pRange, qRange] = [rangeOf(pPoints, dimension), rangeOf(qPoints, dimension)]
  const joint = range === 'shared' ? join(pRange, qRange) : null
  const p = new Histogram(bins, dimension, cells)
  const q = new Histogram(bins, dimension, cells)
  p.fill(pPoints, joint ?? pRange)
  q.fill(qPoints, joint ?? qRange)
  const divergence = flooredDivergence(p, q, floor)
  if (!Number.isFinite(divergence)) throw new RangeError('The volume of a cell is too large or too small for a number.')
  // Rounding may make it negative.
  return Math.max(0, divergence)
}

function cellCount(bins: number, dimension: number): number {
  expectWhole('bins', bins, 1)
  let cells = 1
  for (let a = 0; a < dimension; a++) cells *= bins
  if (cells > MOST_CELLS) throw new RangeError(`${bins} bins along each of ${dimension} axes are too many cells.`)
  return cells
}

/** Lowest and highest coordinate along each axis. */
interface Range {
  readonly low: Float64Array
  readonly high: Float64Array
}

function rangeOf(points: Float64Array, dimension: number): Range {
  if (points.length === 0 || points.length % dimension !== 0) {
    throw new RangeError(`${points.length} coordinates are not one or more points in ${dimension} dimensions.`)
  }
  if (dimension === 2) return rangeOf2(points)
  const low = new Float64Array(dimension).fill(Infinity)
  const high = new Float64Array(dimension).fill(-Infinity)
  for (let i = 0; i < points.length; i += dimension) {
    for (let a = 0; a < dimension; a++) {
      const x = points[i + a]
      if (x - x !== 0) throw notFinite(points, i + a)
      if (x < low[a]) low[a] = x
      if (x > high[a]) high[a] = x
    }
  }
  return { low, high }
}

function rangeOf2(points: Float64Array): Range {
  let [lowX, highX] = [Infinity, -Infinity]
  let [lowY, highY] = [Infinity, -Infinity]
  for (let i = 0; i < points.length; i += 2) {
    const x = points[i]
    const y = points[i + 1]
    if (x - x + (y - y) !== 0) throw notFinite(points, x - x !== 0 ? i : i + 1)
    if (x < lowX) lowX = x
    if (x > highX) highX = x
    if (y < lowY) lowY = y
    if (y > highY) highY = y
  }
  return { low: Float64Array.of(lowX, lowY), high: Float64Array.of(highX, highY) }
}

const notFinite = (points: Float64Array, i: number) =>
  new RangeError(`points[${i}] is ${points[i]}, not a finite number.`)

const join = (a: Range, b: Range): Range => ({
  low: a.low.map((value, axis) => Math.min(value, b.low[axis])),
  high: a.high.map((value, axis) => Math.max(value, b.high[axis])),
})

/** The counts of a sample in bins^dimension cells, and the volume of a cell. It can be filled again and again. */
export class Histogram {
  readonly counts: Int32Array
  readonly bins: number
  readonly dimension: number
  private readonly edges: Float64Array
  total = 0
  cellVolume = 1
  /** The highest count of any cell. */
  largest = 0
  /** Cells with at least one point. */
  occupied = 0
  /**
   * Tables by count, up to the largest: the floored density of a cell with this count, and its logarithm. See `lookUp`.
   */
  densities = new Float64Array(64)
  logs = new Float64Array(64)

  constructor(bins: number, dimension: number, cells = bins * bins) {
    this.counts = new Int32Array(cells)
    this.bins = bins
    this.dimension = dimension
    this.edges = new Float64Array(dimension * (bins + 1))
  }

  /** Counts the points, over the range from the lowest to the highest coordinate along each axis. */
  fillOwn(points: Float64Array): void {
    this.fill(points, rangeOf(points, this.dimension))
  }

  /**
   * Counts the points over this range, as NumPy does: a point on the last edge belongs to the last cell, and a range
   * without width is widened to 1.
   */
  fill(points: Float64Array, { low, high }: Range): void {
    const { bins, dimension, counts, edges } = this
    counts.fill(0)
    this.total = points.length / dimension
    this.cellVolume = 1
    const scale = new Float64Array(dimension)
    const first = new Float64Array(dimension)
    for (let a = 0; a < dimension; a++) {
      const flat = low[a] === high[a]
      first[a] = flat ? low[a] - 0.5 : low[a]
      const last = flat ? high[a] + 0.5 : high[a]
      const step = (last - first[a]) / bins
      for (let i = 0; i < bins; i++) edges[a * (bins + 1) + i] = i * step + first[a]
      edges[a * (bins + 1) + bins] = last
      scale[a] = 1 / step
      // The width of the range may overflow. Far from 0 the width of a cell may be lost to rounding.
      if (!(scale[a] > 0 && scale[a] < Infinity))
        throw new RangeError(`A range from ${low[a]} to ${high[a]} cannot be cut into ${bins} bins.`)
      this.cellVolume *= step
    }
    if (dimension === 2) this.count2(points, first, scale)
    else this.countAny(points, first, scale)
  }

  private count2(points: Float64Array, first: Float64Array, scale: Float64Array): void {
    const { bins, counts, edges } = this
    const [firstX, firstY, scaleX, scaleY, last, row] = [first[0], first[1], scale[0], scale[1], bins - 1, bins + 1]
    let largest = 0
    let occupied = 0
    for (let i = 0; i < points.length; i += 2) {
      const x = points[i]
      const y = points[i + 1]
      let a = ((x - firstX) * scaleX) | 0
      let b = ((y - firstY) * scaleY) | 0
      // By rounding, the computed cell may be a neighbour of the right one. The edges decide.
      if (a > last) a = last
      if (x < edges[a]) a--
      else if (a < last && x >= edges[a + 1]) a++
      if (b > last) b = last
      if (y < edges[row + b]) b--
      else if (b < last && y >= edges[row + b + 1]) b++
      const cell = a * bins + b
      const before = counts[cell]
      counts[cell] = before + 1
      // Adds 1 where the cell was empty. A branch here would be slow, because the processor cannot predict it.
      occupied += (before - 1) >>> 31
      if (before >= largest) largest = before + 1
    }
    this.largest = largest
    this.occupied = occupied
  }

  private countAny(points: Float64Array, first: Float64Array, scale: Float64Array): void {
    const { bins, counts, edges, dimension } = this
    this.largest = 0
    this.occupied = 0
    for (let i = 0; i < points.length; i += dimension) {
      let cell = 0
      for (let a = 0; a < dimension; a++) {
        const x = points[i + a]
        const at = a * (bins + 1)
        let bin = Math.min(bins - 1, ((x - first[a]) * scale[a]) | 0)
        if (x < edges[at + bin]) bin--
        else if (bin < bins - 1 && x >= edges[at + bin + 1]) bin++
        cell = cell * bins + bin
      }
      if (counts[cell]++ === 0) this.occupied++
      this.largest = Math.max(this.largest, counts[cell])
    }
  }
}

/** ln of the whole numbers, with 0 for ln 0. Counts repeat so often that a table saves time. */
let logCount = new Float64Array(0)
function logCounts(upTo: number): Float64Array {
  if (logCount.length <= upTo)
    logCount = Float64Array.from({ length: upTo + 1 }, (_, count) => (count === 0 ? 0 : log(count)))
  return logCount
}

/**
 * Σ P ln(P / Q) over cells, where P and Q are the floored densities, normalised to sum 1. A cell that is empty in both
 * histograms changes only the normalisation. Densities and logarithms come from tables by count.
 * @param floor above 0
 */
export function flooredDivergence(p: Histogram, q: Histogram, floor: number): number {
  lookUp(p, floor)
  lookUp(q, floor)
  const [pCounts, qCounts, pLogs, qLogs, densities] = [p.counts, q.counts, p.logs, q.logs, p.densities]
  let sum = 0
  for (let i = 0; i < pCounts.length; i++) {
    const count = pCounts[i]
    sum += densities[count] * (pLogs[count] - qLogs[qCounts[i]])
  }
  const [pSum, qSum] = [flooredSum(p, floor), flooredSum(q, floor)]
  return sum / pSum - log(pSum) + log(qSum)
}

const unitOf = ({ total, cellVolume }: Histogram) => 1 / (total * cellVolume)

/** Fills the tables of the histogram for its present sample. */
function lookUp(histogram: Histogram, floor: number): void {
  const { largest } = histogram
  if (histogram.logs.length <= largest) {
    histogram.logs = new Float64Array(2 * largest)
    histogram.densities = new Float64Array(2 * largest)
  }
  const { logs, densities } = histogram
  const unit = unitOf(histogram)
  const logUnit = log(unit)
  const logFloor = log(floor)
  const table = logCounts(largest)
  for (let count = 0; count <= largest; count++) {
    const above = count * unit > floor
    densities[count] = above ? count * unit : floor
    logs[count] = above ? table[count] + logUnit : logFloor
  }
}

function flooredSum(histogram: Histogram, floor: number): number {
  const { counts, total, occupied } = histogram
  const unit = unitOf(histogram)
  if (unit > floor) return total * unit + (counts.length - occupied) * floor
  let low = 0
  let counted = 0
  for (let i = 0; i < counts.length; i++) {
    if (counts[i] * unit > floor) counted += counts[i]
    else low++
  }
  return counted * unit + low * floor
}

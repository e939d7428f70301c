/** The Hilbert–Schmidt independence criterion: how much one part of the rows tells of the other. */
import { expectOptions } from '../check/check.ts'
import { finish, type Steps } from '../steps/steps.ts'
import { BLOCK } from '../mixture/kernels.ts'
import { expectSigma, GaussianKernel, medianSigmaSteps, scaleOf, WORK_PER_EXPONENTIAL } from './gaussian-kernel.ts'
import type { Tile } from './distances.ts'
import { Pairs } from './pairs.ts'
import { countRows, MOST_PAIRED_ROWS } from './rows.ts'

export interface HsicOptions {
  /** The width of the kernel of x, in its unit. Without it, the median distance of its rows. */
  readonly sigmaX?: number | undefined
  /** The same for y. */
  readonly sigmaY?: number | undefined
}

export interface Hsic {
  /** From 0, no unit. Samples of independent variables have about 1/n. */
  readonly value: number
  readonly sigmaX: number
  readonly sigmaY: number
}

/**
 * The biased HSIC, trace(K H L H) / (n − 1)² with H = I − 1/n and Gaussian kernels (Gretton et al. 2005, equation 9).
 * Row i of x belongs to row i of y. Each width is by default the root of the median squared distance over pairs; where
 * half of the pairs or more coincide, over the others; 1 where all do. Time grows with the square of n.
 * @param x n × dimensionX, row-major, 2 to 20,000 rows
 * @param y n × dimensionY
 * @throws {RangeError} if a dimension is not from 1 to 1024, rows are not whole, not finite, too few, too many or not as
 * many in both, or an option makes no sense or is none
 */
export function hsic(
  x: Float64Array,
  y: Float64Array,
  dimensionX: number,
  dimensionY: number,
  options: HsicOptions = {},
): Hsic {
  const n = countRows('x', x, dimensionX, 2, MOST_PAIRED_ROWS, 'dimensionX')
  const m = countRows('y', y, dimensionY, 2, MOST_PAIRED_ROWS, 'dimensionY')
  if (n !== m) throw new RangeError(`x and y must have the same number of rows, not ${n} and ${m}.`)
  expectOptions('The options', options, ['sigmaX', 'sigmaY'])
  expectSigma('sigmaX', options.sigmaX)
  expectSigma('sigmaY', options.sigmaY)
  return finish(hsicSteps(x, y, dimensionX, dimensionY, options))
}

/** The same in steps, without checks. */
export function* hsicSteps(
  x: Float64Array,
  y: Float64Array,
  dimensionX: number,
  dimensionY: number,
  options: HsicOptions = {},
): Steps<Hsic> {
  const n = x.length / dimensionX
  const ofX = Pairs.within(x, dimensionX, { again: options.sigmaX === undefined })
  const ofY = Pairs.within(y, dimensionY, { again: options.sigmaY === undefined, width: ofX.width })
  const sigmaX = options.sigmaX ?? (yield* medianSigmaSteps([ofX]))
  const sigmaY = options.sigmaY ?? (yield* medianSigmaSteps([ofY]))
  const { together, sumsX, sumsY } = yield* kernelSumsSteps(ofX, ofY, sigmaX, sigmaY, n)
  // trace(K H L H) = Σ K L − 2/n Σ (row sums of K) (row sums of L) + 1/n² ΣK ΣL.
  let rows = 0
  let allX = 0
  let allY = 0
  for (let i = 0; i < n; i++) {
    rows += sumsX[i] * sumsY[i]
    allX += sumsX[i]
    allY += sumsY[i]
  }
  const trace = together - (2 * rows) / n + (allX / n) * (allY / n)
  return { value: Math.max(0, trace / ((n - 1) * (n - 1))), sigmaX, sigmaY }
}

interface KernelSums {
  /** Σ K L over all entries. */
  readonly together: number
  /** Row sums of K and of L. */
  readonly sumsX: Float64Array
  readonly sumsY: Float64Array
}

function* kernelSumsSteps(ofX: Pairs, ofY: Pairs, sigmaX: number, sigmaY: number, n: number): Steps<KernelSums> {
  const kernel = new GaussianKernel()
  const [scaleX, scaleY] = [scaleOf(sigmaX), scaleOf(sigmaY)]
  // Each row with itself has the value 1.
  const [sumsX, sumsY] = [new Float64Array(n).fill(1), new Float64Array(n).fill(1)]
  const beside: Tile = { row: 0, rows: 0, column: 0, columns: 0, values: new Float64Array(0), at: 0 }
  let pairs = 0
  let index = 0
  yield* ofX.visitSteps(
    tile => {
      Object.assign(beside, tile)
      ofY.load(beside, index++)
      kernel.take(ofX, tile, scaleX, 0)
      kernel.take(ofY, beside, scaleY, 1)
      kernel.compute(tile, 2)
      pairs += addTile(kernel.values, tile, sumsX, sumsY)
    },
    2 * WORK_PER_EXPONENTIAL + ofY.workPerDistance,
  )
  return { together: n + 2 * pairs, sumsX, sumsY }
}

/** Adds each value to the sums of its row and of its column. Returns the sum of the products of K and L. */
function addTile(
  values: Float64Array,
  { row, rows, column, columns }: Tile,
  sumsX: Float64Array,
  sumsY: Float64Array,
): number {
  let products = 0
  for (let r = 0; r < rows; r++) {
    const x = r * BLOCK
    const y = (rows + r) * BLOCK
    let rowX = 0
    let rowY = 0
    for (let c = 0; c < columns; c++) {
      const valueX = values[x + c]
      const valueY = values[y + c]
      products += valueX * valueY
      rowX += valueX
      rowY += valueY
      sumsX[column + c] += valueX
      sumsY[column + c] += valueY
    }
    sumsX[row + r] += rowX
    sumsY[row + r] += rowY
  }
  return products
}

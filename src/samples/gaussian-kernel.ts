/**
 * The Gaussian kernel exp(−|a − b|² / (2σ²)) of the pairs in a tile, by the exponential that densities are computed
 * with. Where it can, that uses a vector unit, and gives the same bits as where it cannot.
 */
import { expectNumber, LARGEST } from '../check/check.ts'
import type { Steps } from '../steps/steps.ts'
import { BLOCK, vectorKernels } from '../mixture/kernels.ts'
import { exponentiate, type Scratch } from '../mixture/log-terms.ts'
import type { Tile } from './distances.ts'
import { medianDistanceSteps } from './median.ts'
import { TILE_ROWS, type Pairs } from './pairs.ts'

/** The most tiles that are exponentiated together. */
const MOST_TILES = 2
/** An exponential takes this share of a unit of work. */
export const WORK_PER_EXPONENTIAL = 0.75

export class GaussianKernel {
  private readonly scratch: Scratch

  constructor() {
    const row = () => new Float64Array(BLOCK)
    const own = {
      terms: new Float64Array(MOST_TILES * TILE_ROWS * BLOCK),
      maxima: row(),
      sums: row(),
      densities: row(),
    }
    const kernels = vectorKernels()
    const { terms, maxima, sums, densities } = kernels ?? own
    this.scratch = { terms, maxima, sums, densities, deviation: new Float64Array(0), kernels }
  }

  /** Row r of tile number t begins at (t · rows of a tile + r) · BLOCK. All is lost at a `yield`. */
  get values(): Float64Array {
    return this.scratch.terms
  }

  /** Of each column of the tiles that were last computed, the sum of its values. */
  get sums(): Float64Array {
    return this.scratch.sums
  }

  /** Takes a tile; entries that are none of the pairs will be 0. */
  take(pairs: Pairs, tile: Tile, scale: number, number = 0): void {
    const { terms } = this.scratch
    const { values, at, rows, columns } = tile
    for (let r = 0; r < rows; r++) {
      const from = at + r * pairs.width
      const to = (number * rows + r) * BLOCK
      const extent = pairs.extent(tile, r)
      for (let c = 0; c < extent; c++) terms[to + c] = -scale * values[from + c]
      for (let c = extent; c < columns; c++) terms[to + c] = -Infinity
    }
  }

  /** Computes the kernel of the tiles that were taken. */
  compute({ rows, columns }: Tile, tiles = 1): void {
    // Other computations use this memory, too.
    this.scratch.maxima.fill(0)
    exponentiate(tiles * rows, columns, this.scratch)
  }
}

/** 1 / (2σ²), a finite number. */
export const scaleOf = (sigma: number): number => Math.min(1 / (2 * sigma * sigma), Number.MAX_VALUE)

/**
 * The width σ of the kernel by the median heuristic: the root of the median squared distance. Where half of the pairs or
 * more coincide, their distances are left out; where all do, it is 1, and the kernel is 1 everywhere.
 */
export function* medianSigmaSteps(all: readonly Pairs[]): Steps<number> {
  const median = yield* medianDistanceSteps(all)
  return median > 0 ? Math.sqrt(median) : 1
}

/** A width that a reader gives. */
export function expectSigma(name: string, sigma: unknown): void {
  if (sigma !== undefined) expectNumber(name, sigma, 1 / LARGEST, LARGEST)
}

/** The sum of the kernel over all the pairs. */
export function* kernelSumSteps(pairs: Pairs, sigma: number): Steps<number> {
  const kernel = new GaussianKernel()
  const scale = scaleOf(sigma)
  let total = 0
  yield* pairs.visitSteps(tile => {
    kernel.take(pairs, tile, scale)
    kernel.compute(tile)
    for (let c = 0; c < tile.columns; c++) total += kernel.sums[c]
  }, WORK_PER_EXPONENTIAL)
  return total
}

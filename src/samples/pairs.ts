/**
 * All pairs of rows of two samples, or of one, with their squared distances. Pairs come in tiles, in an order that
 * depends on the sizes alone, so that sums over them have the same bits everywhere.
 */
import { WORK_PER_STEP, type Steps } from '../steps/steps.ts'
import { BLOCK } from '../mixture/kernels.ts'
import { fillTile, type Tile } from './distances.ts'

/** So many coordinates stay in the processor's nearest memories while other rows are compared with them. */
const NEAR = 16_384
export const TILE_ROWS = 16
/** Up to so many distances are kept for the next pass, 72 MB. Beyond, they are computed again. */
const MOST_KEPT = 9_000_000
/** In fewer dimensions it takes no longer to compute distances again than to write and to read them. */
const LEAST_DIMENSION_KEPT = 5
/** A squared difference takes this share of a unit of work. */
const WORK_PER_COORDINATE = 1 / 8

/** The number of columns of a tile. */
const widthFor = (dimension: number): number => Math.min(BLOCK, Math.max(16, Math.floor(NEAR / dimension)))

export interface PairsOptions {
  /** Another pass will follow, so distances are worth keeping. */
  readonly again?: boolean
  /** A width of tiles, for two sets of pairs that are read side by side. */
  readonly width?: number
}

export class Pairs {
  /** The number of pairs. */
  readonly count: number
  /** The number of tiles. */
  readonly tiles: number
  /** The distance in `values` from one row of a tile to the next. */
  readonly width: number
  /** Units of work for one distance. */
  readonly workPerDistance: number
  private readonly a: Float64Array
  private readonly b: Float64Array
  private readonly dimension: number
  /** Only pairs of a row and an earlier one. */
  private readonly below: boolean
  private readonly kept: Float64Array | null = null
  private readonly scratch: Float64Array
  private isKept = false

  private constructor(a: Float64Array, b: Float64Array, dimension: number, below: boolean, options: PairsOptions) {
    const { again = false, width = widthFor(dimension) } = options
    this.a = a
    this.b = b
    this.dimension = dimension
    this.below = below
    this.width = width
    this.workPerDistance = dimension * WORK_PER_COORDINATE
    const n = a.length / dimension
    this.count = below ? (n * (n - 1)) / 2 : n * (b.length / dimension)
    this.tiles = this.countTiles()
    const room = again && dimension >= LEAST_DIMENSION_KEPT ? this.tiles * TILE_ROWS * width : 0
    if (room > 0 && room <= MOST_KEPT) this.kept = new Float64Array(room)
    this.scratch = new Float64Array(this.kept ? 0 : TILE_ROWS * width)
  }

  /** Each row with each earlier one, n (n − 1) / 2 pairs. */
  static within(rows: Float64Array, dimension: number, options: PairsOptions = {}): Pairs {
    return new Pairs(rows, rows, dimension, true, options)
  }

  /** Each row of `a` with each of `b`, the columns of the tiles. They may be the same array: then all n² pairs. */
  static between(a: Float64Array, b: Float64Array, dimension: number, options: PairsOptions = {}): Pairs {
    return new Pairs(a, b, dimension, false, options)
  }

  /** The number of columns of the tile's row `r` that belong to the pairs. */
  extent({ row, column, columns }: Tile, r: number): number {
    return this.below ? Math.min(columns, row + r - column) : columns
  }

  /**
   * Visits all tiles: those of the first columns first, each time from the first row down. The tile is lost when the
   * visit ends.
   * @param work the units of work of the visit for a pair, beside its distance
   * @param every visits only the first of so many tiles
   */
  *visitSteps(visit: (tile: Tile) => void, work = 1, every = 1): Steps<void> {
    const workPerPair = work + this.workPerDistance
    const tile: Tile = { row: 0, rows: 0, column: 0, columns: 0, values: this.scratch, at: 0 }
    const [n, m] = [this.a.length / this.dimension, this.b.length / this.dimension]
    let done = 0
    let index = 0
    for (let column = 0; column < m; column += this.width) {
      tile.column = column
      tile.columns = Math.min(this.width, m - column)
      for (let row = this.firstRow(column); row < n; row += TILE_ROWS) {
        if (index++ % every !== 0) continue
        tile.row = row
        tile.rows = Math.min(TILE_ROWS, n - row)
        this.load(tile, index - 1)
        visit(tile)
        done += tile.rows * tile.columns * workPerPair
        if (done >= WORK_PER_STEP) {
          done = 0
          yield
        }
      }
    }
    if (every === 1) this.isKept = this.kept !== null
    yield
  }

  /** Fills a tile of these pairs with its distances. `index` is its place in the order of visits. */
  load(tile: Tile, index: number): void {
    tile.values = this.kept ?? this.scratch
    tile.at = this.kept ? index * TILE_ROWS * this.width : 0
    if (!this.isKept) fillTile(tile, this.a, this.b, this.dimension, this.width)
  }

  private firstRow(column: number): number {
    return this.below ? column + 1 : 0
  }

  private countTiles(): number {
    const [n, m] = [this.a.length / this.dimension, this.b.length / this.dimension]
    let tiles = 0
    for (let column = 0; column < m; column += this.width)
      tiles += Math.max(0, Math.ceil((n - this.firstRow(column)) / TILE_ROWS))
    return tiles
  }
}

/** Synthetic rows that are nearly copies of real ones: a generator that repeats its data would give them away. */
import { finish, type Steps } from '../steps/steps.ts'
import { Pairs } from './pairs.ts'
import { countRows, MOST_PAIRED_ROWS } from './rows.ts'

export interface NearCopy {
  /** The index of the synthetic row. */
  readonly synthetic: number
  /** The index of the nearest real row; the first, where several are. */
  readonly real: number
  /** Their distance, in the unit of the rows. */
  readonly distance: number
}

export interface NearCopies {
  /** In the order of the synthetic rows. */
  readonly copies: readonly NearCopy[]
  /** Half the smallest distance between two real rows that do not coincide; 0 where all do. */
  readonly limit: number
  /** Of each synthetic row, the index of the nearest real row. */
  readonly nearest: Int32Array
  /** Of each synthetic row, the distance of that. */
  readonly distance: Float64Array
}

/**
 * Finds the synthetic rows that are nearer to a real row than half of what real rows keep from each other. No place is
 * that near to two different real rows. Real rows that coincide count as one; a synthetic row at the very place of a real
 * one is always a copy. Distances below 1e-162 count as 0. Time grows with the square of the number of rows.
 * @param real n × dimension, row-major, 1 to 20,000 rows
 * @param synthetic m × dimension, the same
 * @throws {RangeError} if the dimension is not from 1 to 1024, or rows are not whole, not finite, none or too many
 */
export function nearCopies(real: Float64Array, synthetic: Float64Array, dimension: number): NearCopies {
  countRows('real', real, dimension, 1, MOST_PAIRED_ROWS)
  countRows('synthetic', synthetic, dimension, 1, MOST_PAIRED_ROWS)
  return finish(nearCopiesSteps(real, synthetic, dimension))
}

/** The same in steps, without checks. */
export function* nearCopiesSteps(real: Float64Array, synthetic: Float64Array, dimension: number): Steps<NearCopies> {
  const limit = 0.5 * Math.sqrt(yield* smallestSteps(Pairs.within(real, dimension)))
  const m = synthetic.length / dimension
  const nearest = new Int32Array(m)
  const distance = new Float64Array(m).fill(Infinity)
  const pairs = Pairs.between(synthetic, real, dimension)
  yield* pairs.visitSteps(({ row, rows, column, columns, values, at }) => {
    for (let r = 0; r < rows; r++) {
      for (let c = 0; c < columns; c++) {
        const squared = values[at + r * pairs.width + c]
        if (squared < distance[row + r]) {
          distance[row + r] = squared
          nearest[row + r] = column + c
        }
      }
    }
  })
  const copies: NearCopy[] = []
  for (let i = 0; i < m; i++) {
    distance[i] = Math.sqrt(distance[i])
    if (distance[i] < limit || distance[i] === 0) copies.push({ synthetic: i, real: nearest[i], distance: distance[i] })
  }
  return { copies, limit, nearest, distance }
}

/** The smallest squared distance that is not 0; 0 where all are. */
function* smallestSteps(pairs: Pairs): Steps<number> {
  let smallest = Infinity
  yield* pairs.visitSteps(tile => {
    const { values, at, rows } = tile
    for (let r = 0; r < rows; r++) {
      const start = at + r * pairs.width
      const end = start + pairs.extent(tile, r)
      for (let i = start; i < end; i++) if (values[i] < smallest && values[i] > 0) smallest = values[i]
    }
  })
  return smallest < Infinity ? smallest : 0
}

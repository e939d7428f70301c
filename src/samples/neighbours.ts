/**
 * Precision, recall, density and coverage: whether each sample lies where the other one is, judged by balls that reach
 * to a row's k-th neighbour in its own sample.
 */
import { expectWhole } from '../check/check.ts'
import { finish, type Steps } from '../steps/steps.ts'
import { squaredRadiiSteps } from './radii.ts'
import { Pairs } from './pairs.ts'
import { countRows, MOST_PAIRED_ROWS } from './rows.ts'

/** Each is a share from 0 to 1, but for the density, which has no upper bound. */
export interface NeighbourMeasures {
  /** The share of synthetic rows inside of the ball of some real row: does the generator make what is real? */
  readonly precision: number
  /** The share of real rows inside of the ball of some synthetic row: does it make all of it? */
  readonly recall: number
  /** The mean number of real balls around a synthetic row, divided by k. */
  readonly density: number
  /** The share of real rows that have a synthetic row in their ball. */
  readonly coverage: number
}

/**
 * Precision and recall by Kynkäänniemi et al. (2019), density and coverage by Naeem et al. (2020, equations 4 and 5). The
 * ball of a row reaches to its k-th nearest other row, without the edge. Where k other rows coincide with a row, its ball
 * is that one place. Time grows with the square of the number of rows.
 * @param real n × dimension, row-major, 2 to 20,000 rows
 * @param synthetic m × dimension, the same
 * @param k the number of neighbours, from 1 to the smaller number of rows minus 1
 * @throws {RangeError} if the dimension is not from 1 to 1024, rows are not whole, not finite, too few or too many, or k
 * is out of range
 */
export function neighbourMeasures(
  real: Float64Array,
  synthetic: Float64Array,
  dimension: number,
  k: number,
): NeighbourMeasures {
  const n = countRows('real', real, dimension, 2, MOST_PAIRED_ROWS)
  const m = countRows('synthetic', synthetic, dimension, 2, MOST_PAIRED_ROWS)
  expectWhole('k', k, 1, Math.min(n, m) - 1)
  return finish(neighbourMeasuresSteps(real, synthetic, dimension, k))
}

/** The same in steps, without checks. */
export function* neighbourMeasuresSteps(
  real: Float64Array,
  synthetic: Float64Array,
  dimension: number,
  k: number,
): Steps<NeighbourMeasures> {
  const ballsOfReal = (yield* squaredRadiiSteps(real, dimension, k)).map(openAtZero)
  const ballsOfSynthetic = (yield* squaredRadiiSteps(synthetic, dimension, k)).map(openAtZero)
  const [n, m] = [ballsOfReal.length, ballsOfSynthetic.length]
  const isReal = new Uint8Array(m)
  const isMade = new Uint8Array(n)
  const isCovered = new Uint8Array(n)
  let inBalls = 0
  const pairs = Pairs.between(synthetic, real, dimension)
  yield* pairs.visitSteps(({ row, rows, column, columns, values, at }) => {
    for (let r = 0; r < rows; r++) {
      const synthetic = row + r
      const reach = ballsOfSynthetic[synthetic]
      for (let c = 0; c < columns; c++) {
        const distance = values[at + r * pairs.width + c]
        if (distance < reach) isMade[column + c] = 1
        if (distance < ballsOfReal[column + c]) {
          inBalls++
          isReal[synthetic] = 1
          isCovered[column + c] = 1
        }
      }
    }
  })
  return {
    precision: count(isReal) / m,
    recall: count(isMade) / n,
    density: inBalls / (m * k),
    coverage: count(isCovered) / n,
  }
}

/** Nothing is nearer than 0, but what is at the same place is inside of a ball that has shrunk to it. */
const openAtZero = (squaredRadius: number) => Math.max(squaredRadius, Number.MIN_VALUE)

const count = (flags: Uint8Array): number => flags.reduce((sum, flag) => sum + flag, 0)

/** The energy distance: how much farther rows of two samples are from each other than from rows of their own. */
import { finish, type Steps } from '../steps/steps.ts'
import { Pairs } from './pairs.ts'
import { countRows, MOST_PAIRED_ROWS } from './rows.ts'

/**
 * 2 mean|x − y| − mean|x − x′| − mean|y − y′| over all pairs, a row with itself included (Székely & Rizzo 2013), in the
 * unit of the rows. From 0; it needs no width. Time grows with the square of the number of rows.
 * @param x n × dimension, row-major, 1 to 20,000 rows
 * @param y m × dimension, the same
 * @throws {RangeError} if the dimension is not from 1 to 1024, or rows are not whole, not finite, none or too many
 */
export function energyDistance(x: Float64Array, y: Float64Array, dimension: number): number {
  countRows('x', x, dimension, 1, MOST_PAIRED_ROWS)
  countRows('y', y, dimension, 1, MOST_PAIRED_ROWS)
  return finish(energyDistanceSteps(x, y, dimension))
}

/** The same in steps, without checks. */
export function* energyDistanceSteps(x: Float64Array, y: Float64Array, dimension: number): Steps<number> {
  const [n, m] = [x.length / dimension, y.length / dimension]
  const withinX = yield* distanceSumSteps(Pairs.within(x, dimension))
  const withinY = yield* distanceSumSteps(Pairs.within(y, dimension))
  const between = yield* distanceSumSteps(Pairs.between(x, y, dimension))
  // It cannot be negative, but for rounding.
  return Math.max(0, (2 * between) / (n * m) - (2 * withinX) / (n * n) - (2 * withinY) / (m * m))
}

function* distanceSumSteps(pairs: Pairs): Steps<number> {
  let total = 0
  yield* pairs.visitSteps(tile => {
    const { values, at, rows } = tile
    for (let r = 0; r < rows; r++) {
      const start = at + r * pairs.width
      const end = start + pairs.extent(tile, r)
      let sum = 0
      for (let i = start; i < end; i++) sum += Math.sqrt(values[i])
      total += sum
    }
  })
  return total
}

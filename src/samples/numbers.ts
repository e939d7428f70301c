/** Many positive numbers that are visited again and again, such as all distances, without one array of them all. */
import { WORK_PER_STEP, type Steps } from '../steps/steps.ts'
import type { Pairs } from './pairs.ts'

/** Looks at numbers start … end − 1 of `values`. Number i is also words 2 i and 2 i + 1. */
export type Visit = (values: Float64Array, bits: Int32Array, start: number, end: number) => void

export interface Numbers {
  readonly count: number
  readonly visitSteps: (visit: Visit) => Steps<void>
}

const double = new Float64Array(1)
const words = new Int32Array(double.buffer)
// Which half holds the exponent depends on the machine's byte order.
double[0] = 1
export const HIGH_WORD = words[1] !== 0 ? 1 : 0
export const LOW_WORD = 1 - HIGH_WORD

/** The half of the bits that holds the exponent. Positive numbers are ordered as these words are. */
export function highWordOf(value: number): number {
  double[0] = value
  return words[HIGH_WORD]
}

export function doubleOf(high: number, low: number): number {
  words[HIGH_WORD] = high
  words[LOW_WORD] = low
  return double[0]
}

/** The squared distances of all pairs; a visit has those of one row of a tile. */
export const distancesOf = (all: readonly Pairs[], every = 1): Numbers => ({
  count: all.reduce((sum, { count }) => sum + count, 0),
  *visitSteps(visit) {
    for (const pairs of all) {
      let bits: Int32Array = new Int32Array(0)
      const look = ({ values }: { values: Float64Array }) => {
        if (bits.buffer !== values.buffer) bits = new Int32Array(values.buffer)
      }
      yield* pairs.visitSteps(
        tile => {
          look(tile)
          for (let r = 0; r < tile.rows; r++) {
            const start = tile.at + r * pairs.width
            visit(tile.values, bits, start, start + pairs.extent(tile, r))
          }
        },
        1,
        every,
      )
    }
  },
})

/** The numbers of an array that begins where its buffer does. */
export const numbersOf = (values: Float64Array): Numbers => ({
  count: values.length,
  *visitSteps(visit) {
    const bits = new Int32Array(values.buffer)
    for (let start = 0; start < values.length; start += WORK_PER_STEP) {
      visit(values, bits, start, Math.min(values.length, start + WORK_PER_STEP))
      yield
    }
  },
})

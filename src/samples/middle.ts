/**
 * The numbers around the median. A small sample tells roughly where it is, and one pass over all numbers collects what
 * is near. That spares the slower search with counters two passes over millions of numbers.
 */
import type { Steps } from '../steps/steps.ts'
import { distancesOf, HIGH_WORD, highWordOf } from './numbers.ts'
import type { Pairs } from './pairs.ts'

/** Of fewer numbers, the search with counters takes no longer; of more, those around the median take too much memory. */
const LEAST = 1 << 20
const MOST = 1 << 25
/** From so many tiles, this share of the numbers is sorted, some thousand. */
const TILES = 64
const STRIDE = 16
/** Above and below the median by ranks: nine standard deviations of such a sample. */
const ASIDE = 0.05
/** The share of all numbers for which there is room. */
const ROOM = 1 / 4

export interface Middle {
  /** All numbers of a range, in any order. */
  readonly values: Float64Array
  /** How many numbers are below the range. */
  readonly below: number
}

/** A range of the squared distances that holds those of ranks `rank` and `rank` + 1; null where none was found. */
export function* middleSteps(all: readonly Pairs[], rank: number): Steps<Middle | null> {
  const numbers = distancesOf(all)
  if (numbers.count < LEAST || numbers.count > MOST) return null
  const sample = yield* sampleSteps(all)
  const lowest = highWordOf(sample[Math.floor((0.5 - ASIDE) * sample.length)])
  const highest = highWordOf(sample[Math.floor((0.5 + ASIDE) * sample.length)])
  const found = new Float64Array(Math.floor(ROOM * numbers.count))
  let count = 0
  let below = 0
  const range = highest - lowest
  yield* numbers.visitSteps((values, bits, start, end) => {
    // Variables of its own stay in registers.
    let next = count
    let lower = 0
    for (let i = 2 * start + HIGH_WORD; i < 2 * end; i += 2) {
      const above = bits[i] - lowest
      // Arithmetic instead of a branch, which no processor could foresee.
      lower += above >>> 31
      if (above >>> 0 <= range) found[next++] = values[i >> 1]
    }
    count = next
    below += lower
  })
  const isInside = below <= rank && rank + 1 < below + count && count <= found.length
  return isInside ? { values: found.subarray(0, count), below } : null
}

/** Some of the numbers, from all places, in their order. */
function* sampleSteps(all: readonly Pairs[]): Steps<Float64Array> {
  const tiles = all.reduce((sum, pairs) => sum + pairs.tiles, 0)
  const sample: number[] = []
  yield* distancesOf(all, Math.ceil(tiles / TILES)).visitSteps((values, _, start, end) => {
    for (let i = start; i < end; i += STRIDE) sample.push(values[i])
  })
  return Float64Array.from(sample).sort()
}

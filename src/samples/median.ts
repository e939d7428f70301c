/**
 * The median of the squared distances of many pairs, without an array of them all. A first pass counts them by the
 * leading bits of the number, and later ones look only where the median is. The median sets the width of a kernel.
 */
import { WORK_PER_STEP, type Steps } from '../steps/steps.ts'
import { middleSteps } from './middle.ts'
import { distancesOf, doubleOf, HIGH_WORD, highWordOf, LOW_WORD, numbersOf, type Numbers } from './numbers.ts'
import type { Pairs } from './pairs.ts'

/** So few numbers are sorted: half a millisecond. */
const COLLECTED = 8192
/** Each pass looks at so many bits of the 63 below the sign. */
const BITS = 21
const LEVELS = 3
const BUCKETS = 1 << BITS

/** Positive doubles are ordered as their bits are. This is where the bits of one level stand. */
function keyOf(level: number, high: number, low: number): number {
  if (level === 0) return high >>> 10
  return level === 1 ? ((high & 0x3ff) << 11) | (low >>> 21) : low & 0x1fffff
}

/** The double with these bits of the first levels, and with `rest`, all zeros or all ones, in the levels after. */
function numberOf(keys: readonly number[], rest: 0 | -1): number {
  const [first, second = rest & (BUCKETS - 1), third = rest & (BUCKETS - 1)] = keys
  return doubleOf((first << 10) | (second >>> 11), ((second & 0x7ff) << 21) | third)
}

/**
 * The median squared distance over all the pairs, as NumPy has it: of an even number, the mean of the middle two. Where
 * it is 0, since half of the pairs or more coincide, it is the median of those that do not; 0 where there are none.
 */
export function* medianDistanceSteps(all: readonly Pairs[]): Steps<number> {
  const distances = distancesOf(all)
  const { count } = distances
  if (count === 0) return 0
  const rank = lowerMiddle(count)
  const middle = yield* middleSteps(all, rank)
  const median = middle
    ? yield* ofRankSteps(numbersOf(middle.values), 0, middle.values.length, rank - middle.below, count % 2 === 0)
    : yield* ofRankSteps(distances, 0, count, rank, count % 2 === 0)
  if (median > 0) return median
  const apart = yield* countFromSteps(distances, Number.MIN_VALUE)
  if (apart === 0) return 0
  return yield* ofRankSteps(distances, Number.MIN_VALUE, apart, lowerMiddle(apart), apart % 2 === 0)
}

const lowerMiddle = (count: number): number => Math.floor((count - 1) / 2)

/**
 * The number of rank `rank`, from 0, of those that are `least` or more, or the mean of that and the next.
 * @param inside how many they are
 */
function* ofRankSteps(numbers: Numbers, least: number, inside: number, rank: number, withNext: boolean): Steps<number> {
  let low = least
  let high = Number.MAX_VALUE
  const keys: number[] = []
  while (inside > COLLECTED && keys.length < LEVELS) {
    const counts = yield* countSteps(numbers, keys.length, low, high)
    const place = yield* placeSteps(counts, rank)
    rank -= place.before
    inside = counts[place.bucket]
    keys.push(place.bucket)
    low = Math.max(low, numberOf(keys, 0))
    high = numberOf(keys, -1)
  }
  // After the last level, equal numbers are all that can be left.
  const values = low === high ? null : yield* collectSteps(numbers, low, high)
  const lower = values ? values[rank] : low
  if (!withNext) return lower
  const upper = rank + 1 === inside ? yield* nextSteps(numbers, high) : values ? values[rank + 1] : low
  return (lower + upper) / 2
}

function* countFromSteps(numbers: Numbers, least: number): Steps<number> {
  let count = 0
  yield* numbers.visitSteps((values, _, start, end) => {
    for (let i = start; i < end; i++) if (values[i] >= least) count++
  })
  return count
}

/** Counts the numbers from `low` to `high` by their bits at this level. */
function* countSteps(numbers: Numbers, level: number, low: number, high: number): Steps<Uint32Array> {
  const counts = new Uint32Array(BUCKETS)
  yield* numbers.visitSteps((values, bits, start, end) => {
    if (level === 0 && low === 0) {
      for (let i = 2 * start + HIGH_WORD; i < 2 * end; i += 2) counts[bits[i] >>> 10]++
      return
    }
    for (let i = start; i < end; i++) {
      if (values[i] >= low && values[i] <= high) counts[keyOf(level, bits[2 * i + HIGH_WORD], bits[2 * i + LOW_WORD])]++
    }
  })
  return counts
}

/** The bucket that holds the number of this rank, and how many numbers are in the buckets before. */
function* placeSteps(counts: Uint32Array, rank: number): Steps<{ bucket: number; before: number }> {
  let before = 0
  for (let bucket = 0; ; bucket++) {
    if (before + counts[bucket] > rank) return { bucket, before }
    before += counts[bucket]
    if (bucket % WORK_PER_STEP === 0) yield
  }
}

/** The numbers from `low` to `high` in their order. There are no more than COLLECTED. */
function* collectSteps(numbers: Numbers, low: number, high: number): Steps<Float64Array> {
  const found = new Float64Array(COLLECTED)
  const [lowest, highest] = [highWordOf(low), highWordOf(high)]
  let count = 0
  yield* numbers.visitSteps((values, bits, start, end) => {
    for (let i = start; i < end; i++) {
      // One comparison that hardly ever holds: half of the numbers are below, which no processor can foresee.
      if ((bits[2 * i + HIGH_WORD] - lowest) >>> 0 > highest - lowest) continue
      if (values[i] >= low && values[i] <= high) found[count++] = values[i]
    }
  })
  return found.subarray(0, count).sort()
}

/** The smallest number above `high`. */
function* nextSteps(numbers: Numbers, high: number): Steps<number> {
  let next = Infinity
  yield* numbers.visitSteps((values, _, start, end) => {
    for (let i = start; i < end; i++) if (values[i] > high && values[i] < next) next = values[i]
  })
  return next
}

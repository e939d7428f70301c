/**
 * e^x from + − × and a table. Math.exp differs between browsers in the last bit, but a seed must give the same picture
 * in all of them. The error is below 1 unit in the last place down to e^−708. From there down to the smallest subnormal
 * it is below 1e-13 of the result.
 */
import { LN2, LN2_REST } from './constants.ts'

const STEPS_PER_OCTAVE = 64

/** 2^(j/64), j = 0 … 63, each rounded correctly. They come from integer square roots of 2, with 60 guard bits. */
function tableOfRoots(): Float64Array {
  const bits = 120n
  let root = 2n << bits
  for (let halvings = 0; halvings < 6; halvings++) root = integerSquareRoot(root << bits)
  const table = new Float64Array(STEPS_PER_OCTAVE)
  let power = 1n << bits
  for (let j = 0; j < STEPS_PER_OCTAVE; j++) {
    // BigInt → Number rounds to nearest; the division by a power of two is exact.
    table[j] = Number(power) / Number(1n << bits)
    power = (power * root) >> bits
  }
  return table
}

function integerSquareRoot(value: bigint): bigint {
  let guess = 1n << BigInt((value.toString(2).length >> 1) + 1)
  for (;;) {
    const next = (guess + value / guess) >> 1n
    if (next >= guess) return guess
    guess = next
  }
}

export const ROOTS = tableOfRoots()

/** 2^e at index e + 1022, e = −1022 … 1023. */
const POWERS = new Float64Array(2046)
POWERS[1022] = 1
for (let e = 1; e <= 1023; e++) POWERS[1022 + e] = POWERS[1021 + e] * 2
for (let e = -1; e >= -1022; e--) POWERS[1022 + e] = POWERS[1023 + e] / 2

const PER_UNIT = STEPS_PER_OCTAVE / LN2
// HIGH has so few bits that k · HIGH is exact for every k that occurs. LOW is the rest.
const HIGH = Math.fround(LN2 / STEPS_PER_OCTAVE)
const LOW = LN2 / STEPS_PER_OCTAVE - HIGH + LN2_REST / STEPS_PER_OCTAVE
/** Adding and subtracting 1.5 · 2^52 rounds a double to the nearest integer. */
const ROUND = 6755399441055744

/** Below this a result may be subnormal. */
const LOWEST = -708.3
/** Below this a result is zero. */
const ZERO = -745.14

/** A result that may be subnormal is first computed this many octaves higher, and then scaled down. */
const LIFT = 64 * LN2

export function exp(x: number): number {
  if (x < LOWEST) return tiny(x)
  if (x > 709.782712893384) return Infinity
  return normal(x)
}

/** For x from LOWEST on. */
function normal(x: number): number {
  const k = x * PER_UNIT + ROUND - ROUND
  const r = x - k * HIGH - k * LOW
  const p = r + r * r * (0.5 + r * (0.16666666666666666 + r * (0.041666666666666664 + r * 0.008333333333333333)))
  const i = k | 0
  const root = ROOTS[i & 63]
  const value = root + root * p
  // For the largest results the power would be 2^1024, which is not a double. Two factors are used instead.
  const e = i >> 6
  return e < 1024 ? value * POWERS[e + 1022] : value * 2 * POWERS[2045]
}

const LOWER = normal(-LIFT)

/** The constants that kernels.wat reads, in its order. */
export const EXP_CONSTANTS = [PER_UNIT, HIGH, LOW, LOWEST, ZERO, LIFT, LOWER]

/** For x below LOWEST: the result is 0, subnormal, or nearly so. */
function tiny(x: number): number {
  if (x < ZERO) return 0
  return normal(x + LIFT) * LOWER
}

/**
 * Replaces `size` values from `from` on by e^(value − shift), and adds each to its sum. The bits are those of `exp`. No
 * value may be above its shift. Without the other cases, and without a call in the loop, this takes half the time.
 */
export function expBelow(
  values: Float64Array,
  from: number,
  shifts: Float64Array,
  sums: Float64Array,
  size: number,
): void {
  let rare = false
  for (let i = 0; i < size; i++) {
    const x = values[from + i] - shifts[i]
    if (x < LOWEST) {
      const zero = x < ZERO
      if (!zero) rare = true
      // A negative number marks a result that a second loop computes.
      values[from + i] = zero ? 0 : x
    } else {
      const power = normal(x)
      values[from + i] = power
      sums[i] += power
    }
  }
  if (rare) finishTiny(values, from, sums, size)
}

function finishTiny(values: Float64Array, from: number, sums: Float64Array, size: number): void {
  for (let i = 0; i < size; i++) {
    if (values[from + i] < 0) sums[i] += values[from + i] = tiny(values[from + i])
  }
}

/**
 * e^x from + − × and a table, because Math.exp differs in the last bit from one browser to the next and a seed must mean
 * the same picture in all of them. Error below 1 unit in the last place down to e^−708, and below 1e-13 of the result from
 * there down to the smallest subnormal.
 */
import { LN2, LN2_REST } from './constants.ts'

const STEPS_PER_OCTAVE = 64

/** 2^(j/64), j = 0 … 63, each rounded correctly: the 64th root of 2 by integer square roots, with 60 guard bits. */
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
// Few enough bits that k · HIGH is exact for every k that occurs; LOW carries the rest.
const HIGH = Math.fround(LN2 / STEPS_PER_OCTAVE)
const LOW = LN2 / STEPS_PER_OCTAVE - HIGH + LN2_REST / STEPS_PER_OCTAVE
/** Adding and subtracting 1.5 · 2^52 rounds a double to the nearest integer. */
const ROUND = 6755399441055744

/** Below this a result may be subnormal. */
const LOWEST = -708.3
/** Below this a result is zero. */
const ZERO = -745.14

/** A result below LOWEST is reached through a normal intermediate, so many octaves higher. */
const LIFT = 64 * LN2

export function exp(x: number): number {
  if (x < LOWEST) return tiny(x)
  if (x > 709.782712893384) return Infinity
  return normal(x)
}

/** From LOWEST on to the top. */
function normal(x: number): number {
  const k = x * PER_UNIT + ROUND - ROUND
  const r = x - k * HIGH - k * LOW
  const p = r + r * r * (0.5 + r * (0.16666666666666666 + r * (0.041666666666666664 + r * 0.008333333333333333)))
  const i = k | 0
  const root = ROOTS[i & 63]
  const value = root + root * p
  // At the very top 2^1024 is not a double: go in two steps.
  const e = i >> 6
  return e < 1024 ? value * POWERS[e + 1022] : value * 2 * POWERS[2045]
}

const LOWER = normal(-LIFT)

/** What kernels.wat reads of these, in its order. */
export const EXP_CONSTANTS = [PER_UNIT, HIGH, LOW, LOWEST, ZERO, LIFT, LOWER]

/** Results that are zero, subnormal or nearly so. */
function tiny(x: number): number {
  if (x < ZERO) return 0
  return normal(x + LIFT) * LOWER
}

/**
 * Turns `size` values from `from` on into e^(value − shift), to the bit what `exp` gives, and adds each to its sum. For
 * values that are nowhere above their shifts: without the other cases, and without a call in the loop, it takes half the time.
 */
export function expBelow(values: Float64Array, from: number, shifts: Float64Array, sums: Float64Array, size: number): void {
  let rare = false
  for (let i = 0; i < size; i++) {
    const x = values[from + i] - shifts[i]
    if (x < LOWEST) {
      const zero = x < ZERO
      if (!zero) rare = true
      // A negative number marks what is left for later.
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

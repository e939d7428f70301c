/**
 * The natural logarithm from + − × ÷ and the bits of a double, for the same reason as exp.ts. The error is below 1 unit
 * in the last place. Method: x = 2^e · m with m in [√½, √2), and ln m = 2 artanh(s) as a power series in s = (m − 1) /
 * (m + 1).
 */
import { LN2, LN2_REST } from './constants.ts'

const double = new Float64Array(1)
const words = new Int32Array(double.buffer)
// Which half holds sign and exponent depends on the machine's byte order.
double[0] = 1
const HIGH_WORD = words[1] !== 0 ? 1 : 0

const LN2_HIGH = Math.fround(LN2)
const LN2_LOW = LN2 - LN2_HIGH + LN2_REST
const SMALLEST_NORMAL = 2.2250738585072014e-308
const TWO_54 = 18014398509481984
/**
 * The difference between the high words of 2 and √2. Adding it to a high word makes octaves begin at √½ instead of 1.
 */
const TO_NEXT_OCTAVE = 0x95f62

/** 2^−e at index e + 1023, e = −1022 … 1024. */
const SCALES = new Float64Array(2048)
SCALES[1023] = 1
for (let e = 1; e <= 1024; e++) SCALES[1023 + e] = SCALES[1022 + e] / 2
for (let e = -1; e >= -1022; e--) SCALES[1023 + e] = SCALES[1024 + e] * 2

// 2 artanh(s) = 2s + s · (C1 s² + C2 s⁴ + …); |s| ≤ 0.172, so a twelfth term would be below 2^-55 of the result.
const SERIES = Array.from({ length: 11 }, (_, i) => 2 / (2 * i + 3)) as [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
]
const [C1, C2, C3, C4, C5, C6, C7, C8, C9, C10, C11] = SERIES

/** The constants that kernels.wat reads, in its order. */
export const LOG_CONSTANTS = [LN2_HIGH, LN2_LOW, ...SERIES]

export function log(x: number): number {
  if (!(x >= SMALLEST_NORMAL && x < Infinity)) return special(x)
  double[0] = x
  const biased = (words[HIGH_WORD] + TO_NEXT_OCTAVE) >>> 20
  const e = biased - 1023
  const f = x * SCALES[biased] - 1
  const s = f / (2 + f)
  const z = s * s
  const z2 = z * z
  const z4 = z2 * z2
  // Three independent parts, which the processor can compute at the same time.
  const strands =
    C1 + C2 * z + z2 * (C3 + C4 * z) + z4 * (C5 + C6 * z + z2 * (C7 + C8 * z) + z4 * (C9 + C10 * z + z2 * C11))
  // ln(1 + f) = f − s (f − series). The first f is exact, so no digits are lost near 1.
  return e * LN2_HIGH - (s * (f - z * strands) - e * LN2_LOW - f)
}

function special(x: number): number {
  if (x === 0) return -Infinity
  if (x > 0 && x < SMALLEST_NORMAL) return log(x * TWO_54) - 54 * LN2
  return x === Infinity ? Infinity : NaN
}

/**
 * ln Γ and its derivative ψ for positive numbers, which volumes of balls and entropies from neighbours need. Small
 * arguments are first raised by Γ(x + 1) = x Γ(x), then comes Stirling's series (Abramowitz & Stegun 6.1.41, 6.3.18).
 */
import { LOG_2PI } from './constants.ts'
import { log } from './log.ts'

/** From here on the eighth term of either series is below 1e-16. */
const FROM = 10

/** ln Γ(x) for x > 0. The error is below 1e-14, or below 1e-15 of the result where that is more. */
export function logGamma(x: number): number {
  let product = 1
  for (; x < FROM; x++) product *= x
  const y = 1 / x
  const z = y * y
  const series =
    y * (1 / 12 - z * (1 / 360 - z * (1 / 1260 - z * (1 / 1680 - z * (1 / 1188 - z * (691 / 360360 - z / 156))))))
  return (x - 0.5) * log(x) - x + 0.5 * LOG_2PI + series - log(product)
}

/** ψ(x) = Γ′(x) / Γ(x), the digamma function, for x > 0. The error is below 1e-14, or 1e-15 of the result. */
export function digamma(x: number): number {
  let raised = 0
  for (; x < FROM; x++) raised += 1 / x
  const z = 1 / (x * x)
  const series =
    z * (1 / 12 - z * (1 / 120 - z * (1 / 252 - z * (1 / 240 - z * (1 / 132 - z * (691 / 32760 - z / 12))))))
  return log(x) - 0.5 / x - series - raised
}

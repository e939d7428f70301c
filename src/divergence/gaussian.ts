/** Closed forms for single Gaussians, in any dimension. */
import { log } from '../elementary/log.ts'
import { LOG_2PI } from '../elementary/constants.ts'
import { factors } from '../mixture/cholesky.ts'
import type { Mixture } from '../mixture/mixture.ts'

/** KL(p‖q) of two single Gaussians, in nats: ½ (tr Σq⁻¹Σp + δᵀΣq⁻¹δ − d + ln det Σq / det Σp). */
export function gaussianKl(p: Mixture, q: Mixture): number {
  const d = p.dimension
  const lowerP = factors(p.covariances, d)
  const lowerQ = factors(q.covariances, d)
  // tr Σq⁻¹Σp = |Lq⁻¹ Lp|² and δᵀΣq⁻¹δ = |Lq⁻¹ δ|², with L the Cholesky factors and δ the difference of the means.
  let sum = squaredSolution(lowerQ, d, row => p.means[row] - q.means[row])
  let logRatio = 0
  for (let column = 0; column < d; column++) {
    sum += squaredSolution(lowerQ, d, row => lowerP[row * d + column])
    logRatio += log(lowerQ[column * (d + 1)]) - log(lowerP[column * (d + 1)])
  }
  return 0.5 * (sum - d) + logRatio
}

/** |L⁻¹ b|². */
function squaredSolution(lower: Float64Array, d: number, right: (row: number) => number): number {
  const solved = new Float64Array(d)
  let sum = 0
  for (let row = 0; row < d; row++) {
    let rest = right(row)
    for (let column = 0; column < row; column++) rest -= lower[row * d + column] * solved[column]
    solved[row] = rest / lower[row * (d + 1)]
    sum += solved[row] * solved[row]
  }
  return sum
}

/** Differential entropy of a single Gaussian, in nats: ½ ln det 2πeΣ. */
export function gaussianEntropy(p: Mixture): number {
  const d = p.dimension
  const lower = factors(p.covariances, d)
  let sum = 0.5 * d * (1 + LOG_2PI)
  for (let i = 0; i < d; i++) sum += log(lower[i * (d + 1)])
  return sum
}

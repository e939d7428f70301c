/**
 * Quadrature for expectations over a mixture in the plane. The nodes of each component lie on spirals in that
 * component's own coordinates, so a thin component is as easy as a round one. There are four spirals, turned and
 * shifted against each other. The differences of their results give the error of their mean.
 *
 * Gauss–Hermite quadrature does worse here. The integrand has a sharp bend where one density becomes larger than the
 * other. A Gauss–Hermite grid puts most of its weight on about twenty nodes and misses the bend. Here the nodes lie on
 * golden-angle spirals, distributed as a Gaussian of twice the variance, and weights correct for that. The weights are
 * nearly 0 before the spiral ends, so it converges as fast as a lattice on a torus. The errors of Jensen–Shannon
 * divergences were compared with those of four rotated 16 × 16 Gauss–Hermite grids (896 nodes). With these 640 nodes
 * the median error is a fifth of theirs, and the worst tenth of the errors is an eighth.
 */
import { exp } from '../elementary/exp.ts'
import { log } from '../elementary/log.ts'
import { factors } from '../mixture/cholesky.ts'
import type { Mixture } from '../mixture/mixture.ts'
import { SPIRAL_NODES, SPIRALS } from './node-counts.ts'
import type { Nodes } from './nodes.ts'

/** The nodes are distributed as a Gaussian with this variance. */
const SPREAD = 2
/** Each spiral is shifted along its radius by so many nodes. */
const OFFSETS = [0.125, 0.625, 0.375, 0.875]
/** cos and sin of the golden angle, 2π (√5 − 1) / 2, from node to node, and of 0.32 turns, from spiral to spiral. */
const GOLDEN = { cos: -0.7373688780783197, sin: -0.6754902942615238 }
const TURN = { cos: -0.4257792915650727, sin: 0.9048270524660196 }

/**
 * Points and weights for the standard normal in the plane, one spiral after the other; each spiral's weights sum to 1.
 */
interface Spirals {
  readonly points: Float64Array
  readonly weights: Float64Array
}

function standardSpirals(): Spirals {
  const points = new Float64Array(SPIRALS * SPIRAL_NODES * 2)
  const weights = new Float64Array(SPIRALS * SPIRAL_NODES)
  let [startX, startY] = [1, 0]
  for (let s = 0; s < SPIRALS; s++) {
    let [x, y] = [startX, startY]
    for (let i = 0, at = s * SPIRAL_NODES; i < SPIRAL_NODES; i++, at++) {
      const squared = -2 * SPREAD * log(1 - (i + OFFSETS[s]) / SPIRAL_NODES)
      const radius = Math.sqrt(squared)
      points[2 * at] = radius * x
      points[2 * at + 1] = radius * y
      weights[at] = exp(-0.5 * squared * (1 - 1 / SPREAD))
      ;[x, y] = [x * GOLDEN.cos - y * GOLDEN.sin, x * GOLDEN.sin + y * GOLDEN.cos]
    }
    const [first, end] = [s * SPIRAL_NODES, (s + 1) * SPIRAL_NODES]
    standardize(points.subarray(2 * first, 2 * end), weights.subarray(first, end))
    ;[startX, startY] = [startX * TURN.cos - startY * TURN.sin, startX * TURN.sin + startY * TURN.cos]
  }
  return { points, weights }
}

/** Makes mass, mean and covariance those of the standard normal. Quadratic integrands are then exact. */
function standardize(points: Float64Array, weights: Float64Array): void {
  const expect = (f: (x: number, y: number) => number) =>
    weights.reduce((sum, w, i) => sum + w * f(points[2 * i], points[2 * i + 1]), 0)
  const mass = expect(() => 1)
  weights.forEach((w, i) => (weights[i] = w / mass))
  const meanX = expect(x => x)
  const meanY = expect((_, y) => y)
  for (let i = 0; i < points.length; i += 2) {
    points[i] -= meanX
    points[i + 1] -= meanY
  }
  const scaleX = Math.sqrt(expect(x => x * x))
  const across = expect((x, y) => x * y) / scaleX
  const scaleY = Math.sqrt(expect((_, y) => y * y) - across * across)
  for (let i = 0; i < points.length; i += 2) {
    points[i] /= scaleX
    points[i + 1] = (points[i + 1] - across * points[i]) / scaleY
  }
}

const STANDARD = standardSpirals()

/** @throws {RangeError} unless the mixture is of dimension 2 with positive definite covariances */
export function spiralNodes(mixture: Mixture): Nodes {
  if (mixture.dimension !== 2) throw new RangeError(`Quadrature works in 2 dimensions, not in ${mixture.dimension}.`)
  const { points: standard, weights } = STANDARD
  const { means, weights: shares } = mixture
  const lower = factors(mixture.covariances, 2)
  const points = new Float64Array(shares.length * standard.length)
  for (let c = 0, at = 0; c < shares.length; c++) {
    for (let i = 0; i < standard.length; i += 2, at += 2) {
      points[at] = means[2 * c] + lower[4 * c] * standard[i]
      points[at + 1] = means[2 * c + 1] + lower[4 * c + 2] * standard[i] + lower[4 * c + 3] * standard[i + 1]
    }
  }
  return { points, weights, replicates: SPIRALS, shares }
}

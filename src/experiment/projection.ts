/**
 * The projection of a draw of any dimension onto the plane of the generator's first two principal axes. The projection
 * of a Gaussian is a Gaussian, so the ellipses are exact. A draw of one dimension gets a small height.
 */
import { EigenvalueDecomposition, Matrix } from 'ml-matrix'
import type { LabelledPoints, Mixture } from '../mixture/mixture.ts'
import type { Descent, Draw, FittedMixture } from './results.ts'

/** For one dimension: the variance across the line, and the place of the line. */
const LINE_VARIANCE = 0.02
const MIDDLE = 5

/** x ↦ axes · (x − origin) + MIDDLE, with `extra` variance along the second axis of a line. */
interface View {
  readonly axes: Matrix
  readonly origin: Float64Array
  readonly extra: number
}

/**
 * The draw projected to two dimensions. Only the picture changes: the divergences are still those of all dimensions.
 */
export function projectDraw(draw: Draw): Draw {
  const view = viewOf(draw.generator)
  const fitted = (fit: FittedMixture): FittedMixture => ({ ...fit, mixture: projectMixture(fit.mixture, view) })
  return {
    ...draw,
    truth: projectMixture(draw.truth, view),
    generator: projectMixture(draw.generator, view),
    anchorData: projectPoints(draw.anchorData, view),
    syntheticData: projectPoints(draw.syntheticData, view),
    anchorFit: fitted(draw.anchorFit),
    syntheticFit: fitted(draw.syntheticFit),
    ...(draw.descent && { descent: projectDescent(draw.descent, view) }),
  }
}

const projectDescent = (descent: Descent, view: View): Descent => ({
  ...descent,
  teacher: projectMixture(descent.teacher, view),
  learnt: projectCoordinates(descent.learnt, view),
})

function viewOf(mixture: Mixture): View {
  const { dimension: d, weights, means, covariances } = mixture
  if (d === 1) return { axes: new Matrix([[1], [0]]), origin: Float64Array.of(MIDDLE), extra: LINE_VARIANCE }
  const origin = new Float64Array(d)
  weights.forEach((weight, c) => origin.forEach((_, i) => (origin[i] += weight * means[c * d + i])))
  const spread = Matrix.zeros(d, d)
  weights.forEach((weight, c) => {
    for (let i = 0; i < d; i++) {
      for (let j = 0; j < d; j++) {
        const between = (means[c * d + i] - origin[i]) * (means[c * d + j] - origin[j])
        spread.set(i, j, spread.get(i, j) + weight * (covariances[(c * d + i) * d + j] + between))
      }
    }
  })
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(spread, { assumeSymmetric: true })
  const order = realEigenvalues.map((value, i) => ({ value, i })).sort((a, b) => b.value - a.value)
  const axes = new Matrix(order.slice(0, 2).map(({ i }) => pointingUp(eigenvectorMatrix.getColumn(i))))
  return { axes, origin, extra: 0 }
}

/** The sign of an axis is arbitrary. Its largest coordinate is made positive, so that the picture does not flip. */
function pointingUp(axis: number[]): number[] {
  const largest = axis.reduce((best, value) => (Math.abs(value) > Math.abs(best) ? value : best), 0)
  return largest < 0 ? axis.map(value => -value) : axis
}

function projectMixture({ dimension: d, weights, means, covariances }: Mixture, view: View): Mixture {
  const flat = new Float64Array(weights.length * 4)
  weights.forEach((_, c) => {
    const covariance = Matrix.from1DArray(d, d, covariances.subarray(c * d * d, (c + 1) * d * d))
    const seen = view.axes.mmul(covariance).mmul(view.axes.transpose())
    const across = 0.5 * (seen.get(0, 1) + seen.get(1, 0))
    flat.set([seen.get(0, 0), across, across, seen.get(1, 1) + view.extra], c * 4)
  })
  return { dimension: 2, weights, means: projectCoordinates(means, view), covariances: flat }
}

const projectPoints = ({ points, labels }: LabelledPoints, view: View): LabelledPoints => ({
  points: projectCoordinates(points, view),
  labels,
})

function projectCoordinates(coordinates: Float64Array, { axes, origin }: View): Float64Array {
  const d = origin.length
  const n = coordinates.length / d
  const result = new Float64Array(2 * n)
  for (let i = 0; i < n; i++) {
    for (let axis = 0; axis < 2; axis++) {
      let sum = MIDDLE
      for (let j = 0; j < d; j++) sum += axes.get(axis, j) * (coordinates[i * d + j] - origin[j])
      result[2 * i + axis] = sum
    }
  }
  return result
}

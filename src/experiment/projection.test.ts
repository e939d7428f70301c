import { EigenvalueDecomposition, Matrix } from 'ml-matrix'
import { describe, expect, it } from 'vitest'
import { createMixture, type Mixture } from '../mixture/mixture.ts'
import { drawExperiment } from './draw.ts'

/** Variance of a mixture along each pair of axes, its components' own and that of their means. */
function spread({ dimension: d, weights, means, covariances }: Mixture): Matrix {
  const middle = Array.from({ length: d }, (_, a) =>
    weights.reduce((sum, weight, c) => sum + weight * means[c * d + a], 0),
  )
  const at = (a: number, b: number) =>
    weights.reduce(
      (sum, weight, c) =>
        sum +
        weight * (covariances[(c * d + a) * d + b] + (means[c * d + a] - middle[a]) * (means[c * d + b] - middle[b])),
      0,
    )
  return new Matrix(Array.from({ length: d }, (_, a) => Array.from({ length: d }, (_, b) => at(a, b))))
}
const spectrum = (matrix: Matrix) =>
  new EigenvalueDecomposition(matrix, { assumeSymmetric: true }).realEigenvalues.sort((a, b) => b - a)
const distance = (points: Float64Array, d: number, i: number, j: number) =>
  Math.hypot(...Array.from({ length: d }, (_, a) => points[i * d + a] - points[j * d + a]))

describe.each([1, 3, 4, 5, 6, 7, 8])('a draw in %i dimensions, as the plane shows it', dimension => {
  const draw = drawExperiment({ dimension, seed: 12, N_k: 30 })
  const shown = draw.projected!

  it('is sound and two-dimensional, component by component and point by point', () => {
    const pairs = [
      [draw.truth, shown.truth],
      [draw.generator, shown.generator],
      [draw.anchorFit.mixture, shown.anchorFit.mixture],
      [draw.syntheticFit.mixture, shown.syntheticFit.mixture],
    ]
    for (const [given, seen] of pairs) {
      expect(createMixture(seen).dimension).toBe(2)
      expect(seen.weights).toEqual(given.weights)
    }
    for (const data of ['anchorData', 'syntheticData'] as const) {
      expect(shown[data].labels).toEqual(draw[data].labels)
      expect(shown[data].points).toHaveLength(2 * draw[data].labels.length)
    }
  })
  it('keeps every number but the picture’s', () => {
    expect(shown.gaps).toEqual(draw.gaps)
    expect(shown.parts).toEqual(draw.parts)
    expect(shown.heldOut).toEqual(draw.heldOut)
    expect(shown.syntheticFit).toEqual({ ...draw.syntheticFit, mixture: shown.syntheticFit.mixture })
  })
  it('is a shadow: nothing is further apart than it is', () => {
    const [given, seen] = [draw.syntheticData.points, shown.syntheticData.points]
    for (let i = 1; i < 60; i++)
      expect(distance(seen, 2, i, 0)).toBeLessThanOrEqual(distance(given, dimension, i, 0) * (1 + 1e-12))
  })
  it('looks along the two axes that the generator spreads most along, the first across', () => {
    const expected = spectrum(spread(draw.generator))
    const seen = spread(shown.generator)
    expect(seen.get(0, 0)).toBeCloseTo(expected[0], 8)
    if (dimension > 1) {
      expect(seen.get(1, 1)).toBeCloseTo(expected[1], 8)
      expect(seen.get(0, 1)).toBeCloseTo(0, 8)
    }
  })
  it('is the same again', () => expect(drawExperiment({ dimension, seed: 12, N_k: 30 })).toEqual(draw))
})

it('a line keeps its coordinates, and is given a little height', () => {
  const { projected, truth } = drawExperiment({ dimension: 1 })
  truth.means.forEach((mean, c) => {
    expect(projected!.truth.means[2 * c]).toBeCloseTo(mean, 12)
    expect(projected!.truth.means[2 * c + 1]).toBe(5)
    expect(projected!.truth.covariances[4 * c]).toBeCloseTo(truth.covariances[c], 12)
  })
})
it('the plane itself is shown as it is', () => expect(drawExperiment({ dimension: 2 })).not.toHaveProperty('projected'))

import fc from 'fast-check'
import { determinant, inverse, Matrix } from 'ml-matrix'
import { describe, expect, it } from 'vitest'
import { drawExperiment } from '../experiment/draw.ts'
import { normalCdf } from '../fixtures/statistics.ts'
import { logDensity } from '../mixture/density.ts'
import { fitMixture } from '../mixture/em.ts'
import { createMixture, type Mixture } from '../mixture/mixture.ts'
import { sampleMixture } from '../mixture/sampling.ts'
import { stream } from '../random/random.ts'
import { entropy, jensenShannon, klDivergence, totalVariation } from './divergences.ts'

const DIMENSIONS = [1, 2, 3, 4, 5, 6, 7, 8] as const
const ESTIMATORS = ['quadrature', 'monte-carlo'] as const

/** A random Gaussian of any dimension: mean in a cube, covariance B·Bᵀ plus a little. */
const gaussian = (d: number): fc.Arbitrary<Mixture> =>
  fc
    .record({
      mean: fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: d, maxLength: d }),
      sides: fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: d * d, maxLength: d * d }),
    })
    .map(({ mean, sides }) => {
      const b = Matrix.from1DArray(d, d, sides)
      const covariance = b.mmul(b.transpose()).add(Matrix.eye(d).mul(0.2))
      const symmetric = covariance.add(covariance.transpose()).mul(0.5)
      return createMixture({ dimension: d, weights: [1], means: mean, covariances: symmetric.to1DArray() })
    })
const matrixOf = ({ dimension: d, covariances }: Mixture) => Matrix.from1DArray(d, d, covariances)

/** Two unit Gaussians so far apart. */
const unit = (d: number, shift: number) =>
  createMixture({
    dimension: d,
    weights: [1],
    means: Array.from({ length: d }, () => shift / Math.sqrt(d)),
    covariances: Matrix.eye(d).to1DArray(),
  })

describe.each(DIMENSIONS)('in %i dimensions', d => {
  it('closed forms are those of the textbook, by inverses and determinants', () => {
    fc.assert(
      fc.property(gaussian(d), gaussian(d), (p, q) => {
        const [s0, s1] = [matrixOf(p), matrixOf(q)]
        const delta = Matrix.columnVector(Array.from(q.means, (x, a) => x - p.means[a]))
        const back = inverse(s1)
        const quadratic = delta.transpose().mmul(back).mmul(delta).get(0, 0)
        const kl = 0.5 * (back.mmul(s0).trace() + quadratic - d + Math.log(determinant(s1) / determinant(s0)))
        expect(Math.abs(klDivergence(p, q).value - kl)).toBeLessThanOrEqual(1e-9 * (1 + kl))
        const spread = 0.5 * (d * Math.log(2 * Math.PI * Math.E) + Math.log(determinant(s0)))
        expect(Math.abs(entropy(p).value - spread)).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(spread)))
        expect(klDivergence(p, q).estimator).toBe('closed-form')
      }),
      { numRuns: 40, seed: d },
    )
  })
  it.each(ESTIMATORS)(
    'total variation and entropy are the known ones within the stated error, asked for by %s',
    estimator => {
      for (const shift of [0.5, 2, 5]) {
        const [p, q] = [unit(d, 0), unit(d, shift)]
        const tv = totalVariation(p, q, { estimator })
        expect(Math.abs(tv.value - (2 * normalCdf(shift / 2) - 1))).toBeLessThanOrEqual(tv.error)
        expect(tv.error).toBeLessThan(0.05)
        const spread = entropy(q, { estimator })
        expect(Math.abs(spread.value - 0.5 * d * Math.log(2 * Math.PI * Math.E))).toBeLessThanOrEqual(spread.error)
        const kl = klDivergence(p, q, { estimator })
        expect(Math.abs(kl.value - 0.5 * shift * shift)).toBeLessThanOrEqual(kl.error)
        for (const estimate of [tv, spread, kl]) expect(estimate.estimator).toBe(d === 2 ? estimator : 'monte-carlo')
      }
    },
  )
  it('Jensen–Shannon depends on what lies between two Gaussians, not on how many dimensions there are', () => {
    const known = jensenShannon(unit(2, 0), unit(2, 2))
    const here = jensenShannon(unit(d, 0), unit(d, 2))
    expect(Math.abs(here.value - known.value)).toBeLessThanOrEqual(here.error + known.error)
  })
  it('fits, densities and samples go together: a fit to many points finds where they came from', () => {
    const from = createMixture({
      dimension: d,
      weights: [0.3, 0.7],
      means: [...new Float64Array(d), ...new Float64Array(d).fill(8)],
      covariances: [...Matrix.eye(d).to1DArray(), ...Matrix.eye(d).mul(0.25).to1DArray()],
    })
    const { points } = sampleMixture(from, 4000, stream(d, 0, 'points'))
    const { mixture } = fitMixture(points, { dimension: d, components: 2 })
    const kl = klDivergence(from, mixture)
    expect(kl.value).toBeLessThan(0.03)
    const likelihood = logDensity(from, points).reduce((sum, value) => sum + value, 0) / 4000
    const spread = entropy(from)
    expect(Math.abs(likelihood + spread.value)).toBeLessThan(spread.error + 5 * Math.sqrt(d / 2 / 4000) + 0.03)
  })
  it('a draw is whole: gaps with errors, parts, held-out points, and a picture', () => {
    const draw = drawExperiment({ dimension: d, seed: d })
    for (const { anchor, synthetic, gap } of [
      draw.gaps['jensen-shannon'],
      draw.gaps['truth-to-fit'],
      draw.gaps['fit-to-truth'],
    ]) {
      expect(gap.value).toBe(anchor.value - synthetic.value)
      expect(
        [anchor, synthetic, gap].every(
          ({ value, error, estimator }) =>
            Number.isFinite(value) && error > 0 && estimator === (d === 2 ? 'quadrature' : 'monte-carlo'),
        ),
      ).toBe(true)
    }
    expect([draw.truth, draw.syntheticFit.mixture].map(mixture => mixture.dimension)).toEqual([d, d])
    expect((draw.projected ?? draw).truth.dimension).toBe(2)
    expect([draw.heldOut.anchor.value, draw.heldOut.synthetic.value].every(Number.isFinite)).toBe(true)
  })
})

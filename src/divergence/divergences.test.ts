import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BLOBS, GAUSSIANS, NEEDLES, type Known } from '../fixtures/reference.ts'
import { createMixture, type Mixture } from '../mixture/mixture.ts'
import { entropy, jensenShannon, klDivergence, totalVariation } from './divergences.ts'
import type { Estimate } from './estimate.ts'

const distance = (estimate: Estimate, value: number) => Math.abs(estimate.value - value)

describe.each(BLOBS.map((given, i) => [i, given] as const))(
  'round blobs, pair %i, by quadrature',
  (_, { p, q, values }) => {
    const near = (estimate: Estimate, value: number) => {
      expect(estimate.estimator).toBe('quadrature')
      expect(distance(estimate, value)).toBeLessThanOrEqual(Math.max(1e-4 * Math.abs(value), estimate.error))
    }
    const options = { estimator: 'quadrature' } as const
    it('KL both ways', () => {
      near(klDivergence(p, q, options), values.klPQ)
      near(klDivergence(q, p, options), values.klQP)
    })
    it('total variation', () => near(totalVariation(p, q, options), values.totalVariation))
    it('entropy', () => {
      near(entropy(p, options), values.entropyP)
      near(entropy(q, options), values.entropyQ)
    })
  },
)

describe.each(NEEDLES.map((given, i) => [i, given] as const))(
  'needles, pair %i, within the stated error and the reference’s own',
  (_, { p, q, values }) => {
    const near = (estimate: Estimate, { value, standardError }: Known) => {
      expect(distance(estimate, value)).toBeLessThanOrEqual(estimate.error + 3 * standardError)
    }
    it('KL both ways', () => {
      near(klDivergence(p, q), values.klPQ)
      near(klDivergence(q, p), values.klQP)
    })
    it('Jensen–Shannon', () => near(jensenShannon(p, q), values.jensenShannon))
    it('total variation', () => near(totalVariation(p, q), values.totalVariation))
    it('entropy', () => near(entropy(p), values.entropyP))
    it('by Monte Carlo, which shares none of the places', () => {
      near(klDivergence(p, q, { estimator: 'monte-carlo' }), values.klPQ)
      near(jensenShannon(p, q, { estimator: 'monte-carlo' }), values.jensenShannon)
    })
  },
)

describe('single Gaussians', () => {
  it.each(GAUSSIANS.map(given => [given.p.dimension, given] as const))(
    'are exact in closed form, d = %i',
    (_, { p, q, klPQ, entropyP }) => {
      const [kl, spread] = [klDivergence(p, q), entropy(p)]
      expect(kl).toEqual({ value: expect.closeTo(klPQ, 10) as number, error: 0, estimator: 'closed-form' })
      expect(Math.abs(kl.value / klPQ - 1)).toBeLessThan(1e-12)
      expect(Math.abs(spread.value / entropyP - 1)).toBeLessThan(1e-12)
    },
  )
  it('are exact by quadrature too, since it integrates squares exactly', () => {
    const { p, q, klPQ, entropyP } = GAUSSIANS.find(given => given.p.dimension === 2)!
    expect(klDivergence(p, q, { estimator: 'quadrature' }).value).toBeCloseTo(klPQ, 10)
    expect(entropy(p, { estimator: 'quadrature' }).value).toBeCloseTo(entropyP, 10)
  })
  it.each(GAUSSIANS.map(given => [given.p.dimension, given] as const))(
    'are within the stated error by Monte Carlo, d = %i',
    (_, { p, q, klPQ }) => {
      const estimate = klDivergence(p, q, { estimator: 'monte-carlo' })
      expect(distance(estimate, klPQ)).toBeLessThanOrEqual(estimate.error)
      expect(estimate.error).toBeLessThan(0.2 * klPQ)
    },
  )
})

describe('outside the plane', () => {
  const { p, q } = GAUSSIANS.find(given => given.p.dimension === 3)!
  it('quadrature gives way to Monte Carlo, and the estimate says so', () => {
    expect(jensenShannon(p, q, { estimator: 'quadrature' }).estimator).toBe('monte-carlo')
  })
  it('the same seed gives the same points, another one others', () => {
    const value = (seed: number) => jensenShannon(p, q, { seed }).value
    expect(value(1)).toBe(value(1))
    expect(value(1)).not.toBe(value(2))
  })
})

it('mixtures of different dimensions are refused', () => {
  const line = createMixture({ dimension: 1, weights: [1], means: [0], covariances: [1] })
  const plane = createMixture({ dimension: 2, weights: [1], means: [0, 0], covariances: [1, 0, 0, 1] })
  for (const measure of [klDivergence, jensenShannon, totalVariation]) {
    expect(() => measure(line, plane)).toThrow(new RangeError('The mixtures have 1 and 2 dimensions.'))
  }
})

describe('for any mixtures in the plane', () => {
  const coordinate = fc.double({ min: 0, max: 10, noNaN: true })
  const side = fc.double({ min: -1.5, max: 1.5, noNaN: true })
  const component = fc.record({
    weight: fc.double({ min: 0.05, max: 1, noNaN: true }),
    mean: fc.tuple(coordinate, coordinate),
    sides: fc.tuple(side, side, side),
    // The thinness of the components, from round ones to needles.
    floor: fc.constantFrom(1, 0.1, 1e-3, 1e-6),
  })
  const mixture: fc.Arbitrary<Mixture> = fc.array(component, { minLength: 1, maxLength: 6 }).map(components => {
    const total = components.reduce((sum, { weight }) => sum + weight, 0)
    return createMixture({
      dimension: 2,
      weights: components.map(({ weight }) => weight / total),
      means: components.flatMap(({ mean }) => mean),
      covariances: components.flatMap(({ sides: [a, b, c], floor }) => [
        a * a + floor,
        a * b,
        a * b,
        b * b + floor * c * c + floor,
      ]),
    })
  })
  const pairs = fc.tuple(mixture, mixture)
  const holds = (expectations: (p: Mixture, q: Mixture) => void) => {
    fc.assert(
      fc.property(pairs, ([p, q]) => {
        expectations(p, q)
      }),
      { numRuns: 100, seed: 1 },
    )
  }

  it('KL is not negative', () => {
    holds((p, q) => {
      const { value, error } = klDivergence(p, q)
      expect(value).toBeGreaterThanOrEqual(-error)
    })
  })
  it('Jensen–Shannon lies between 0 and ln 2', () => {
    holds((p, q) => {
      const { value, error } = jensenShannon(p, q)
      expect(value).toBeGreaterThanOrEqual(-error)
      expect(value).toBeLessThanOrEqual(Math.LN2 + error)
    })
  })
  it('Jensen–Shannon is symmetric', () => {
    holds((p, q) => {
      expect(jensenShannon(p, q).value).toBeCloseTo(jensenShannon(q, p).value, 12)
    })
  })
  it('total variation is symmetric and between 0 and 1', () => {
    holds((p, q) => {
      const { value, error } = totalVariation(p, q)
      expect(value).toBeCloseTo(totalVariation(q, p).value, 12)
      expect(value).toBeGreaterThanOrEqual(-error)
      expect(value).toBeLessThanOrEqual(1 + error)
    })
  })
  it('Pinsker’s inequality holds', () => {
    holds((p, q) => {
      const [kl, tv] = [klDivergence(p, q), totalVariation(p, q)]
      expect(2 * Math.max(0, tv.value - tv.error) ** 2).toBeLessThanOrEqual(kl.value + kl.error)
    })
  })
  it('nothing is apart from itself', () => {
    fc.assert(
      fc.property(mixture, p => {
        for (const measure of [klDivergence, jensenShannon, totalVariation])
          expect(Math.abs(measure(p, p).value)).toBe(0)
      }),
      { numRuns: 50, seed: 2 },
    )
  })
  it('moving both changes nothing', () => {
    holds((p, q) => {
      const moved = ({ means, ...rest }: Mixture): Mixture => ({
        ...rest,
        means: means.map((x, i) => x + (i % 2 ? -64 : 1024)),
      })
      for (const measure of [klDivergence, jensenShannon]) {
        const [here, there] = [measure(p, q).value, measure(moved(p), moved(q)).value]
        // A millionth of the smallest variance is lost to rounding where means are a thousand away.
        expect(Math.abs(here - there)).toBeLessThanOrEqual(1e-8 * (1 + Math.abs(here)))
      }
    })
  })
  it('the order of components does not matter beyond rounding', () => {
    holds((p, q) => {
      const reversed = (m: Mixture): Mixture => {
        const order = Array.from(m.weights, (_, c) => m.weights.length - 1 - c)
        return {
          dimension: 2,
          weights: Float64Array.from(order, c => m.weights[c]),
          means: Float64Array.from(order.flatMap(c => [...m.means.subarray(2 * c, 2 * c + 2)])),
          covariances: Float64Array.from(order.flatMap(c => [...m.covariances.subarray(4 * c, 4 * c + 4)])),
        }
      }
      const value = klDivergence(p, q).value
      expect(Math.abs(klDivergence(reversed(p), reversed(q)).value - value)).toBeLessThanOrEqual(
        1e-11 * (1 + Math.abs(value)),
      )
    })
  })
})

describe('a component without weight', () => {
  it('counts for nothing, on either side', () => {
    const { p, q } = NEEDLES[0]
    const withEmpty = (m: Mixture): Mixture => ({
      dimension: 2,
      weights: Float64Array.of(...m.weights, 0),
      means: Float64Array.of(...m.means, 500, -500),
      covariances: Float64Array.of(...m.covariances, 1e-6, 0, 0, 1e-6),
    })
    expect(klDivergence(withEmpty(p), withEmpty(q)).value).toBe(klDivergence(p, q).value)
    expect(jensenShannon(withEmpty(p), withEmpty(q)).value).toBe(jensenShannon(p, q).value)
  })
})

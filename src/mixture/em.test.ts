import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { largestRelativeError } from '../fixtures/numbers.ts'
import { stateDisagreement } from '../fixtures/parity.ts'
import { EM_RUNS, STARTS } from '../fixtures/reference.ts'
import { ksBetween } from '../fixtures/statistics.ts'
import { stream } from '../random/random.ts'
import { finish } from '../steps/steps.ts'
import { logDensity } from './density.ts'
import { fitMixture, fitSteps, type Fit } from './em.ts'
import { createMixture } from './mixture.ts'
import { smallestVariance } from './overlap.ts'

// Two thousand fits take a second on an idle machine, and longer on a busy one.
const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length
const last = (fit: Fit) => fit.logLikelihood[fit.iterations - 1]

/** `count` points around a few places: blobs with a needle among them. */
function clumps(seed: number, count: number, dimension = 2): Float64Array {
  const random = stream(seed, 0, 'clumps')
  const points = new Float64Array(count * dimension)
  for (let i = 0; i < count; i++) {
    const place = random.integer(4)
    const along = random.normal()
    for (let a = 0; a < dimension; a++)
      points[i * dimension + a] = 3 * place * ((place + a) % 3) + along + (place === 0 ? 0.01 : 0.5) * random.normal()
  }
  return points
}

/** All counts of points and components, including extreme ones, at any scale. Points may coincide or lie on a line. */
const data = fc
  .record({
    seed: fc.integer({ min: 0, max: 1e6 }),
    count: fc.constantFrom(5, 10, 48, 80, 200),
    components: fc.constantFrom(1, 2, 5, 10, 16, 48),
    shape: fc.constantFrom('clumps', 'duplicates', 'collinear', 'two places'),
    scale: fc.constantFrom(1, 1, 1, 1e-9, 1e-3, 1e4, 1e9, 1e100),
    dimension: fc.constantFrom(1, 2, 2, 2, 3),
  })
  .map(({ seed, count, components, shape, scale, dimension: d }) => {
    const points = clumps(seed, count, d)
    for (let i = 0; i < points.length; i++) {
      if (shape === 'duplicates') points[i] = points[i % (d * Math.ceil(count / 3))]
      if (shape === 'collinear') points[i] = points[i - (i % d)] * (1 + (i % d))
      if (shape === 'two places') points[i] = Math.floor(i / d) % 2
    }
    return {
      points: points.map(x => x * scale),
      shape,
      scale,
      options: { dimension: d, components: Math.min(components, count), seed },
    }
  })

describe.each(EM_RUNS.map(run => [run.name, run] as const))('from scikit-learn’s start with %s', (_, run) => {
  const { points, dimension, components, start, regularization } = run
  const options = { dimension, components, start, regularization }

  it.each(run.after.map(state => [state.iterations, state] as const))(
    'the state after %i iterations agrees to 1e-10',
    (iterations, state) => {
      const fit = fitMixture(points, { ...options, maxIterations: iterations, tolerance: 0 })
      expect(fit.iterations).toBe(iterations)
      expect(stateDisagreement(fit, state, points)).toBeLessThanOrEqual(1e-10)
    },
  )
  it('it stops at the same iteration, at the same mixture', () => {
    const { tolerance, iterations, lowerBound, mixture } = run.converged
    const fit = fitMixture(points, { ...options, maxIterations: 500, tolerance })
    expect(fit.converged).toBe(true)
    expect(fit.iterations).toBe(iterations)
    expect(largestRelativeError([last(fit)], [lowerBound])).toBeLessThanOrEqual(1e-10)
    expect(largestRelativeError(fit.mixture.means, mixture.means)).toBeLessThanOrEqual(1e-9)
  })
})

describe('from its own starts', () => {
  it.each(STARTS.map(given => [given.components, given] as const))(
    'the likelihoods reached with %i components are distributed as scikit-learn’s, or higher',
    (components, { points, lowerBounds }) => {
      const rounded = (value: number) => Math.round(value * 1e5) / 1e5
      const reached = lowerBounds.map((_, seed) =>
        rounded(last(fitMixture(points, { dimension: 2, components, seed }))),
      )
      const { pValue, pLower } = ksBetween(reached, lowerBounds.map(rounded))
      expect(Math.max(pValue, pLower)).toBeGreaterThan(0.01)
    },
  )
  it('takes as many iterations as scikit-learn, on average', () => {
    const [, { components, points, iterations }] = STARTS
    const own = iterations.map((_, seed) => fitMixture(points, { dimension: 2, components, seed }).iterations)
    expect(ksBetween(own, iterations).pValue).toBeGreaterThan(0.01)
  })
  it('are the same for the same seed, and others for another', () => {
    const points = clumps(1, 200)
    const fit = (seed: number) => fitMixture(points, { dimension: 2, components: 6, seed }).mixture
    expect(fit(5)).toEqual(fit(5))
    expect(fit(5)).not.toEqual(fit(6))
  })
  it('restarts keep the best of what each start alone would have reached', () => {
    const points = clumps(2, 120)
    const options = { dimension: 2, components: 7, seed: 3 }
    const alone = [1, 2, 3, 4, 5].map(restarts => last(fitMixture(points, { ...options, restarts })))
    for (let i = 1; i < alone.length; i++) expect(alone[i]).toBeGreaterThanOrEqual(alone[i - 1])
    expect(alone[4]).toBeGreaterThan(alone[0])
  })
})

describe('the likelihood', () => {
  it('is recorded once an iteration, of the parameters before its M-step', () => {
    const points = clumps(3, 100)
    const short = fitMixture(points, { dimension: 2, components: 3, maxIterations: 4, tolerance: 0 })
    const long = fitMixture(points, { dimension: 2, components: 3, maxIterations: 5, tolerance: 0 })
    expect(long.logLikelihood.subarray(0, 4)).toEqual(short.logLikelihood)
    expect(mean(logDensity(short.mixture, points))).toBeCloseTo(long.logLikelihood[4], 12)
  })

  const thinnest = ({ mixture }: Fit) =>
    Math.min(...Array.from(mixture.weights, (weight, c) => (weight > 0 ? smallestVariance(mixture, c) : Infinity)))
  const largestFall = ({ logLikelihood }: Fit) =>
    logLikelihood.reduce((most, now, i) => (i > 0 ? Math.max(most, logLikelihood[i - 1] - now) : 0), 0)
  const fitAtItsScale = ({ points, options, scale }: typeof data extends fc.Arbitrary<infer Value> ? Value : never) =>
    fitMixture(points, { ...options, regularization: 1e-6 * scale * scale })

  // The regularisation makes the M-step inexact. This matters only where nothing else keeps a component from width 0.
  it('never falls by more than a millionth a point where no component has collapsed', () => {
    fc.assert(
      fc.property(data, given => {
        const fit = fitAtItsScale(given)
        fc.pre(given.scale < 1e100 && thinnest(fit) > 1e-5 * given.scale * given.scale)
        expect(largestFall(fit)).toBeLessThanOrEqual(1e-6)
      }),
      { numRuns: 150, seed: 1 },
    )
  })
})

describe('whatever the data', () => {
  it('the fit is finite, normalised and positive definite', () => {
    fc.assert(
      fc.property(data, ({ points, options }) => {
        const { mixture, logLikelihood } = fitMixture(points, options)
        expect([...logLikelihood, ...mixture.means, ...mixture.covariances].every(Number.isFinite)).toBe(true)
        expect(mixture.weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12)
        // `createMixture` checks that covariances are symmetric and positive definite.
        expect(() => createMixture(mixture)).not.toThrow()
      }),
      { numRuns: 300, seed: 3 },
    )
  })
})

describe('a component that lost its points', () => {
  const points = Float64Array.of(0, 0, 1, 0, 0, 1, 1, 1, 0.5, 0.2)
  const start = createMixture({
    dimension: 2,
    weights: [0.5, 0.5],
    means: [0.5, 0.5, 1e6, -1e6],
    covariances: [1, 0, 0, 1, 2, 0.5, 0.5, 1],
  })
  const fit = fitMixture(points, { dimension: 2, components: 2, start })

  it('stays where it was, without weight', () => {
    expect([...fit.mixture.means.subarray(2)]).toEqual([1e6, -1e6])
    expect([...fit.mixture.covariances.subarray(4)]).toEqual([2, 0.5, 0.5, 1])
    expect([...fit.mixture.weights]).toEqual([1, 0])
  })
  it('is named', () => expect(fit.emptied).toEqual([1]))
  it('leaves the others as if it had not been there', () => {
    const alone = fitMixture(points, {
      dimension: 2,
      components: 1,
      start: createMixture({ dimension: 2, weights: [1], means: [0.5, 0.5], covariances: [1, 0, 0, 1] }),
    })
    expect(fit.mixture.means.subarray(0, 2)).toEqual(alone.mixture.means)
    expect(fit.mixture.covariances.subarray(0, 4)).toEqual(alone.mixture.covariances)
  })
  it('stands on the data if it never had any: points that coincide leave nothing for the others', () => {
    const same = fitMixture(new Float64Array(10).fill(3), { dimension: 2, components: 3 })
    expect(same.emptied).toEqual([1, 2])
    expect([...same.mixture.means]).toEqual([3, 3, 3, 3, 3, 3])
  })
  it('is not reported where every component keeps some', () => {
    expect(fitMixture(clumps(1, 100), { dimension: 2, components: 3 }).emptied).toEqual([])
  })
})

describe('the number of iterations', () => {
  const points = clumps(4, 150)
  it('ends at the limit, and the fit says that it has not settled', () => {
    const fit = fitMixture(points, { dimension: 2, components: 6, maxIterations: 2, tolerance: 1e-9 })
    expect([fit.iterations, fit.converged, fit.logLikelihood.length]).toEqual([2, false, 2])
  })
  it('ends with a change below the tolerance, and not before', () => {
    const { converged, iterations, logLikelihood } = fitMixture(points, {
      dimension: 2,
      components: 6,
      tolerance: 1e-3,
    })
    expect(converged).toBe(true)
    const changes = Array.from({ length: iterations - 1 }, (_, i) => Math.abs(logLikelihood[i + 1] - logLikelihood[i]))
    expect(changes.findIndex(change => change < 1e-3)).toBe(iterations - 2)
  })
})

describe('in steps', () => {
  const points = clumps(5, 4000)
  const options = { dimension: 2, components: 12, maxIterations: 10, tolerance: 0 }

  it('a fit has the same bits as straight through', () => {
    const steps = fitSteps(points, options, stream(1, 0, 'fit'))
    let yields = 0
    for (;;) {
      const step = steps.next()
      if (step.done) {
        expect(step.value).toEqual(finish(fitSteps(points, options, stream(1, 0, 'fit'))))
        break
      }
      yields++
    }
    expect(yields).toBeGreaterThan(30)
  })
  it('two fits can take turns without touching one another', () => {
    const fits = [1, 2].map(seed => fitSteps(points, options, stream(seed, 0, 'fit')))
    const results: (Fit | null)[] = [null, null]
    while (results.includes(null)) {
      fits.forEach((steps, i) => {
        const step = results[i] ? null : steps.next()
        if (step?.done) results[i] = step.value
      })
    }
    expect(results).toEqual([1, 2].map(seed => finish(fitSteps(points, options, stream(seed, 0, 'fit')))))
  })
  it('a fit of few points pauses at every iteration, however small it is', () => {
    const steps = fitSteps(clumps(6, 40), { dimension: 2, components: 3, maxIterations: 50, tolerance: 0 })
    let yields = 0
    while (!steps.next().done) yields++
    expect(yields).toBeGreaterThanOrEqual(50)
  })
})

describe('input that makes no sense is refused with a reason', () => {
  const points = Float64Array.of(0, 0, 1, 0, 0, 1)
  const start = createMixture({ dimension: 2, weights: [1], means: [0, 0], covariances: [1, 0, 0, 1] })
  it.each([
    ['half a point', Float64Array.of(1, 2, 3), {}, '3 coordinates are not a whole number of points in 2 dimensions.'],
    ['no points', new Float64Array(0), {}, '1 components cannot be fitted to 0 points.'],
    ['more components than points', points, { components: 4 }, '4 components cannot be fitted to 3 points.'],
    ['no components', points, { components: 0 }, 'components must be a whole number from 1, not 0.'],
    ['half a component', points, { components: 1.5 }, 'components must be a whole number from 1, not 1.5.'],
    ['NaN', Float64Array.of(0, 0, NaN, 0), {}, 'points[2] is NaN'],
    ['infinity', Float64Array.of(0, 0, -Infinity, 0), {}, 'points[2] is -Infinity'],
    ['what would overflow when squared', Float64Array.of(0, 1e200, 0, 0), {}, 'points[1] is 1e+200'],
    ['no restarts', points, { restarts: 0 }, 'restarts must be a whole number from 1 to 1000000, not 0.'],
    ['no iterations', points, { maxIterations: 0 }, 'maxIterations must be a whole number from 1 to 1000000, not 0.'],
    ['a negative regularisation', points, { regularization: -1 }, 'regularization must be a number from 0, not -1.'],
    ['a regularisation of NaN', points, { regularization: NaN }, 'regularization must be a number from 0, not NaN.'],
    [
      'a start of another size',
      points,
      { components: 2, start },
      'The start has 1 components in 2 dimensions, not 2 in 2.',
    ],
    [
      'a start that is not positive definite',
      points,
      { start: { ...start, covariances: Float64Array.of(1, 2, 2, 1) } },
      'The covariance of component 0 is not positive definite.',
    ],
  ])('%s', (_, data_, options, message) => {
    const attempt = () => fitMixture(data_, { dimension: 2, components: 1, ...options })
    expect(attempt).toThrow(RangeError)
    expect(attempt).toThrow(message)
  })
})

import { describe, expect, it } from 'vitest'
import { EM_RUNS } from '../fixtures/reference.ts'
import { stream } from '../random/random.ts'
import { finish } from '../steps/steps.ts'
import { logDensity } from './density.ts'
import { fitMixture, fitSteps } from './em.ts'
import type { FitOptions } from './em-options.ts'
import { createMixture } from './mixture.ts'
import { traceFit, traceSteps } from './trace.ts'

const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length

/** A trace must be the fit, bit for bit, whatever the options. */
function expectTheFit(points: Float64Array, options: FitOptions) {
  const [trace, fit] = [traceFit(points, options), fitMixture(points, options)]
  expect(trace.states.at(-1)).toEqual(fit.mixture)
  expect(trace.states).toHaveLength(fit.iterations)
  const { logLikelihood, converged, emptied } = trace
  expect({ logLikelihood, converged, emptied }).toEqual({
    logLikelihood: fit.logLikelihood,
    converged: fit.converged,
    emptied: fit.emptied,
  })
  return trace
}

describe.each(EM_RUNS.map(run => [run.name, run] as const))('a trace of %s', (_, run) => {
  const { points, dimension, components, regularization } = run
  const starts = ['k-means', 'random', run.start] as const

  it.each(starts)('is the fit to the bit, from start %#, with one start or three', start => {
    for (const restarts of [1, 3])
      expectTheFit(points, { dimension, components, regularization, start, restarts, seed: 7 * restarts })
  })
  it('has the state after each number of iterations that a fit can be stopped at', () => {
    const options = { dimension, components, start: 'random', seed: 3, tolerance: 0 } as const
    const { states } = traceFit(points, { ...options, maxIterations: 12 })
    for (const maxIterations of [1, 2, 5, 12])
      expect(states[maxIterations - 1]).toEqual(fitMixture(points, { ...options, maxIterations }).mixture)
  })
  it('has likelihoods of its states, which never fall by more than a millionth a point', () => {
    for (const start of starts) {
      const {
        start: first,
        states,
        logLikelihood,
      } = traceFit(points, { dimension, components, start, tolerance: 1e-4 })
      const reached = [first, ...states].map(mixture => mean(logDensity(mixture, points)))
      for (let i = 0; i < logLikelihood.length; i++) expect(reached[i]).toBeCloseTo(logLikelihood[i], 10)
      for (let i = 1; i < reached.length; i++) expect(reached[i] - reached[i - 1]).toBeGreaterThanOrEqual(-1e-6)
    }
  })
})

describe('a trace', () => {
  const points = Float64Array.of(0, 0, 1, 0, 0, 1, 1, 1, 0.5, 0.2)
  const start = createMixture({
    dimension: 2,
    weights: [0.5, 0.5],
    means: [0.5, 0.5, 1e6, -1e6],
    covariances: [1, 0, 0, 1, 2, 0.5, 0.5, 1],
  })
  it('begins with its start, which it does not share', () => {
    const trace = expectTheFit(points, { dimension: 2, components: 2, start })
    expect(trace.start).toEqual(start)
    expect(trace.start.means).not.toBe(start.means)
  })
  it('tells which component lost its points', () => {
    const { emptied, states } = expectTheFit(points, { dimension: 2, components: 2, start })
    expect(emptied).toEqual([1])
    for (const { weights, means } of states) expect([weights[1], means[2], means[3]]).toEqual([0, 1e6, -1e6])
  })
  it('has states that later iterations leave alone', () => {
    const { states } = traceFit(EM_RUNS[2].points, {
      dimension: EM_RUNS[2].dimension,
      components: EM_RUNS[2].components,
      start: 'random',
      tolerance: 0,
      maxIterations: 5,
    })
    for (let i = 1; i < 5; i++) expect(states[i]).not.toEqual(states[i - 1])
  })
  it('in steps, from a stream of the caller, is the same and pauses as often as the fit', () => {
    const { points, dimension, components } = EM_RUNS.at(-1)!
    const options = { dimension, components, start: 'random', restarts: 2 } as const
    const random = () => stream(4, 0, 'x')
    expect(finish(traceSteps(points, options, random())).states.at(-1)).toEqual(
      finish(fitSteps(points, options, random())).mixture,
    )
    const pauses = (steps: Generator<void, unknown>) => [...steps].length
    expect(pauses(traceSteps(points, options, random()))).toBe(pauses(fitSteps(points, options, random())))
  })
})

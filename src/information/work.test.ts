/** How much is done between two yields, counted in densities, which are the same on every machine. */
import { describe, expect, it, vi } from 'vitest'
import { counted } from '../fixtures/counted.ts'
import { drawExperiment } from '../experiment/draw.ts'
import { chooseComponentsSteps } from '../mixture/choose-components.ts'
import { fitSteps } from '../mixture/em.ts'
import { responsibilitiesSteps } from '../mixture/responsibilities.ts'
import { sampleMixture } from '../mixture/sampling.ts'
import { traceSteps } from '../mixture/trace.ts'
import { Random, stream } from '../random/random.ts'
import { WORK_PER_STEP, type Steps } from '../steps/steps.ts'
import { indicatorInformationSteps } from './indicator-information.ts'
import { keptInformationSteps } from './kept-information.ts'
import { labelInformationSteps } from './label-information.ts'

vi.mock('../mixture/log-terms.ts', async original => (await import('../fixtures/counted.ts')).countDensities(original))

/** Densities in all, and the most of one kind of work between two yields. */
function workOf(steps: Steps<unknown>) {
  const normal = vi.spyOn(Random.prototype, 'normal')
  const work = { densities: 0, most: 0, numbers: 0, yields: 0 }
  for (let done: boolean | undefined = false; !done; work.yields++) {
    counted.densities = 0
    normal.mockClear()
    done = steps.next().done
    work.densities += counted.densities
    work.most = Math.max(work.most, counted.densities)
    work.numbers = Math.max(work.numbers, normal.mock.calls.length)
  }
  normal.mockRestore()
  return work
}

const { generator, syntheticFit } = drawExperiment({ K: 16, J: 16, L: 16, n: 1000, maxIterations: 3 })
const fit = syntheticFit.mixture
const k = 48
const NODES = 640

describe('information evaluates each component once at each node, in slices', () => {
  it('of the label', () => {
    const { densities, most, yields } = workOf(labelInformationSteps(generator))
    expect(densities).toBe(k * k * NODES)
    expect(most).toBeLessThanOrEqual(1.5 * WORK_PER_STEP)
    expect(yields).toBeGreaterThan(50)
  })
  it('of the indicator', () => {
    const { densities, most } = workOf(indicatorInformationSteps(generator, 32))
    expect(densities).toBe(k * k * NODES)
    expect(most).toBeLessThanOrEqual(1.5 * WORK_PER_STEP)
  })
  it('that a fit keeps, in the mixture and in the fit', () => {
    const { densities, most } = workOf(keptInformationSteps(generator, fit))
    expect(densities).toBe(2 * k * k * NODES)
    expect(most).toBeLessThanOrEqual(1.5 * WORK_PER_STEP)
  })
  it('by Monte Carlo, with its random numbers in slices, too', () => {
    const { most, numbers } = workOf(labelInformationSteps(generator, { estimator: 'monte-carlo' }))
    expect(most).toBeLessThanOrEqual(1.5 * WORK_PER_STEP)
    expect(numbers).toBeGreaterThan(1000)
    expect(numbers).toBeLessThanOrEqual(WORK_PER_STEP)
  })
})

describe('fits and what is made of them', () => {
  const { points } = sampleMixture(generator, 20_000, stream(1, 0, 'work'))
  const options = { dimension: 2, components: 12, maxIterations: 3, tolerance: 0 }

  it.each(['k-means', 'random'] as const)(
    'a trace from %s takes the densities of its fit, and pauses as often',
    start => {
      const trace = workOf(traceSteps(points, { ...options, start }))
      expect(trace).toEqual(workOf(fitSteps(points, { ...options, start })))
      expect(trace.densities).toBe(3 * 20_000 * 12)
      expect(trace.most).toBeLessThanOrEqual(1.5 * WORK_PER_STEP)
    },
  )
  it('responsibilities evaluate each component once at each point, in slices', () => {
    const { densities, most } = workOf(responsibilitiesSteps(generator, points))
    expect(densities).toBe(20_000 * k)
    expect(most).toBeLessThanOrEqual(1.5 * WORK_PER_STEP)
  })
  it('choosing takes its fits, and one more look at each point by each of them', () => {
    const { densities, most } = workOf(chooseComponentsSteps(points, 2, 2, 4, { maxIterations: 3, tolerance: 0 }))
    expect(densities).toBe(20_000 * (3 + 1) * (2 + 3 + 4))
    expect(most).toBeLessThanOrEqual(1.5 * WORK_PER_STEP)
  })
})

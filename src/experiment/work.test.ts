/**
 * The cost of a draw, counted in operations that are the same on every machine. A change that makes draws cheaper may
 * lower the bounds. A change that raises them needs a good reason.
 */
import { afterEach, describe, expect, it, vi } from 'vitest'
import { counted } from '../fixtures/counted.ts'
import { usableEstimator } from '../divergence/estimators.ts'
import { evaluateFitsSteps } from '../divergence/gap.ts'
import * as cholesky from '../mixture/cholesky.ts'
import { completeParameters, type Parameters } from '../parameters/parameters.ts'
import { PRESETS } from '../parameters/presets.ts'
import { Random } from '../random/random.ts'
import { finish, WORK_PER_STEP, type Steps } from '../steps/steps.ts'
import { integratedDensities } from './cost.ts'
import { drawExperiment, drawSteps } from './draw.ts'
import { columns } from './rows.ts'
import { drawRows, drawsSteps } from './sweep.ts'

let factorizations = 0

vi.mock('../mixture/log-terms.ts', async original => (await import('../fixtures/counted.ts')).countDensities(original))

vi.mock('../mixture/cholesky.ts', async importOriginal => {
  const original = await importOriginal<typeof cholesky>()
  const factorize: typeof original.factorize = (...given) => {
    factorizations++
    return original.factorize(...given)
  }
  return { ...original, factorize }
})

/** Densities of one component at one point that `action` evaluates. */
function densities(action: () => unknown): number {
  counted.densities = 0
  action()
  return counted.densities
}

const published = PRESETS.find(({ id }) => id === 'published')!.setting

afterEach(() => void vi.restoreAllMocks())

describe('a draw at the defaults', () => {
  it('takes so many iterations of EM', () => {
    const { anchorFit, syntheticFit } = drawExperiment()
    expect(anchorFit.iterations).toBeLessThanOrEqual(2)
    expect(syntheticFit.iterations).toBeLessThanOrEqual(10)
  })
  it('evaluates so many densities, a row of a sweep fewer', () => {
    expect(densities(() => drawExperiment())).toBeLessThanOrEqual(230_960)
    expect(densities(() => drawRows({}, 0, 1))).toBeLessThanOrEqual(159_760)
  })
  it('is one number for each divergence in a row', () => {
    expect(drawRows({}, 0, 3).length).toBe(3 * columns(completeParameters()))
    expect(columns(completeParameters())).toBe(6)
  })
})

it.each<Partial<Parameters>>([{}, { fit: 'same-size' }, { estimator: 'monte-carlo' }, { dimension: 3, K: 3, L: 0 }])(
  'the divergences take as many densities as the estimate of the cost counts: %j',
  setting => {
    const { parameters, truth, anchorFit, syntheticFit } = drawExperiment(setting)
    const fits = { truth, anchorFit: anchorFit.mixture, syntheticFit: syntheticFit.mixture }
    const estimator = usableEstimator(parameters.estimator, parameters.dimension)
    const evaluated = densities(() => finish(evaluateFitsSteps(fits, estimator, parameters)))
    expect(evaluated).toBe(integratedDensities(parameters))
  },
)

describe('a draw as published', () => {
  it('draws each of its points once, and evaluates densities only to fit', () => {
    const fill = vi.spyOn(Random.prototype, 'fillInTurn')
    const evaluated = densities(() => drawRows(published, 0, 1))
    const points = fill.mock.calls.reduce((sum, [uniforms]) => sum + uniforms.length, 0)
    expect(points).toBe(3 * 100 * 1000)
    expect(evaluated).toBeLessThanOrEqual(30_400)
  })
})

describe('a long draw gives the thread away often', () => {
  /** The most of one kind of work between two yields, and how many of them there are. */
  function mostInAStep(steps: Steps<unknown>) {
    const normal = vi.spyOn(Random.prototype, 'normal')
    const most = { densities: 0, factorizations: 0, numbers: 0 }
    let count = 0
    for (let done: boolean | undefined = false; !done; count++) {
      counted.densities = factorizations = 0
      normal.mockClear()
      done = steps.next().done
      most.densities = Math.max(most.densities, counted.densities)
      most.factorizations = Math.max(most.factorizations, factorizations)
      most.numbers = Math.max(most.numbers, normal.mock.calls.length)
    }
    return { ...most, count }
  }
  const all = { K: 16, J: 16, L: 16 }
  const largest = { ...all, N_k: 1000, n: 10_000 }

  it.each<[string, Partial<Parameters>]>([
    ['as much data and as many components as there may be', largest],
    [
      'all that later generations may learn from',
      { L: 8, n: 10_000, generation: 3, policy: 'sample', noise: 1, maxIterations: 3 },
    ],
    // There are so few points that one iteration is less than a step, but all iterations together are many steps.
    ['many short iterations', { ...all, N_k: 26, n: 416, maxIterations: 1000 }],
  ])('%s', (_, setting) => {
    const { densities: most, factorizations, numbers, count } = mostInAStep(drawSteps(completeParameters(setting)))
    expect(count).toBeGreaterThan(100)
    expect(most).toBeGreaterThan(1000)
    expect(most).toBeLessThanOrEqual(2 * WORK_PER_STEP)
    // Each of the 48 components of a fit is compared with each of the generator. A density takes a tenth of such a
    // comparison.
    expect(factorizations).toBeLessThanOrEqual(2500)
    expect(numbers).toBeLessThanOrEqual(2000)
  })
  it('in a sweep, too', () => {
    const { densities: most, factorizations, count } = mostInAStep(drawsSteps(completeParameters(largest), 0, 1))
    expect(count).toBeGreaterThan(100)
    expect(most).toBeLessThanOrEqual(25_000)
    expect(factorizations).toBeLessThanOrEqual(100)
  })
})

describe('work grows no faster than it must', () => {
  /** Densities that the two fits of a draw evaluate. */
  const inFits = (setting: Partial<Parameters>) =>
    densities(() => finish(drawsSteps(completeParameters({ measure: 'as-published', ...setting }), 0, 1)))

  it('with the points: each step of EM looks at each once', () => {
    // Too few steps for either fit to settle, so that both do the same number.
    const few = { maxIterations: 2 }
    const [one, two, four] = [1000, 2000, 4000].map(n => inFits({ ...few, n }))
    expect(four - two).toBe(2 * (two - one))
  })
  it('with the steps of EM', () => {
    const [one, two, three] = [1, 2, 3].map(maxIterations => inFits({ maxIterations, K: 8 }))
    expect(three - two).toBe(two - one)
  })
  it('with the components of the fit', () => {
    const few = { maxIterations: 2, K: 2, J: 0 }
    const [one, two, three] = [4, 8, 12].map(L => inFits({ ...few, L }))
    expect(three - two).toBe(two - one)
  })
})

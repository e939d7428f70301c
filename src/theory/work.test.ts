/** The long computations of this folder give the thread away often. Their work is counted, not timed. */
import { expect, it, vi } from 'vitest'
import { counted } from '../fixtures/counted.ts'
import { expectationsSteps } from '../divergence/nodes.ts'
import { firstDraw } from '../fixtures/first-draws.ts'
import type * as sampling from '../mixture/sampling.ts'
import { completeParameters } from '../parameters/parameters.ts'
import { WORK_PER_STEP, type Steps } from '../steps/steps.ts'
import { informationGainSteps } from './information-gain.ts'
import { lemmaThreeSteps } from './lemma-three.ts'
import { scoresSteps } from './scores.ts'

let numbers = 0

vi.mock('../mixture/log-terms.ts', async original => (await import('../fixtures/counted.ts')).countDensities(original))

vi.mock('../mixture/sampling.ts', async importOriginal => {
  const original = await importOriginal<typeof sampling>()
  const samplePoint: typeof original.samplePoint = (means, lower, dimension, ...rest) => {
    numbers += dimension
    original.samplePoint(means, lower, dimension, ...rest)
  }
  return { ...original, samplePoint }
})

const large = { K: 16, J: 16, L: 16, N_k: 50, n: 2000, noise: 0.1, maxIterations: 1 }
const LONG: readonly (readonly [string, () => Steps<unknown>, number])[] = [
  ['informationGain', () => informationGainSteps(completeParameters(large), { resamples: 4 }), 300],
  ['lemmaThree', () => lemmaThreeSteps(firstDraw(large)), 200],
  ['scores', () => scoresSteps(firstDraw(large)), 5],
  ['lemmaThree by random points', () => lemmaThreeSteps(firstDraw({ K: 2, J: 2, L: 2, dimension: 8 })), 200],
]

it.each(LONG)('%s', (_, start, least) => {
  const steps = start()
  const most = { densities: 0, numbers: 0 }
  let count = 0
  for (let done: boolean | undefined = false; !done; count++) {
    counted.densities = numbers = 0
    done = steps.next().done
    most.densities = Math.max(most.densities, counted.densities)
    most.numbers = Math.max(most.numbers, numbers)
  }
  expect(count).toBeGreaterThan(least)
  expect(most.densities).toBeGreaterThan(1000)
  expect(most.densities).toBeLessThanOrEqual(2 * WORK_PER_STEP)
  // A random number takes as long as a few densities.
  expect(most.numbers).toBeLessThanOrEqual(WORK_PER_STEP / 4)
})

it('a mean over nodes', () => {
  const [components, each] = [48, 2048]
  const weights = new Float64Array(each).fill(1 / 64)
  const nodes = { points: new Float64Array(), weights, replicates: 32, shares: new Float64Array(components) }
  let calls = 0
  let most = 0
  const steps = expectationsSteps(nodes, () => ++calls)
  for (let before = 0, done: boolean | undefined = false; !done; before = calls) {
    done = steps.next().done
    most = Math.max(most, calls - before)
  }
  expect(calls).toBe(components * each)
  expect(most).toBeLessThanOrEqual(WORK_PER_STEP / 2)
})

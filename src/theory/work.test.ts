/** The long computations of this folder give the thread away often. Their work is counted, not timed. */
import { expect, it, vi } from 'vitest'
import { firstDraw } from '../fixtures/first-draws.ts'
import type * as logTerms from '../mixture/log-terms.ts'
import { completeParameters } from '../parameters/parameters.ts'
import { WORK_PER_STEP, type Steps } from '../steps/steps.ts'
import { informationGainSteps } from './information-gain.ts'
import { lemmaThreeSteps } from './lemma-three.ts'
import { scoresSteps } from './scores.ts'

const counted = { densities: 0 }

vi.mock('../mixture/log-terms.ts', async importOriginal => {
  const original = await importOriginal<typeof logTerms>()
  const fillTerms: typeof original.fillTerms = (prepared, points, start, size, scratch) => {
    counted.densities += size * prepared.count
    original.fillTerms(prepared, points, start, size, scratch)
  }
  return { ...original, fillTerms }
})

const large = { K: 16, J: 16, L: 16, N_k: 50, n: 2000, noise: 0.1, maxIterations: 1 }
const LONG: readonly (readonly [string, () => Steps<unknown>, number])[] = [
  ['informationGain', () => informationGainSteps(completeParameters(large), { resamples: 4 }), 300],
  ['lemmaThree', () => lemmaThreeSteps(firstDraw(large)), 200],
  ['scores', () => scoresSteps(firstDraw(large)), 5],
]

it.each(LONG)('%s', (_, start, least) => {
  const steps = start()
  let most = 0
  let count = 0
  for (let done: boolean | undefined = false; !done; count++) {
    counted.densities = 0
    done = steps.next().done
    most = Math.max(most, counted.densities)
  }
  expect(count).toBeGreaterThan(least)
  expect(most).toBeGreaterThan(1000)
  expect(most).toBeLessThanOrEqual(2 * WORK_PER_STEP)
})

/**
 * Unsampled and irrelevant components are drawn in the same way. Only the truth, which contains the unsampled ones,
 * makes them different. If J and L are exchanged, quantities that do not depend on the truth keep their distribution.
 * Quantities that depend on it, such as the KL Gap, do not.
 */
import { describe, expect, it } from 'vitest'
import { entropy } from '../divergence/divergences.ts'
import { ksBetween } from '../fixtures/statistics.ts'
import type { Parameters } from '../parameters/parameters.ts'
import { drawExperiment } from './draw.ts'
import type { Draw } from './results.ts'

const DRAWS = 150
const draws = (parameters: Partial<Parameters>, seed: number) =>
  Array.from({ length: DRAWS }, (_, draw) => drawExperiment({ K: 2, N_k: 30, n: 120, ...parameters, seed, draw }))

const last = (values: Float64Array) => values[values.length - 1]
const BLIND: readonly (readonly [string, (draw: Draw) => number])[] = [
  ['the generator’s entropy', ({ generator }) => entropy(generator).value],
  ['where the generator lies', ({ generator }) => generator.means.reduce((sum, x) => sum + x, 0)],
  ['the synthetic fit’s entropy', ({ syntheticFit }) => entropy(syntheticFit.mixture).value],
  ['the anchor fit’s likelihood', ({ anchorFit }) => last(anchorFit.logLikelihood)],
  ['the synthetic fit’s likelihood', ({ syntheticFit }) => last(syntheticFit.logLikelihood)],
  ['the synthetic fit’s iterations', ({ syntheticFit }) => syntheticFit.iterations],
  [
    'how well the synthetic fit finds the generator',
    ({ syntheticFit }) => syntheticFit.overlap.reduce((sum, share) => sum + share, 0),
  ],
]
const gap = ({ gaps }: Draw) => gaps['jensen-shannon'].gap.value
const pValue = (a: readonly Draw[], b: readonly Draw[], of: (draw: Draw) => number) =>
  ksBetween(a.map(of), b.map(of)).pValue

describe('J and L change places', () => {
  const [one, other] = [draws({ J: 6, L: 1 }, 1), draws({ J: 1, L: 6 }, 2)]
  it.each(BLIND)('%s does not notice', (_, of) => expect(pValue(one, other, of)).toBeGreaterThan(0.01))
  it('the gap, which looks at the truth, does', () => expect(pValue(one, other, gap)).toBeLessThan(1e-9))
  it.each(BLIND.slice(0, 3))('a smaller generator would have been noticed: %s', (_, of) => {
    expect(pValue(one, draws({ J: 3, L: 1 }, 3), of)).toBeLessThan(1e-6)
  })
})

it('separation, which moves the truth alone, breaks the symmetry', () => {
  const [one, other] = [draws({ J: 6, L: 1, separation: 4 }, 1), draws({ J: 1, L: 6, separation: 4 }, 2)]
  const width = ({ generator }: Draw) => Math.max(...generator.means)
  expect(pValue(one, other, width)).toBeLessThan(1e-9)
})

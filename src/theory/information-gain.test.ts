import { describe, expect, it } from 'vitest'
import { entropy } from '../divergence/divergences.ts'
import type { MadeWorld } from '../experiment/made-world.ts'
import { drawWorld, resampledGeneratorSteps } from '../experiment/world.ts'
import { ksBetween } from '../fixtures/statistics.ts'
import { completeParameters, type Parameters } from '../parameters/parameters.ts'
import { finish } from '../steps/steps.ts'
import { informationGain, type InformationGain } from './information-gain.ts'

const numbers = ({ gain, outputEntropy, promptInformation }: InformationGain) => [
  gain.value,
  gain.error,
  ...[outputEntropy, promptInformation].flatMap(({ lower, upper }) => [lower, upper].flatMap(e => [e.value, e.error])),
]

describe('at the defaults', () => {
  const result = informationGain()
  it('is what a program in NumPy with other random numbers found', () => {
    // Twelve times 48 resamples: the means are 3.4501 and 0.01017 to 0.01063; of 48 they scatter by 0.0042 and 0.0007.
    expect(Math.abs(result.gain.value - 3.4501)).toBeLessThan(result.gain.error)
    const { lower, upper } = result.promptInformation
    expect(Math.abs(lower.value - 0.01017)).toBeLessThan(lower.error)
    expect(Math.abs(upper.value - 0.01063)).toBeLessThan(upper.error)
    expect(result.gain.error).toBeLessThan(0.01)
    expect(Math.max(lower.error, upper.error)).toBeLessThan(0.002)
  })
  it('is the output’s entropy without the information', () => {
    const { gain, outputEntropy, promptInformation } = result
    expect(promptInformation.lower.value).toBeLessThan(promptInformation.upper.value)
    for (const end of ['lower', 'upper'] as const) {
      expect(outputEntropy[end].value).toBeCloseTo(gain.value + promptInformation[end].value, 14)
      expect(outputEntropy[end].error).toBeCloseTo(gain.error + promptInformation[end].error, 14)
    }
  })
  it('is the same by Monte Carlo, within the stated errors', () => {
    const other = informationGain({ estimator: 'monte-carlo' })
    expect(other.gain.estimator).toBe('monte-carlo')
    expect(Math.abs(other.gain.value - result.gain.value)).toBeLessThan(other.gain.error)
    const [ours, theirs] = [result, other].map(({ promptInformation }) => promptInformation.lower)
    expect(theirs.estimator).toBe('monte-carlo')
    expect(Math.abs(theirs.value - ours.value)).toBeLessThan(theirs.error)
  })
  it('does not look at the curation noise, which comes later, nor at n', () => {
    expect(informationGain({ noise: 0.5, n: 20 }, { resamples: 4 })).toEqual(informationGain({}, { resamples: 4 }))
  })
})

it.each([2, 3, 5])(
  'is the mean entropy of the generators of the first %i resamples, however many there are',
  resamples => {
    const parameters = completeParameters({ prompt: 1 })
    const world = drawWorld(parameters)
    const entropies = Array.from(
      { length: resamples },
      (_, r) => entropy(finish(resampledGeneratorSteps(world, parameters, r))).value,
    )
    const mean = entropies.reduce((sum, value) => sum + value, 0) / resamples
    // The nodes differ. The entropies of two resamples differ by more than 0.02.
    expect(Math.abs(informationGain({ prompt: 1 }, { resamples }).gain.value - mean)).toBeLessThan(1e-3)
  },
)

describe('one Gaussian, estimated from N points,', () => {
  const N = 200
  const { gain, promptInformation } = informationGain({ K: 1, J: 0, L: 0, N_k: N }, { resamples: 96 })
  it('tells each point about half a free parameter in N of itself', () => {
    const expected = 5 / (2 * N)
    const { lower, upper } = promptInformation
    expect(lower.value - lower.error).toBeLessThan(expected)
    expect(upper.value + upper.error).toBeGreaterThan(expected)
    expect(Math.max(lower.error, upper.error)).toBeLessThan(0.3 * expected)
  })
  it('has the entropy that the law of sample covariances gives', () => {
    const { truth } = drawWorld(completeParameters({ K: 1, J: 0, L: 0, N_k: N }))
    // E ln det of a sample covariance, with the digamma function ψ(x) ≈ ln x − 1 / 2x − 1 / 12x².
    const digamma = (x: number) => Math.log(x) - 1 / (2 * x) - 1 / (12 * x * x)
    const bias = [N - 1, N - 2].reduce((sum, degrees) => sum + digamma(degrees / 2) - Math.log((N - 1) / 2), 0)
    expect(Math.abs(gain.value - (entropy(truth).value + 0.5 * bias))).toBeLessThan(gain.error)
  })
})

describe('is finite at the corners', () => {
  it.each<Partial<Parameters>>([
    { J: 0, L: 0 },
    { K: 1, J: 0, L: 0, N_k: 5 },
    { K: 16, J: 16, L: 16, n: 10 },
    { dimension: 1, N_k: 5 },
    { dimension: 8, N_k: 5, K: 2, J: 1, L: 1 },
    { dimension: 8, N_k: 5, K: 2, J: 0, L: 0 },
    { K: 16, J: 0, L: 16, N_k: 5, prompt: 3, separation: 10 },
  ])('%j', setting => {
    const result = informationGain(setting, { resamples: 3 })
    expect(numbers(result).filter(value => !Number.isFinite(value))).toEqual([])
    const { lower } = result.promptInformation
    expect(lower.value).toBeGreaterThanOrEqual(0)
    // The lower end cannot be above ln(resamples), but for the errors of the nodes.
    expect(lower.value).toBeLessThanOrEqual(Math.log(3) + 1e-3)
  })
})

/** The world of a draw as made by hand: with another seed only the anchor resamples are others. */
function fixed(setting: Partial<Parameters>): MadeWorld {
  const { truth, generator, roles } = drawWorld(completeParameters(setting))
  return roles.map(({ role, index }, c) => {
    const { dimension: d, means, covariances } = role === 'irrelevant' ? generator : truth
    return {
      role,
      index,
      mean: [...means.slice(c * d, (c + 1) * d)],
      covariance: [...covariances.slice(c * d * d, (c + 1) * d * d)],
    }
  })
}

describe.each<Partial<Parameters>>([{}, { dimension: 8, N_k: 5, J: 0, L: 0 }])('of one world, %j,', setting => {
  const world = fixed(setting)
  const SETS = 40
  const all = Array.from({ length: SETS }, (_, seed) => informationGain({ ...setting, seed }, { resamples: 12, world }))
  const ends = (['promptInformation', 'outputEntropy'] as const).flatMap(name =>
    (['lower', 'upper'] as const).map(end => [name, end] as const),
  )
  it.each(ends)('%s: the %s end is within its own error of its mean over other resamples', (name, end) => {
    const estimates = all.map(each => each[name][end])
    const mean = estimates.reduce((sum, { value }) => sum + value, 0) / SETS
    const within = estimates.filter(({ value, error }) => Math.abs(value - mean) <= error)
    expect(within.length).toBeGreaterThanOrEqual(0.9 * SETS)
  })
})

it('has an upper end that says nothing, and says so, where each component has fewer points than dimensions', () => {
  const { lower, upper } = informationGain({ dimension: 8, N_k: 5, J: 0, L: 0 }, { resamples: 12 }).promptInformation
  expect(upper.value).toBeGreaterThan(100)
  expect(upper.error).toBeGreaterThan(1)
  // Every point tells which of the twelve resamples it comes from.
  expect(Math.abs(lower.value - Math.log(12))).toBeLessThan(lower.error)
})

it('a world made by hand counts', () => {
  const { gain } = informationGain({ L: 0 }, { resamples: 3, world: [{ role: 'unsampled', index: 0, deleted: true }] })
  expect(gain.value).not.toBe(informationGain({ L: 0 }, { resamples: 3 }).gain.value)
})

it('is refused for later generations', () =>
  expect(() => informationGain({ generation: 2 })).toThrow('informationGain is about generation 1'))

describe('J and L change places', () => {
  const DRAWS = 60
  const gains = (parameters: Partial<Parameters>, seed: number) =>
    Array.from(
      { length: DRAWS },
      (_, draw) => informationGain({ ...parameters, N_k: 20, n: 10, seed, draw }, { resamples: 2 }).gain.value,
    )
  const [one, other, smaller] = [gains({ J: 6, L: 1 }, 1), gains({ J: 1, L: 6 }, 2), gains({ J: 2, L: 1 }, 3)]
  it('ΔI does not notice', () => expect(ksBetween(one, other).pValue).toBeGreaterThan(0.01))
  it('ΔI would notice fewer components', () => expect(ksBetween(one, smaller).pValue).toBeLessThan(1e-6))
})

import { describe, expect, it } from 'vitest'
import { entropy } from '../divergence/divergences.ts'
import { drawWorld, resampledGeneratorSteps } from '../experiment/world.ts'
import { ksBetween } from '../fixtures/statistics.ts'
import { completeParameters, type Parameters } from '../parameters/parameters.ts'
import { finish } from '../steps/steps.ts'
import { informationGain, type InformationGain } from './information-gain.ts'

const numbers = ({ gain, outputEntropy, promptInformation }: InformationGain) => [
  gain.value,
  gain.error,
  ...[outputEntropy, promptInformation].flatMap(({ lower, upper, error }) => [lower, upper, error]),
]

describe('at the defaults', () => {
  const result = informationGain()
  it('is what a program in NumPy with other random numbers found', () => {
    // Twelve times 48 resamples: the means are 3.4501 and 0.01017 to 0.01063; of 48 they scatter by 0.0042 and 0.0007.
    expect(Math.abs(result.gain.value - 3.4501)).toBeLessThan(result.gain.error)
    expect(Math.abs(result.promptInformation.lower - 0.01017)).toBeLessThan(result.promptInformation.error)
    expect(Math.abs(result.promptInformation.upper - 0.01063)).toBeLessThan(result.promptInformation.error)
    expect(result.gain.error).toBeLessThan(0.01)
    expect(result.promptInformation.error).toBeLessThan(0.002)
  })
  it('is the output’s entropy without the information', () => {
    const { gain, outputEntropy, promptInformation } = result
    expect(promptInformation.lower).toBeLessThan(promptInformation.upper)
    for (const end of ['lower', 'upper'] as const)
      expect(outputEntropy[end]).toBeCloseTo(gain.value + promptInformation[end], 14)
  })
  it('is the same by Monte Carlo, within the stated errors', () => {
    const other = informationGain({ estimator: 'monte-carlo' })
    expect(other.gain.estimator).toBe('monte-carlo')
    expect(Math.abs(other.gain.value - result.gain.value)).toBeLessThan(other.gain.error)
    expect(Math.abs(other.promptInformation.lower - result.promptInformation.lower)).toBeLessThan(
      other.promptInformation.error,
    )
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
    expect(promptInformation.lower - promptInformation.error).toBeLessThan(expected)
    expect(promptInformation.upper + promptInformation.error).toBeGreaterThan(expected)
    expect(promptInformation.error).toBeLessThan(0.3 * expected)
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
    expect(result.promptInformation.lower).toBeGreaterThanOrEqual(0)
    // The lower end cannot be above ln(resamples), but for the errors of the nodes.
    expect(result.promptInformation.lower).toBeLessThanOrEqual(Math.log(3) + 1e-3)
  })
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

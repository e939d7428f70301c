import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { kernelBytes } from '../../tools/kernels.mjs'
import { Random, stream } from '../random/random.ts'
import { finish } from '../steps/steps.ts'
import { logDensity } from './density.ts'
import { fitMixture, fitSteps } from './em.ts'
import type { FitOptions } from './em-options.ts'
import { BLOCK, MOST_COMPONENTS, vectorKernels } from './kernels.ts'
import { exponentiate, fillTerms, logSums, scratchFor, type Scratch } from './log-terms.ts'
import { createMixture } from './mixture.ts'
import { expectationSteps, momentsFor } from './moments.ts'
import type { Prepared } from './prepared.ts'

it('the bytes are those of the source', async () => {
  expect(await kernelBytes()).toBe(readFileSync(new URL('kernel-bytes.ts', import.meta.url), 'utf8'))
})

/** Scratch of the kernels, and of their twin. */
const withKernels = (prepared: Prepared): Scratch => ({ ...scratchFor(prepared), kernels: vectorKernels()! })
const withTwin = ({ count, dimension }: Prepared): Scratch => ({
  terms: new Float64Array(count * BLOCK),
  maxima: new Float64Array(BLOCK),
  sums: new Float64Array(BLOCK),
  densities: new Float64Array(BLOCK),
  deviation: new Float64Array(dimension),
  kernels: null,
})

/** Extreme points and mixtures. A fit cannot produce all of them. */
const corners = fc.record({
  seed: fc.integer({ min: 0, max: 1e9 }),
  size: fc.oneof(fc.integer({ min: 1, max: BLOCK }), fc.constantFrom(1, 2, 127, BLOCK)),
  count: fc.oneof(fc.integer({ min: 1, max: 20 }), fc.constant(MOST_COMPONENTS)),
})

function problemOf({ seed, size, count }: { seed: number; size: number; count: number }): {
  prepared: Prepared
  points: Float64Array
} {
  const random = stream(seed, 0, 'corners')
  const oneOf = <T>(...choices: (() => T)[]) => choices[random.integer(choices.length)]()
  // Places about 38 standard deviations apart: that far off, powers begin to be subnormal.
  const near = () => random.normal()
  const subnormal = () => 37.5 + 1.2 * random.uniform()
  const far = () => 1e3 * random.normal()
  const huge = () =>
    random.normal() *
    oneOf(
      () => 1e100,
      () => 1e150,
      () => 1e308,
    )
  const extreme = random.uniform() < 0.3
  const place = () => oneOf(near, near, subnormal, () => 0, extreme ? huge : far)
  const means = Float64Array.from({ length: 2 * count }, place)
  const points = Float64Array.from({ length: 2 * size }, place)
  // Some points stand where a mean is.
  for (let i = 0; i < size; i += 5) points.set(means.subarray(2 * (i % count), 2 * (i % count) + 2), 2 * i)
  const factors = new Float64Array(4 * count)
  const constants = new Float64Array(count)
  for (let c = 0; c < count; c++) {
    factors[4 * c] = oneOf(
      () => 1,
      () => 0.5 + random.uniform(),
      () => 1e6,
      () => 1e-4,
    )
    factors[4 * c + 2] = oneOf(
      () => 0,
      () => random.normal(),
      () => 1e3 * random.normal(),
    )
    factors[4 * c + 3] = oneOf(
      () => 1,
      () => 0.5 + random.uniform(),
      () => 1e6,
      () => 1e-4,
    )
    constants[c] = oneOf(
      near,
      near,
      near,
      () => -Infinity,
      () => 30 * random.normal(),
    )
  }
  return { prepared: { dimension: 2, count, means, factors, constants }, points }
}

/** Where two arrays differ in their first `length` entries: zeros by their sign, too. */
const differences = (a: Float64Array, b: Float64Array, length: number, from = 0) =>
  Array.from({ length }, (_, i) => from + i)
    .filter(i => !Object.is(a[i], b[i]))
    .map(i => `[${i}]: ${a[i]}, ${b[i]}`)

describe('kernels and twin agree to the bit', () => {
  it('in each of the rows of a block', () => {
    const seen = { zero: 0, subnormal: 0, normal: 0, withoutSum: 0, noNumber: 0 }
    fc.assert(
      fc.property(corners, given => {
        const { prepared, points } = problemOf(given)
        const { count, size } = given
        const [ours, twin] = [withKernels(prepared), withTwin(prepared)]
        const compareTerms = () => {
          for (let c = 0; c < count; c++) expect(differences(ours.terms, twin.terms, size, c * BLOCK)).toEqual([])
        }
        for (const scratch of [ours, twin]) fillTerms(prepared, points, 0, size, scratch)
        compareTerms()
        expect(differences(ours.maxima, twin.maxima, size)).toEqual([])
        for (const scratch of [ours, twin]) exponentiate(count, size, scratch)
        compareTerms()
        expect(differences(ours.sums, twin.sums, size)).toEqual([])
        for (const scratch of [ours, twin]) logSums(size, scratch)
        expect(differences(ours.densities, twin.densities, size)).toEqual([])
        for (let i = 0; i < size; i++) {
          if (twin.sums[i] === 0) seen.withoutSum++
          for (let c = 0; c < count; c++) {
            const power = twin.terms[c * BLOCK + i]
            if (Number.isNaN(power)) seen.noNumber++
            else if (power === 0) seen.zero++
            else if (power < 2.3e-308) seen.subnormal++
            else seen.normal++
          }
        }
      }),
      { numRuns: 500 },
    )
    for (const [kind, count] of Object.entries(seen)) expect([kind, count > 0]).toEqual([kind, true])
  })

  it('in the moments of many blocks', () => {
    fc.assert(
      fc.property(corners, fc.integer({ min: 0, max: 2 }), (given, blocks) => {
        const { prepared, points } = problemOf({ ...given, size: given.size + blocks * BLOCK })
        const [ours, twin] = [withKernels, withTwin].map(scratchOf => {
          const moments = momentsFor(prepared)
          const logLikelihood = finish(expectationSteps(prepared, points, moments, scratchOf(prepared)))
          return Float64Array.from([logLikelihood, ...moments.mass, ...moments.first, ...moments.second])
        })
        expect(differences(ours, twin, twin.length)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('in every hundredth from where powers are 1 to where they are 0', () => {
    const shifts = Float64Array.from({ length: 75_000 }, (_, i) => -i / 100)
    const powers = [withKernels, withTwin].map(scratchOf => {
      const prepared = {
        dimension: 2,
        count: 2,
        means: new Float64Array(4),
        factors: new Float64Array(8),
        constants: new Float64Array(2),
      }
      const scratch = scratchOf(prepared)
      return Float64Array.from(shifts, shift => {
        prepared.constants[1] = shift
        fillTerms(prepared, new Float64Array(2), 0, 1, scratch)
        exponentiate(2, 1, scratch)
        return scratch.terms[BLOCK]
      })
    })
    expect(differences(powers[0], powers[1], shifts.length)).toEqual([])
  })
})

/** Clumps with a needle among them. */
function clumps(seed: number, count: number): Float64Array {
  const random = new Random([seed, 2, 3, 4])
  const points = new Float64Array(2 * count)
  for (let i = 0; i < count; i++) {
    const place = random.integer(4)
    const along = random.normal()
    points[2 * i] = 20 * place + along
    points[2 * i + 1] = 7 * (place % 2) + along + (place === 0 ? 0.001 : 1) * random.normal()
  }
  return points
}

const problems: [string, Float64Array, FitOptions][] = [
  ['a handful of points', clumps(1, 9), { dimension: 2, components: 3 }],
  ['blocks that are not full', clumps(2, 395), { dimension: 2, components: 7, maxIterations: 30, tolerance: 0 }],
  ['many steps', clumps(3, 5001), { dimension: 2, components: 16, maxIterations: 5 }],
  ['as many components as points', clumps(4, 40), { dimension: 2, components: 40 }],
  ['points at huge coordinates', clumps(5, 200).map(x => x * 1e100), { dimension: 2, components: 4 }],
  [
    'more components than the kernels have room for',
    clumps(6, 300),
    { dimension: 2, components: MOST_COMPONENTS + 1, maxIterations: 2 },
  ],
]

describe('fits that take turns', () => {
  it('do not disturb each other', () => {
    const alone = problems.map(([, points, options]) => fitMixture(points, options))
    const turns = problems.map(([, points, options]) => fitSteps(points, options))
    const results = turns.map(() => null as unknown)
    while (results.includes(null)) {
      for (const [i, steps] of turns.entries()) {
        const step = steps.next()
        if (step.done) results[i] ??= step.value
      }
    }
    expect(results).toEqual(alone)
  })
})

describe('without kernels', () => {
  beforeEach(() => void vi.resetModules())
  afterEach(() => void vi.unstubAllGlobals())

  const forbidden = vi.fn<() => void>(function () {
    throw new Error('Refused to compile.')
  })
  const hosts: [string, Record<string, unknown>][] = [
    ['without WebAssembly', { WebAssembly: undefined }],
    ['that forbids WebAssembly', { WebAssembly: { Module: forbidden } }],
    ['without atob', { atob: undefined }],
  ]

  it.each(hosts)('a host %s gets the same fits and densities', async (_, globals) => {
    for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value)
    const [kernels, em, density] = await Promise.all([
      import('./kernels.ts'),
      import('./em.ts'),
      import('./density.ts'),
    ])
    expect(kernels.vectorKernels()).toBeNull()
    for (const [, points, options] of problems) {
      const fit = fitMixture(points, options)
      expect(em.fitMixture(points, options)).toEqual(fit)
      expect(density.logDensity(fit.mixture, points)).toEqual(logDensity(fit.mixture, points))
    }
  })
  it('is tried once, since each attempt is reported', async () => {
    forbidden.mockClear()
    vi.stubGlobal('WebAssembly', { Module: forbidden })
    const { fitMixture } = await import('./em.ts')
    for (let i = 0; i < 3; i++) fitMixture(clumps(i, 20), { dimension: 2, components: 2 })
    expect(forbidden).toHaveBeenCalledOnce()
  })
})

it('kernels are for the plane, and for as many components as they have room for', () => {
  const of = (dimension: number, count: number) => {
    const identity = Array.from({ length: dimension * dimension }, (_, i) => (i % (dimension + 1) === 0 ? 1 : 0))
    const mixture = createMixture({
      dimension,
      weights: new Array<number>(count).fill(1 / count),
      means: new Float64Array(count * dimension),
      covariances: Array.from({ length: count }, () => identity).flat(),
    })
    return scratchFor({ ...mixture, count, factors: mixture.covariances, constants: mixture.weights }).kernels !== null
  }
  expect([of(2, 1), of(2, MOST_COMPONENTS), of(2, MOST_COMPONENTS + 1), of(1, 1), of(3, 1)]).toEqual([
    true,
    true,
    false,
    false,
    false,
  ])
})

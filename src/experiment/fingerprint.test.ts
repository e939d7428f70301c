import { afterEach, describe, expect, it, vi } from 'vitest'
import cases from '../fixtures/fingerprints.json'
import type { Parameters } from '../parameters/parameters.ts'
import { drawExperiment } from './draw.ts'
import { fingerprint } from './fingerprint.ts'

const pins = cases.map(({ name, parameters, ...pinned }) => [name, parameters as Partial<Parameters>, pinned] as const)

afterEach(() => void vi.unstubAllGlobals())

describe('a seed means the same bits for ever', () => {
  it.each(pins)('%s', (_, parameters, pinned) => {
    expect(fingerprint(drawExperiment(parameters))).toEqual(pinned)
  })
  it('where the host has no vectors, too', async () => {
    vi.stubGlobal('WebAssembly', undefined)
    vi.resetModules()
    const { drawExperiment } = await import('./draw.ts')
    for (const [, parameters, pinned] of pins) expect(fingerprint(drawExperiment(parameters))).toEqual(pinned)
  })
})

describe('a fingerprint', () => {
  const draw = drawExperiment({ n: 20, N_k: 5 })
  const changed = (array: Float64Array, at: number, value: number) => Object.assign(array.slice(), { [at]: value })
  const nextDouble = (x: number) => x * (1 + Number.EPSILON)

  it('is 64-bit FNV-1a', () => {
    const empty = { weights: [], means: [], covariances: [] }
    const fit = {
      mixture: empty,
      requested: 0,
      iterations: 0,
      converged: false,
      logLikelihood: [],
      emptied: [],
      collapsed: [],
      nearest: [],
      overlap: [],
    }
    const nothing = {
      truth: empty,
      generator: empty,
      anchorData: { points: [], labels: [] },
      syntheticData: { points: [], labels: [] },
      anchorFit: fit,
      syntheticFit: fit,
    }
    // All arrays are empty, except for the three numbers of each fit. The reference computes with BigInt.
    const lengths = [...new Array<number>(10).fill(0), ...[1, 2].flatMap(() => [0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0])]
    let hash = 0xcbf29ce484222325n
    for (const byte of new Uint8Array(Float64Array.from(lengths).buffer))
      hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn
    const { gaps } = draw
    expect(fingerprint({ ...nothing, gaps } as unknown as typeof draw).data).toBe(hash.toString(16).padStart(16, '0'))
  })
  it('changes with the last bit of a point', () => {
    const { syntheticData } = draw
    const points = changed(syntheticData.points, 7, nextDouble(syntheticData.points[7]))
    expect(fingerprint({ ...draw, syntheticData: { ...syntheticData, points } }).data).not.toBe(fingerprint(draw).data)
  })
  it('tells −0 from 0', () => {
    const withZero = (zero: number) => ({
      ...draw,
      truth: { ...draw.truth, means: changed(draw.truth.means, 0, zero) },
    })
    expect(fingerprint(withZero(-0)).data).not.toBe(fingerprint(withZero(0)).data)
  })
  it('keeps data and gaps apart, and does not look at errors', () => {
    const gap = draw.gaps['jensen-shannon']
    const other = {
      ...draw,
      gaps: { ...draw.gaps, 'jensen-shannon': { ...gap, gap: { ...gap.gap, value: nextDouble(gap.gap.value) } } },
    }
    expect(fingerprint(other).data).toBe(fingerprint(draw).data)
    expect(fingerprint(other).gaps).not.toBe(fingerprint(draw).gaps)
    const surer = { ...draw, gaps: { ...draw.gaps, 'jensen-shannon': { ...gap, anchor: { ...gap.anchor, error: 0 } } } }
    expect(fingerprint(surer)).toEqual(fingerprint(draw))
  })
})

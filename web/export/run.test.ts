import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawExperiment } from '../../src/index.ts'
import {
  completeParameters,
  DEFAULTS,
  PARAMETER_KEYS,
  PARAMETERS,
  type Parameters,
} from '../../src/parameters/parameters.ts'
import type { Looks } from '../link/looks.ts'
import { files } from '../words/en/files.ts'
import { parameters } from '../words/en/parameters.ts'
import { runs } from '../words/en/runs.ts'
import type { Saying, WordsOf } from '../words/shelf.ts'
import { aboutFile, type Holding } from './about.ts'
import { drawJson } from './data/json.ts'
import { LARGEST, readRun, readRunFile, writeRun, type Run } from './run.ts'

const looks: Looks = {
  tab: 'L',
  layers: {
    truth: true,
    anchorData: false,
    anchorFit: true,
    generator: true,
    syntheticData: true,
    syntheticFit: false,
  },
  fieldQuantity: 'gap',
  pinned: { role: 'unsampled', index: 1 },
  curveShows: 'distances',
  curveMiddle: 'mean',
  curveTable: true,
  checkFrom: 'explore',
}
const about = (holds: Holding, parameters: Parameters, address: string | null = null) =>
  aboutFile(holds, { ...looks, parameters, view: 'explore' }, address)

/** A value of each parameter, anywhere in its range. */
const anyParameters: fc.Arbitrary<Parameters> = fc.record(
  Object.fromEntries(
    PARAMETER_KEYS.map(key => {
      const parameter = PARAMETERS[key]
      if (parameter.kind === 'choice') return [key, fc.constantFrom(...(parameter.options as readonly string[]))]
      const { min, max, step } = parameter
      const perUnit = Math.round(1 / step)
      return [key, fc.integer({ min: min * perUnit, max: max * perUnit }).map(steps => steps / perUnit)]
    }),
  ),
) as unknown as fc.Arbitrary<Parameters>

const english = { parameters, runs }
const said = (saying: Saying): string => saying((subject => english[subject as keyof typeof english]) as WordsOf)

function opened(text: string): Run {
  const reading = readRun(text)
  if ('refusal' in reading) throw new Error(said(reading.refusal))
  return reading.run
}

const refusal = (text: string): string | null => {
  const reading = readRun(text)
  return 'refusal' in reading ? said(reading.refusal) : null
}

const refusalOf = async (file: File): Promise<string | null> => {
  const reading = await readRunFile(file)
  return 'refusal' in reading ? said(reading.refusal) : null
}

describe('a run as a file', () => {
  it('loses nothing', () => {
    fc.assert(
      fc.property(anyParameters, parameters => {
        const run = opened(writeRun(about('run', parameters, 'https://example.org/rb/'), undefined))
        expect(run).toEqual({ parameters, looks, result: null })
      }),
    )
  })

  it('carries the gap it gave', () => {
    const draw = drawExperiment({ K: 1, J: 1, L: 0, n: 20, N_k: 10 })
    const gap = draw.gaps['jensen-shannon']
    expect(opened(writeRun(about('run', draw.parameters), gap)).result).toEqual({
      measure: 'jensen-shannon',
      gap: gap.gap.value,
    })
  })

  it('can be any of our JSON files: all carry the setting', () => {
    const draw = drawExperiment({ K: 1, J: 1, L: 0, n: 20, N_k: 10, seed: 9 })
    const json = drawJson(draw, about('draw', draw.parameters), files)
    expect(opened(json)).toEqual({ parameters: draw.parameters, looks, result: null })
  })

  it('is refused, and says why, where it is no run of ours or one of the future', async () => {
    expect(refusal('{')).toMatch(/not JSON/)
    for (const other of ['null', '[]', '3', '{}', '{"nbformat": 4}', '{"file": "reverse-bottleneck", "format": 1}']) {
      expect(refusal(other)).toMatch(/not written by The Reverse Bottleneck/)
    }
    const future = JSON.stringify({ ...about('run', DEFAULTS), format: 2 })
    expect(refusal(future)).toMatch(/newer version \(its format is 2; this page reads up to 1\)/)
    const huge = { size: LARGEST + 1, text: () => Promise.reject(new Error('was read')) } as unknown as File
    expect(await refusalOf(huge)).toBe('This file is too large to be one of ours: 64 MB, where 64 MB is the most.')
    const folder = { size: 4096, text: () => Promise.reject(new Error('a folder')) } as unknown as File
    expect(await refusalOf(folder)).toMatch(/could not be read/)
  })

  it('is brought into range and says so; what it does not know is ignored, what is missing stands at its default', () => {
    const { seed: _, ...rest } = DEFAULTS
    const text = JSON.stringify({
      file: 'reverse-bottleneck',
      format: 1,
      parameters: { ...rest, K: 99, estimator: 'guess', colour: 'red' },
      link: 3,
      more: 1,
    })
    const reading = readRun(text)
    if ('refusal' in reading) throw new Error(said(reading.refusal))
    expect(reading.run).toEqual({ parameters: { ...DEFAULTS, K: 16 }, looks: null, result: null })
    expect(reading.notes.map(said)).toEqual([
      'In it, anchored was 99, and is 16 now.',
      'In it, estimator was “guess”, and is quadrature now.',
    ])
  })

  it('never throws and never yields a setting out of range, whatever comes', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .record({
          file: fc.constant('reverse-bottleneck'),
          format: fc.constant(1),
          parameters: fc.dictionary(fc.constantFrom(...PARAMETER_KEYS, '__proto__'), fc.jsonValue()),
          link: fc.oneof(fc.string(), fc.jsonValue()),
          result: fc.jsonValue(),
        })
        .map(json => JSON.stringify(json)),
    )
    fc.assert(
      fc.property(anything, text => {
        const reading = readRun(text)
        if ('run' in reading) expect(completeParameters(reading.run.parameters)).toEqual(reading.run.parameters)
      }),
      { numRuns: 2000 },
    )
  })
})

import { describe, expect, it } from 'vitest'
import type { Draw, Gap } from '../../src/experiment/results.ts'
import { DEFAULTS, type Parameters } from '../../src/parameters.ts'
import { doubtsAbout } from './doubts.ts'

interface Made {
  parameters?: Partial<Parameters>
  anchor?: { converged?: boolean }
  synthetic?: { converged?: boolean; components?: number }
  gap?: { value: number; error: number }
}

function draw({ parameters, anchor, synthetic }: Made): Draw {
  const fit = (components: number, converged = true) =>
    ({ converged, requested: 8, mixture: { weights: new Float64Array(components) }, collapsed: [], emptied: [] })
  return {
    parameters: { ...DEFAULTS, ...parameters },
    anchorFit: fit(8, anchor?.converged),
    syntheticFit: fit(synthetic?.components ?? 8, synthetic?.converged),
  } as unknown as Draw
}

const doubts = ({ gap = { value: 0.15, error: 0.001 }, ...made }: Made) =>
  doubtsAbout(draw(made), { gap } as Gap, 'jensen-shannon')
const texts = (made: Made) => doubts(made).map(doubt => doubt.text)

it('there is none about a clean draw', () => {
  expect(texts({})).toEqual([])
})

describe('a fit at its limit', () => {
  it('can go on', () => {
    const [doubt] = doubts({ synthetic: { converged: false } })
    expect(doubt.text).toBe('The synthetic fit hit its limit of 100 steps, so this number may still move.')
    expect(doubt.remedy).toEqual({ label: 'Go on to 1,000', change: { maxIterations: 1000 } })
  })
  it('at the last limit can not', () => {
    const [doubt] = doubts({ parameters: { maxIterations: 1000 }, anchor: { converged: false }, synthetic: { converged: false } })
    expect(doubt.text).toBe('Both fits hit their limit of 1,000 steps, so this number may still move.')
    expect(doubt.remedy).toBeUndefined()
  })
})

it('says when points were too few for the components', () => {
  expect(texts({ synthetic: { components: 5 } })).toEqual([
    'The synthetic fit has 5 components instead of 8: there are no more points than that.',
  ])
})

it('says when the estimate is poor, but not when its error is too small to be seen', () => {
  expect(texts({ gap: { value: 0.05, error: 0.03 } })[0]).toMatch(/off by 0\.03\snats/)
  expect(texts({ gap: { value: 0.001, error: 0.002 } })).toEqual([])
})

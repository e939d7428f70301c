import { describe, expect, it } from 'vitest'
import type { Draw, Gap } from '../../src/experiment/results.ts'
import { DEFAULTS, type Parameters } from '../../src/parameters/parameters.ts'
import { doubts as en } from '../words/en/doubts.ts'
import { doubts as zh } from '../words/zh/doubts.ts'
import { doubtsAbout } from './doubts.ts'

interface Made {
  parameters?: Partial<Parameters>
  anchor?: { converged?: boolean; emptied?: number[] }
  synthetic?: { converged?: boolean; components?: number; collapsed?: number[] }
  gap?: { value: number; error: number }
}

function draw({ parameters, anchor, synthetic }: Made): Draw {
  const fit = ({ components = 8, ...found }: Made['anchor'] & Made['synthetic'] = {}) => ({
    converged: true,
    requested: 8,
    mixture: { weights: new Float64Array(components) },
    collapsed: [],
    emptied: [],
    ...found,
  })
  return {
    parameters: { ...DEFAULTS, ...parameters },
    anchorFit: fit(anchor),
    syntheticFit: fit(synthetic),
  } as unknown as Draw
}

const doubts = ({ gap = { value: 0.15, error: 0.001 }, ...made }: Made, words = en) =>
  doubtsAbout(draw(made), { gap } as Gap, 'jensen-shannon', words)
const texts = (made: Made, words = en) => doubts(made, words).map(doubt => doubt.text)

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
    const [doubt] = doubts({
      parameters: { maxIterations: 1000 },
      anchor: { converged: false },
      synthetic: { converged: false },
    })
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

it('says what became of components that lost their points', () => {
  const lost: Made = { anchor: { emptied: [2] }, synthetic: { collapsed: [0, 3] } }
  expect(texts(lost)).toEqual([
    '1 component of the anchor fit lost all points and stays behind without weight.',
    '2 components of the synthetic fit collapsed onto too few points; only the 1e-6 added at each step holds them open.',
  ])
  expect(texts(lost, zh)[0]).toBe('锚点拟合有 1 个分量失去了所有的点，虽然还在，却没有权重。')
})

it('says so in Chinese', () => {
  const [limit] = doubts({ anchor: { converged: false }, synthetic: { converged: false } }, zh)
  expect(limit.text).toBe('两个拟合都到了 100 步的上限，这个数字还可能变。')
  expect(limit.remedy?.label).toBe('继续到 1000 步')
  expect(texts({ synthetic: { components: 5 } }, zh)).toEqual([
    '合成拟合本该有 8 个分量，却只有 5 个，因为点只有这么多。',
  ])
  expect(texts({ gap: { value: 0.05, error: 0.03 } }, zh)[0]).toMatch(/0\.03\snat 的误差/)
})

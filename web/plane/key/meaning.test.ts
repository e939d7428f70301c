import { expect, it } from 'vitest'
import { drawExperiment } from '../../../src/index.ts'
import { plane } from '../../words/en/plane.ts'
import { plane as inChinese } from '../../words/zh/plane.ts'
import { meaningOf } from './meaning.ts'

it('tells the numbers of the draw', () => {
  const draw = drawExperiment({ seed: 7, N_k: 40, n: 1200 })
  expect(meaningOf('anchorData', draw, plane).text).toBe('40 points each, from K')
  expect(meaningOf('anchorData', draw, plane, true).text).toBe('40 points from each K')
  expect(meaningOf('syntheticData', draw, plane).text).toBe('1,200 points from it')
})

it('names only the roles that the generator has', () => {
  expect(meaningOf('generator', drawExperiment({ seed: 7 }), plane).text).toBe('K, J and L, tinted')
  expect(meaningOf('generator', drawExperiment({ seed: 7, J: 0 }), plane).text).toBe('K and L, tinted')
  expect(meaningOf('generator', drawExperiment({ seed: 7, J: 0, L: 0 }), plane).text).toBe('K, tinted')
})

it('says what a crowd leaves out', () => {
  const crowd = drawExperiment({ K: 15, J: 15, L: 15, seed: 5 })
  expect(meaningOf('anchorData', crowd, plane).text).toBe('240 of 750 points drawn')
  const { text, ring } = meaningOf('syntheticFit', crowd, plane)
  expect(text).toMatch(/^\d+ of 45 on one point$/)
  expect(ring).toBe(true)
})

it('keeps its symbols apart from Chinese characters', () => {
  expect(meaningOf('anchorData', drawExperiment({ seed: 7 }), inChinese).text).toBe('K 的每个分量 50 个点')
  expect(meaningOf('generator', drawExperiment({ seed: 7 }), inChinese).text).toBe('K、J、L，分色')
})

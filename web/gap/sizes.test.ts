import { expect, test } from 'vitest'
import { drawExperiment } from '../../src/index.ts'
import { besideGap as en } from '../words/en/besideGap.ts'
import { besideGap as zh } from '../words/zh/besideGap.ts'
import { sizesInWords } from './sizes.ts'

test('the fits of the opening differ in components and points; “same size” levels the components alone', () => {
  expect(sizesInWords(drawExperiment(), en)).toEqual(['2 components, 100 points', '8 components, 200 points'])
  expect(sizesInWords(drawExperiment({ fit: 'same-size' }), en)).toEqual([
    '8 components, 100 points',
    '8 components, 200 points',
  ])
  expect(sizesInWords(drawExperiment({ K: 1, J: 0, L: 0, n: 1200 }), en)).toEqual([
    '1 component, 50 points',
    '1 component, 1,200 points',
  ])
  expect(sizesInWords(drawExperiment({ K: 1, J: 0, L: 0, n: 1200 }), zh)).toEqual([
    '1 个分量，50 个点',
    '1 个分量，1200 个点',
  ])
})

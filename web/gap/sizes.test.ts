import { expect, test } from 'vitest'
import { drawExperiment } from '../../src/index.ts'
import { sizesInWords } from './sizes.ts'

test('the fits of the opening differ in components and points; “same size” levels the components alone', () => {
  expect(sizesInWords(drawExperiment())).toEqual(['2 components, 100 points', '8 components, 200 points'])
  expect(sizesInWords(drawExperiment({ fit: 'same-size' }))).toEqual(['8 components, 100 points', '8 components, 200 points'])
  expect(sizesInWords(drawExperiment({ K: 1, J: 0, L: 0, n: 1200 }))).toEqual(['1 component, 50 points', '1 component, 1,200 points'])
})

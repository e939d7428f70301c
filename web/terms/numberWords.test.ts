import { expect, test } from 'vitest'
import { drawExperiment } from '../../src/index.ts'
import { numbers } from '../words/en/numbers.ts'
import { numbers as inChinese } from '../words/zh/numbers.ts'
import { exactInWords, spreadInWords } from './numberWords.ts'

const summary = {
  count: 100,
  median: 0.16,
  lowerQuartile: 0.1287,
  upperQuartile: 0.2014,
  mean: 0.16,
  standardDeviation: 0.05,
  medianError: 0.005,
}

test('the spread over draws is told in the digits of the number, and not before it is known', () => {
  expect(spreadInWords(summary, 2, numbers)).toBe('half of draws +0.13 to +0.20')
  expect(spreadInWords({ ...summary, lowerQuartile: -3.2, upperQuartile: 12.7 }, 0, numbers)).toBe(
    'half of draws −3 to +13',
  )
  expect(spreadInWords(null, 2, numbers)).toBe('half of draws …')
})

test('in Chinese', () => {
  expect(spreadInWords(summary, 2, inChinese)).toBe('半数实验在 +0.13 到 +0.20 之间')
})

test('the number with the error of its estimator', () => {
  const { gaps } = drawExperiment()
  expect(exactInWords(gaps['jensen-shannon'], 'jensen-shannon', numbers)).toBe('+0.16\u00a0±\u00a00.001\u00a0nats')
})

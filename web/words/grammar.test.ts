import { expect, it } from 'vitest'
import { count, counted, ordinal } from './en/grammar.ts'
import { count as countZh, counted as countedZh } from './zh/grammar.ts'

it('writes whole numbers, with what they count, and ordinals', () => {
  expect(count(10_000)).toBe('10,000')
  expect([1, 2000].map(number => counted(number, 'point'))).toEqual(['1 point', '2,000 points'])
  expect([1, 2, 3, 4, 11, 12, 13, 21, 22].map(ordinal)).toEqual([
    '1st',
    '2nd',
    '3rd',
    '4th',
    '11th',
    '12th',
    '13th',
    '21st',
    '22nd',
  ])
})

it('in Chinese sets no thousands apart before ten thousand', () => {
  expect([2000, 10_000].map(countZh)).toEqual(['2000', '10,000'])
  expect(countedZh(1, '个点')).toBe('1 个点')
})

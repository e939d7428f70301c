import { describe, expect, test } from 'vitest'
import { PARAMETERS } from '../../src/parameters.ts'
import { readNumber, showNumber } from './numberText.ts'

const { J, n, separation } = PARAMETERS

describe('what is typed', () => {
  test.each([['4', 4], [' 4 ', 4], ['4.0', 4], ['1e1', 10], ['+3', 3]])('%j is J = %d', (text, value) => {
    expect(readNumber(text, 'J', J)).toEqual({ value, note: null })
  })

  const grouped: [string, number][] = [['1,000', 1000], ['1 000', 1000], ['1\u202f000', 1000], ["10'000", 10_000]]
  test.each(grouped)('%j is n = %d', (text, value) => {
    expect(readNumber(text, 'n', n)).toEqual({ value, note: null })
  })

  test.each([['0,5', 0.5], ['.5', 0.5], ['2.', 2]])('%j is a separation of %d', (text, value) => {
    expect(readNumber(text, 'separation', separation)).toEqual({ value, note: null })
  })
})

describe('what is not quite a value', () => {
  test('outside of the range is clamped, and said', () => {
    expect(readNumber('20', 'J', J)).toEqual({ value: 16, note: 'J goes from 0 to 16; using 16' })
    expect(readNumber('\u22121', 'J', J)).toEqual({ value: 0, note: 'J goes from 0 to 16; using 0' })
    expect(readNumber('99999', 'n', n)).toEqual({ value: 10_000, note: 'n goes from 10 to 10,000; using 10,000' })
  })

  test('between two values goes to the nearest, and says so', () => {
    expect(readNumber('4.6', 'J', J)).toEqual({ value: 5, note: 'J is a whole number; using 5' })
    expect(readNumber('0.25', 'separation', separation).note).toBe('separation goes in steps of 0.1; using 0.3')
  })

  test.each(['', 'four', '4-', '--4', 'NaN', 'Infinity', '1,00,0'])('%j is no number', text => {
    expect(readNumber(text, 'J', J)).toEqual({ value: null, note: 'J is a whole number from 0 to 16' })
  })
})

test('a value is shown without a grouping, so that it can be edited, with a true minus', () => {
  expect(showNumber(10_000)).toBe('10000')
  expect(showNumber(-2)).toBe('\u22122')
})

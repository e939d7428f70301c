import { describe, expect, test } from 'vitest'
import { PARAMETERS, type NumberParameter } from '../../src/parameters/parameters.ts'
import { levers as words } from '../words/en/levers.ts'
import { noteOn, readNumber, showNumber } from './numberText.ts'

const { J, n, separation } = PARAMETERS

/** The value of a text, and the note on it if the box held a 4 before. */
function said(text: string, name: string, parameter: NumberParameter) {
  const reading = readNumber(text, parameter)
  return { value: reading.value, note: noteOn(reading, name, parameter, 4, words) }
}

describe('what is typed', () => {
  test.each([
    ['4', 4],
    [' 4 ', 4],
    ['4.0', 4],
    ['1e1', 10],
    ['+3', 3],
  ])('%j is J = %d', (text, value) => {
    expect(said(text, 'J', J)).toEqual({ value, note: null })
  })

  const written: [string, string, number][] = [
    ['full-width', '\uff11\uff12', 12],
    ['Arabic-Indic', '\u0661\u0662', 12],
    ['Persian', '\u06f1\u06f2', 12],
    ['Devanagari', '\u0967\u0968', 12],
    ['mathematical bold', '\u{1d7cf}\u{1d7d0}', 12],
    ['mathematical monospaced', '\u{1d7f7}\u{1d7f8}', 12],
    ['after a zero-width space', '\u200b4', 4],
    ['with a byte order mark', '\ufeff4', 4],
    ['between marks of direction', '\u200f4\u200e', 4],
    ['between no-break spaces', '\u00a04\u2007', 4],
    ['with a full-width sign', '\uff0b3', 3],
  ]
  test.each(written)('%s digits: %j is J = %d', (_, text, value) => {
    expect(said(text, 'J', J)).toEqual({ value, note: null })
  })

  test.each(['-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212', '\ufe63', '\uff0d'])(
    '%j is a minus',
    minus => {
      expect(said(`${minus}1`, 'J', J)).toEqual({ value: 0, note: 'J goes from 0 to 16; using 0' })
    },
  )

  const grouped: [string, number][] = [
    ['1,000', 1000],
    ['1 000', 1000],
    ['1\u202f000', 1000],
    ["10'000", 10_000],
    ['\u0661\u066c\u0660\u0660\u0660', 1000],
    ['\uff11\uff0c\uff10\uff10\uff10', 1000],
  ]
  test.each(grouped)('%j is n = %d', (text, value) => {
    expect(said(text, 'n', n)).toEqual({ value, note: null })
  })

  test.each([
    ['0,5', 0.5],
    ['.5', 0.5],
    ['2.', 2],
    ['\u0660\u066b\u0665', 0.5],
    ['\uff10\uff0e\uff15', 0.5],
  ])('%j is a separation of %d', (text, value) => {
    expect(said(text, 'separation', separation)).toEqual({ value, note: null })
  })
})

describe('what is not quite a value', () => {
  test('outside of the range is clamped, and said', () => {
    expect(said('20', 'J', J)).toEqual({ value: 16, note: 'J goes from 0 to 16; using 16' })
    expect(said('\u22121', 'J', J)).toEqual({ value: 0, note: 'J goes from 0 to 16; using 0' })
    expect(said('99999', 'n', n)).toEqual({ value: 10_000, note: 'n goes from 10 to 10,000; using 10,000' })
  })

  test('between two values goes to the nearest, and says so', () => {
    expect(said('4.6', 'J', J)).toEqual({ value: 5, note: 'J is a whole number; using 5' })
    expect(said('0.25', 'separation', separation).note).toBe('separation goes in steps of 0.1; using 0.3')
  })

  test.each(['', 'four', '4-', '--4', 'NaN', 'Infinity', '1,00,0', '\u200b', '1\u00b2', '\u00bd', '1\u20132'])(
    '%j is no number',
    text => {
      expect(said(text, 'J', J)).toEqual({ value: null, note: 'J is a whole number from 0 to 16; it stays 4' })
    },
  )
})

test('a value is shown without a grouping, so that it can be edited, with a true minus', () => {
  expect(showNumber(10_000)).toBe('10000')
  expect(showNumber(-2)).toBe('\u22122')
})

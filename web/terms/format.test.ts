import { describe, expect, it } from 'vitest'
import { numbers } from '../words/en/numbers.ts'
import { numbers as inChinese } from '../words/zh/numbers.ts'
import { formatDistance, formatError, formatGap, formatTick, knownDecimals, speakGap } from './format.ts'

describe('a gap', () => {
  it('always carries a sign, with a true minus', () => {
    expect(formatGap(0.148, 2)).toBe('+0.15')
    expect(formatGap(-0.151, 3)).toBe('−0.151')
    expect(formatGap(166.9, 0)).toBe('+167')
  })
  it('that rounds to nothing is neither plus nor minus', () => {
    expect(formatGap(0.004, 2)).toBe('±0.00')
    expect(formatGap(-0.004, 2)).toBe('±0.00')
    expect(formatGap(0, 0)).toBe('±0')
  })
  it('sets thousands apart', () => {
    expect(formatGap(-12345.6, 0)).toBe('−12,346')
    expect(formatGap(1234.56, 1)).toBe('+1,234.6')
    expect(formatGap(0.12345, 4)).toBe('+0.1235')
  })
  it('is rounded to tens when no more is known', () => {
    expect(formatGap(166.9, -1)).toBe('+170')
    expect(formatGap(-3, -1)).toBe('±0')
  })
  it('is spoken in words', () => {
    expect(speakGap(-0.151, 2, numbers)).toBe('minus 0.15')
    expect(speakGap(0.1, 2, numbers)).toBe('plus 0.10')
    expect(speakGap(-0.151, 2, inChinese)).toBe('负 0.15')
    expect(speakGap(0.001, 2, numbers)).toBe('0.00')
  })
})

it('a distance carries no sign, unless its estimate is below zero', () => {
  expect(formatDistance(0.273, 3)).toBe('0.273')
  expect(formatDistance(-0.0001, 3)).toBe('0.000')
  expect(formatDistance(-0.02, 3)).toBe('−0.020')
})

it('a tick at zero is plain', () => {
  expect([-0.2, 0, 0.2].map(value => formatTick(value, 1))).toEqual(['−0.2', '0', '+0.2'])
})

describe('an error', () => {
  it('has one significant digit', () => {
    expect(formatError(0.031, 2)).toBe('0.03')
    expect(formatError(0.0096, 2)).toBe('0.01')
    expect(formatError(0.62, 0)).toBe('0.6')
    expect(formatError(27, 0)).toBe('30')
  })
  it('too small to matter is said as a tenth of the last digit shown', () => {
    expect(formatError(0.00002, 2)).toBe('0.001')
    expect(formatError(0.0003, 0)).toBe('0.1')
  })
  it('is not mentioned where there is none', () => {
    expect(formatError(0, 2)).toBeNull()
  })
  it('takes away the digits it hides', () => {
    expect(knownDecimals(2, 0.0004)).toBe(2)
    expect(knownDecimals(2, 0.03)).toBe(2)
    expect(knownDecimals(2, 0.12)).toBe(1)
    expect(knownDecimals(0, 27)).toBe(-1)
    expect(knownDecimals(2, 0)).toBe(2)
  })
})

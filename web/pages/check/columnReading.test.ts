import { describe, expect, it } from 'vitest'
import type { MeasuredPoint } from '../../gap/curve/spread.ts'
import { check as english } from '../../words/en/check.ts'
import type { Pieces } from '../../words/pieces.ts'
import { check as chinese } from '../../words/zh/check.ts'
import { endingOf, readingInWords, signOf, trendOf, type Sweeps } from './columnReading.ts'

/**
 * A sweep with these medians from value 2 on; all have the same standard error and the same middle half around them.
 */
function sweep(medians: readonly number[], medianError = 0.1, reach = 0.3): MeasuredPoint[] {
  return medians.map((median, i) => {
    const quantity = {
      values: new Float64Array(),
      summary: { median, medianError, lowerQuartile: median - reach, upperQuartile: median + reach },
    }
    return {
      value: i + 2,
      draws: 100,
      anchor: quantity,
      synthetic: quantity,
      gap: quantity,
    } as unknown as MeasuredPoint
  })
}
const say = (pieces: Pieces<'against'>) => pieces.map(([text, against]) => (against ? `*${text}*` : text)).join('')
const at = (K: number, J: number, L: number) => ({ K, J, L })
/** The part of a reading that depends on the data. */
function read(sweeps: Sweeps, words = english): string {
  const nature = words.sentences([words.nature['jensen-shannon'], ''])
  return say(readingInWords('jensen-shannon', { sweeps, middle: at(2, 2, 2) }, words)).replace(nature, '')
}

const RISING = [1, 2, 3, 4]
const FALLING = [1, 0.5, 0, -1]
const FLAT = [1, 1.05, 0.95, 1.02]

describe('a sign', () => {
  it('counts only clear of its standard error', () => {
    expect(sweep([0.3, 0.15, 0, -0.15, -0.3]).map(signOf)).toEqual([1, 0, 0, 0, -1])
  })
  it('stays, turns where the other one is clear, or is lost', () => {
    expect(endingOf(sweep([1, 0.1, 1]))).toEqual({ sign: 1, from: null })
    expect(endingOf(sweep([1, 0.1, -0.1, -1, -0.1]))).toEqual({ sign: -1, from: 5 })
    expect(endingOf(sweep([1, 0.1, 1, 0.1, -0.1]))).toEqual({ sign: 0, from: 5 })
  })
})

describe('a trend', () => {
  it('goes by the ends', () => {
    expect(trendOf(sweep(RISING))).toBe('rises')
    expect(trendOf(sweep(FALLING))).toBe('falls')
    expect(trendOf(sweep(FLAT))).toBe('steady')
    expect(trendOf(sweep([1]))).toBe('steady')
  })
  it('is not called steady where the middle stands out', () => {
    expect(trendOf(sweep([1, 3, 1]))).toBe('rises and comes back')
    expect(trendOf(sweep([1, -3, 1]))).toBe('falls and comes back')
  })
})

describe('a reading', () => {
  it('says the sign first, where it turns, and then the trends', () => {
    expect(read({ K: sweep(FALLING), J: sweep(RISING), L: sweep(FALLING) })).toBe(
      'Synthetic data helps, until K = 5 or L = 5 turns the sign. The gap rises with J, falls with K and L: the paper’s three trends.',
    )
  })
  it('puts weight on a trend against the paper’s, and names what is lost in the noise', () => {
    expect(read({ K: sweep([-4, -3, -2]), J: sweep([-4, -1, 1]), L: sweep([-4, -4.1, -4]) })).toBe(
      'Synthetic data hurts, until J = 4 turns the sign. The gap rises with J; with K it *rises*, against the paper’s trend; L is lost in the noise.',
    )
  })
  it('says so where the sign stays, is lost, or is doubtful in between', () => {
    const steady = sweep(FLAT)
    expect(read({ K: steady, J: steady, L: steady })).toMatch(/^Synthetic data helps throughout\. /)
    expect(read({ K: steady, J: steady, L: sweep([1, 0.1, 0]) })).toMatch(
      /^Synthetic data helps; from L = 3 on, no sign is clear\. /,
    )
    expect(read({ K: sweep(FALLING), J: steady, L: sweep([1, 0.1, 0]) })).toMatch(
      /^Synthetic data helps, until K = 5 turns the sign; from L = 3 on, none is clear\. /,
    )
    expect(read({ K: sweep([1, -1, 1]), J: steady, L: steady })).toMatch(/^Synthetic data mostly helps\. /)
  })
  it('claims no sign that is not there', () => {
    const none = sweep([0.1, 0, 0.1])
    expect(read({ K: none, J: none, L: none })).toBe(
      'No sign is clear. None of the paper’s trends stands out; K, J and L are lost in the noise.',
    )
    expect(read({ K: sweep([0.1, -1]), J: sweep([0.1, 1]), L: none })).toMatch(
      /^At first no sign is clear; then synthetic data helps or hurts\. /,
    )
  })
  it('mentions a spread that is wider than any change', () => {
    const wide = (medians: readonly number[]) => sweep(medians, 0.1, 5)
    expect(read({ K: wide(FALLING), J: wide(RISING), L: wide(FALLING) })).toMatch(
      / The paper’s three trends, in a wide spread\.$/,
    )
  })
  it('follows the sign upwards from the setting that all three share', () => {
    const sweeps = { K: sweep([-1, 1, 1, -1]), J: sweep([-1, 1, 1, 1]), L: sweep([1, 1, 1, 1]) }
    const reading = say(readingInWords('jensen-shannon', { sweeps, middle: at(3, 3, 2) }, english))
    expect(reading).toMatch(/^No one place can cost much\. Synthetic data helps, until K = 5 turns the sign\./)
  })
  it('starts with what the measure counts, which needs no draws', () => {
    const sweeps = { K: sweep(FLAT), J: sweep(FLAT), L: sweep(FLAT) }
    for (const measure of ['truth-to-fit', 'fit-to-truth', 'as-published'] as const) {
      const nature = say(readingInWords(measure, null, english))
      expect(say(readingInWords(measure, { sweeps, middle: at(2, 2, 2) }, english)).startsWith(`${nature} `)).toBe(true)
    }
  })
  it('is said in Chinese by sentences of its own', () => {
    const steady = sweep(FLAT)
    const none = sweep([0.1, 0, 0.1])
    expect([
      read({ K: sweep(FALLING), J: sweep(RISING), L: sweep(FALLING) }, chinese),
      read({ K: sweep([-4, -3, -2]), J: sweep([-4, -1, 1]), L: sweep([-4, -4.1, -4]) }, chinese),
      read({ K: sweep(FALLING), J: steady, L: sweep([1, 0.1, 0]) }, chinese),
      read({ K: steady, J: steady, L: steady }, chinese),
      read({ K: sweep([0.1, -1]), J: sweep([0.1, 1]), L: none }, chinese),
    ]).toEqual([
      '合成数据有益，到 K = 5 或 L = 5 转为有害。净收益随 J 上升，随 K 和 L 下降：与论文的三个走势一致。',
      '合成数据有害，到 J = 4 转为有益。净收益随 J 上升；随 K 却*上升*，与论文相反；随 L 的变化淹没在波动里。',
      '合成数据有益，到 K = 5 转为有害；从 L = 3 起看不出正负。净收益随 K 和 L 下降；随 J 的变化淹没在波动里。',
      '合成数据始终有益。论文的走势一个也看不出来；随 K、J 和 L 的变化都淹没在波动里。',
      '起初看不出正负，后来合成数据时而有益，时而有害。净收益随 J 上升，随 K 下降；随 L 的变化淹没在波动里。',
    ])
  })
})

import { expect, it } from 'vitest'
import { stream } from '../random/random.ts'
import { agreement, standardErrorsApart, type DrawnMean } from './agreement.ts'
import { summarize } from './summary.ts'

const drawn = (mean: number, standardDeviation: number, count: number): DrawnMean => ({
  mean,
  standardDeviation,
  count,
})

it('measures a difference of means by the standard errors of both', () => {
  // s.e. 0.3 and 0.4 make 0.5 together.
  expect(standardErrorsApart(drawn(1, 3, 100), drawn(2, 4, 100))).toBeCloseTo(2)
  expect(standardErrorsApart(drawn(2, 4, 100), drawn(1, 3, 100))).toBeCloseTo(2)
})

it('has an answer without any spread, and claims nothing of a single draw', () => {
  expect(standardErrorsApart(drawn(1, 0, 5), drawn(1, 0, 5))).toBe(0)
  expect(standardErrorsApart(drawn(1, 0, 5), drawn(2, 0, 5))).toBe(Infinity)
  expect(standardErrorsApart(drawn(1, 0, 1), drawn(9, 2, 100))).toBe(0)
})

it('counts the points that agree, those on the edge among them', () => {
  const here = drawn(0, 3, 100)
  const pairs = [0, 1.5, 1.6].map(mean => [here, drawn(mean, 4, 100)] as const)
  expect(agreement(pairs)).toEqual({ points: 3, agreeing: 2 })
  expect(agreement(pairs, 4)).toEqual({ points: 3, agreeing: 3 })
  expect(agreement([])).toEqual({ points: 0, agreeing: 0 })
})

it('lets nearly every pair from one source pass, and few from two', () => {
  const draws = (seed: number, shift: number) => {
    const random = stream(seed, 0, 'agreement')
    return summarize(Float64Array.from({ length: 100 }, () => random.normal() + shift))
  }
  const pairs = (shift: number) => Array.from({ length: 300 }, (_, i) => [draws(i, 0), draws(1000 + i, shift)] as const)
  expect(agreement(pairs(0)).agreeing).toBeGreaterThan(295)
  expect(agreement(pairs(0.7)).agreeing).toBeLessThan(30)
})

import { describe, expect, it } from 'vitest'
import type { Gap } from '../../src/experiment/results.ts'
import { verdictOf } from './verdict.ts'

const gap = (anchor: number, synthetic: number, error = 0.001): Gap => {
  const estimate = (value: number) => ({ value, error, estimator: 'quadrature' }) as const
  return { anchor: estimate(anchor), synthetic: estimate(synthetic), gap: estimate(anchor - synthetic) }
}

describe('by Jensen–Shannon', () => {
  it('“far closer” takes half the distance', () => {
    expect(verdictOf(gap(0.273, 0.125), 'jensen-shannon')).toEqual({ did: 'helped', because: 'farBetter' })
    expect(verdictOf(gap(0.273, 0.2), 'jensen-shannon')).toEqual({ did: 'helped', because: 'better' })
  })
  it('says when it hurt', () => {
    expect(verdictOf(gap(0.165, 0.316), 'jensen-shannon')).toEqual({ did: 'hurt', because: 'worse' })
  })
})

it('by what the fit misses', () => {
  expect(verdictOf(gap(167.3, 0.4), 'truth-to-fit').because).toBe('farBetter')
  expect(verdictOf(gap(3, 2), 'truth-to-fit').because).toBe('better')
  expect(verdictOf(gap(2, 3), 'truth-to-fit')).toEqual({ did: 'hurt', because: 'worse' })
})

describe('no clear difference', () => {
  it('when the interval holds zero', () => {
    expect(verdictOf(gap(0.2, 0.15, 0.06), 'jensen-shannon').did).toBe('unclear')
  })
  it('when rounding leaves nothing', () => {
    expect(verdictOf(gap(0.203, 0.2, 0.0001), 'jensen-shannon').did).toBe('unclear')
    expect(verdictOf(gap(1, 0.7, 0.01), 'truth-to-fit').did).toBe('unclear')
  })
})

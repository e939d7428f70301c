import { describe, expect, it } from 'vitest'
import type { Gap } from '../../src/experiment/results.ts'
import { verdictOf } from './verdict.ts'

const gap = (anchor: number, synthetic: number, error = 0.001): Gap => {
  const estimate = (value: number) => ({ value, error, estimator: 'quadrature' }) as const
  return { anchor: estimate(anchor), synthetic: estimate(synthetic), gap: estimate(anchor - synthetic) }
}

describe('by Jensen–Shannon', () => {
  it('“far closer” takes half the distance', () => {
    expect(verdictOf(gap(0.273, 0.125), 'jensen-shannon')).toEqual({ did: 'helped', because: 'is far closer to the truth' })
    expect(verdictOf(gap(0.273, 0.2), 'jensen-shannon')).toEqual({ did: 'helped', because: 'is closer to the truth' })
  })
  it('says when it hurt', () => {
    expect(verdictOf(gap(0.165, 0.316), 'jensen-shannon')).toEqual({ did: 'hurt', because: 'is further from the truth' })
  })
})

describe('by what the fit misses', () => {
  it('the words are those of missing', () => {
    expect(verdictOf(gap(167.3, 0.4), 'truth-to-fit').because).toBe('misses far less of the truth')
    expect(verdictOf(gap(3, 2), 'truth-to-fit').because).toBe('misses less of the truth')
    expect(verdictOf(gap(2, 3), 'truth-to-fit')).toEqual({ did: 'hurt', because: 'misses more of the truth' })
  })
})

describe('no clear difference', () => {
  it('when the interval holds zero', () => {
    expect(verdictOf(gap(0.2, 0.15, 0.06), 'jensen-shannon').did).toBe('made no clear difference')
  })
  it('when rounding leaves nothing', () => {
    expect(verdictOf(gap(0.203, 0.2, 0.0001), 'jensen-shannon').did).toBe('made no clear difference')
    expect(verdictOf(gap(1, 0.7, 0.01), 'truth-to-fit').did).toBe('made no clear difference')
  })
})

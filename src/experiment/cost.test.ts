import { expect, test } from 'vitest'
import { DEFAULTS } from '../parameters/parameters.ts'
import { secondsPerDraw } from './cost.ts'

const heaviest = { ...DEFAULTS, K: 16, J: 16, L: 16, N_k: 1000, n: 10_000 }

test('more steps than fits usually need cost nothing; fewer save something', () => {
  expect(secondsPerDraw({ ...heaviest, maxIterations: 1000 })).toBe(secondsPerDraw(heaviest))
  expect(secondsPerDraw({ ...heaviest, maxIterations: 5 })).toBeLessThan(secondsPerDraw(heaviest))
})

test('work grows with everything that counts points or components, and with the nodes of the estimator', () => {
  const now = secondsPerDraw(DEFAULTS)
  for (const more of [{ K: 9 }, { J: 9 }, { L: 9 }, { n: 2000 }, { N_k: 500 }]) {
    expect(secondsPerDraw({ ...DEFAULTS, ...more })).toBeGreaterThan(now)
  }
  expect(secondsPerDraw({ ...DEFAULTS, fit: 'same-size' })).toBeGreaterThan(now)
  expect(secondsPerDraw({ ...DEFAULTS, estimator: 'monte-carlo' })).toBeGreaterThan(now)
})

test('outside the plane the random points of Monte Carlo are counted, and each dimension costs more', () => {
  const seconds = [3, 5, 8].map(dimension => secondsPerDraw({ ...DEFAULTS, dimension }))
  expect(seconds[0]).toBeGreaterThan(secondsPerDraw({ ...DEFAULTS, estimator: 'monte-carlo' }))
  expect(seconds).toEqual([...seconds].sort((a, b) => a - b))
})

import { expect, test } from 'vitest'
import { DEFAULTS } from '../../src/parameters.ts'
import { PRESETS } from '../../src/presets.ts'
import { levers as words } from '../words/en/levers.ts'
import { secondsPerDraw, warningBefore, workNote } from './work.ts'

const heaviest = { ...DEFAULTS, K: 16, J: 16, L: 16, N_k: 1000, n: 10_000 }

test('no preset and no position of the levers is warned of at the usual sample sizes', () => {
  expect(workNote({ ...DEFAULTS, K: 15, J: 15, L: 15 }, words)).toBeNull()
  for (const preset of PRESETS) expect(workNote({ ...DEFAULTS, ...preset.setting }, words)).toBeNull()
})

test('the heaviest settings are warned of', () => {
  expect(workNote(heaviest, words)).toBe('This takes about a second a draw; the curve fills slowly.')
  const heavier = workNote({ ...heaviest, fit: 'same-size' }, words)
  expect(heavier).toBe('This takes a few seconds a draw; the curve fills slowly.')
})

test('more steps than fits usually need cost nothing; fewer save something', () => {
  expect(secondsPerDraw({ ...heaviest, maxIterations: 1000 })).toBe(secondsPerDraw(heaviest))
  expect(secondsPerDraw({ ...heaviest, maxIterations: 5 })).toBeLessThan(secondsPerDraw(heaviest))
})

test('work grows with everything that counts points or components', () => {
  const now = secondsPerDraw(DEFAULTS)
  for (const more of [{ K: 9 }, { J: 9 }, { L: 9 }, { n: 2000 }, { N_k: 500 }]) {
    expect(secondsPerDraw({ ...DEFAULTS, ...more })).toBeGreaterThan(now)
  }
  expect(secondsPerDraw({ ...DEFAULTS, fit: 'same-size' })).toBeGreaterThan(now)
})

test('a change is warned of only where it makes draws slower', () => {
  expect(warningBefore({ fit: 'same-size' }, heaviest, words)).not.toBeNull()
  expect(warningBefore({ n: 9000 }, heaviest, words)).toBeNull()
  expect(warningBefore({ n: 300 }, DEFAULTS, words)).toBeNull()
})

import { expect, test } from 'vitest'
import { DEFAULTS } from '../../src/parameters/parameters.ts'
import { PRESETS } from '../../src/parameters/presets.ts'
import { levers as words } from '../words/en/levers.ts'
import { warningBefore, workNote } from './work.ts'

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

test('many components are warned of where the world has many dimensions', () => {
  expect(workNote({ ...DEFAULTS, dimension: 8 }, words)).toBeNull()
  expect(workNote({ ...DEFAULTS, K: 15, J: 15, L: 15, dimension: 8 }, words)).not.toBeNull()
})

test('a change is warned of only where it makes draws slower', () => {
  expect(warningBefore({ fit: 'same-size' }, heaviest, words)).not.toBeNull()
  expect(warningBefore({ n: 9000 }, heaviest, words)).toBeNull()
  expect(warningBefore({ n: 300 }, DEFAULTS, words)).toBeNull()
})

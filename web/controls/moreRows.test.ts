import { expect, test } from 'vitest'
import { DEFAULTS, LEVERS, PARAMETERS, type ParameterKey } from '../../src/parameters/parameters.ts'
import { controls } from '../words/en/controls.ts'
import { parameters } from '../words/en/parameters.ts'
import { atDefaults, MORE_DEFAULTS, MORE_ROWS, moreSummary } from './moreRows.ts'

test('every parameter of the table can be set somewhere', () => {
  const reachable: readonly ParameterKey[] = [...LEVERS, ...MORE_ROWS, 'measure', 'draw']
  expect([...reachable].sort()).toEqual(Object.keys(PARAMETERS).sort())
})

test('resetting leaves the levers where they are', () => {
  const changed = { ...DEFAULTS, K: 7, n: 300, seed: 1, draw: 8 }
  expect(atDefaults(changed)).toBe(false)
  const reset = { ...changed, ...MORE_DEFAULTS }
  expect(atDefaults(reset)).toBe(true)
  expect(reset).toEqual({ ...DEFAULTS, K: 7 })
})

test('the closed line says the sample sizes and the estimator', () => {
  expect(moreSummary({ ...DEFAULTS, n: 10_000 }, { controls, parameters })).toBe('50 and 10,000 points, quadrature')
  expect(moreSummary({ ...DEFAULTS, noise: 0.3, generation: 4 }, { controls, parameters })).toBe(
    '50 and 200 points, quadrature, curation noise 0.3, generation 4',
  )
})

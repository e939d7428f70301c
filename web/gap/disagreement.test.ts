import { expect, test } from 'vitest'
import { drawExperiment } from '../../src/index.ts'
import { disagreement } from './disagreement.ts'
import { MEASURE_OPTIONS } from '../terms/measures.ts'
import { verdictOf } from '../terms/verdict.ts'

const opening = drawExperiment()

test('the opening draw helps by two measures and hurts by the third, and each says so of the other side', () => {
  expect(disagreement(opening, 'jensen-shannon')).toBe('By what the fit makes up, the same draw hurts.')
  expect(disagreement(opening, 'truth-to-fit')).toBe('By what the fit makes up, the same draw hurts.')
  expect(disagreement(opening, 'fit-to-truth')).toBe('By Jensen–Shannon, the same draw helps.')
})

test('nothing is said where all agree', () => {
  const agreed = drawExperiment({ K: 6, J: 0, L: 2 })
  for (const { value } of MEASURE_OPTIONS) expect(disagreement(agreed, value)).toBeNull()
})

test('what is within its error contradicts nothing, and is contradicted by nothing', () => {
  const { gaps } = opening
  const unsure = { ...gaps['fit-to-truth'], gap: { ...gaps['fit-to-truth'].gap, error: 5 } }
  expect(verdictOf(unsure, 'fit-to-truth').did).toBe('made no clear difference')
  const draw = { ...opening, gaps: { ...gaps, 'fit-to-truth': unsure } }
  expect(disagreement(draw, 'jensen-shannon')).toBeNull()
  expect(disagreement(draw, 'fit-to-truth')).toBeNull()
})

test('the published measure is contradicted, but is no witness', () => {
  const gap = (value: number) => ({ ...gaps['fit-to-truth'], gap: { value, error: 0.1, estimator: 'histogram' as const } })
  const { gaps } = opening
  const helped = { ...opening, gaps: { ...gaps, 'as-published': gap(3) } }
  expect(disagreement(helped, 'as-published')).toBe('By what the fit makes up, the same draw hurts.')
  const hurt = { ...opening, gaps: { ...gaps, 'as-published': gap(-3) } }
  expect(disagreement(hurt, 'jensen-shannon')).toBe('By what the fit makes up, the same draw hurts.')
  expect(disagreement(hurt, 'jensen-shannon', true)).toBe('By what the fit makes up, it hurts.')
})

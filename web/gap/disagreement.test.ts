import { expect, test } from 'vitest'
import { drawExperiment } from '../../src/index.ts'
import { disagreement } from './disagreement.ts'
import { MEASURES } from '../terms/measures.ts'
import { verdictOf } from '../terms/verdict.ts'
import { gap as en } from '../words/en/gap.ts'
import { gap as zh } from '../words/zh/gap.ts'

const opening = drawExperiment()

test('the opening draw helps by two measures and hurts by the third, and each says so of the other side', () => {
  expect(disagreement(opening, 'jensen-shannon')).toEqual({ measure: 'fit-to-truth', did: 'hurt' })
  expect(disagreement(opening, 'truth-to-fit')).toEqual({ measure: 'fit-to-truth', did: 'hurt' })
  expect(disagreement(opening, 'fit-to-truth')).toEqual({ measure: 'jensen-shannon', did: 'helped' })
})

test('nothing is said where all agree', () => {
  const agreed = drawExperiment({ K: 6, J: 0, L: 2 })
  for (const measure of MEASURES) expect(disagreement(agreed, measure)).toBeNull()
})

test('what is within its error contradicts nothing, and is contradicted by nothing', () => {
  const { gaps } = opening
  const unsure = { ...gaps['fit-to-truth'], gap: { ...gaps['fit-to-truth'].gap, error: 5 } }
  expect(verdictOf(unsure, 'fit-to-truth').did).toBe('unclear')
  const draw = { ...opening, gaps: { ...gaps, 'fit-to-truth': unsure } }
  expect(disagreement(draw, 'jensen-shannon')).toBeNull()
  expect(disagreement(draw, 'fit-to-truth')).toBeNull()
})

test('the published measure is contradicted, but is no witness', () => {
  const gap = (value: number) => ({
    ...gaps['fit-to-truth'],
    gap: { value, error: 0.1, estimator: 'histogram' as const },
  })
  const { gaps } = opening
  const helped = { ...opening, gaps: { ...gaps, 'as-published': gap(3) } }
  expect(disagreement(helped, 'as-published')).toEqual({ measure: 'fit-to-truth', did: 'hurt' })
  const hurt = { ...opening, gaps: { ...gaps, 'as-published': gap(-3) } }
  expect(disagreement(hurt, 'jensen-shannon')).toEqual({ measure: 'fit-to-truth', did: 'hurt' })
})

test('one sentence says so, and a shorter one on a narrow line', () => {
  const hurts = { measure: 'fit-to-truth', did: 'hurt' } as const
  expect(en.opposite(hurts)).toBe('By what the fit makes up, the same draw hurts.')
  expect(en.opposite(hurts, true)).toBe('By what the fit makes up, it hurts.')
  expect(en.opposite({ measure: 'jensen-shannon', did: 'helped' })).toBe('By Jensen–Shannon, the same draw helps.')
  expect(zh.opposite(hurts)).toBe('用“多出什么”来量，同一次实验有害。')
  expect(zh.opposite({ measure: 'jensen-shannon', did: 'helped' }, true)).toBe('用 JS 散度来量，则有益。')
})

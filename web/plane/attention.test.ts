import { expect, it } from 'vitest'
import { attentionTo } from './attention.ts'

const j1 = { role: 'unsampled', index: 0 } as const
const j2 = { role: 'unsampled', index: 1 } as const
const k1 = { role: 'anchored', index: 0 } as const

it('lights everything where nothing is pointed at', () => {
  const { place, evidence } = attentionTo(null, true)
  expect([place(k1), evidence(k1)]).toEqual([1, 1])
})

it('a role fades the places of other roles, and leaves the evidence alone', () => {
  const { place, evidence } = attentionTo({ role: 'unsampled' }, false)
  expect([place(j1), place(j2), place(k1)]).toEqual([1, 1, 0.22])
  expect(evidence(k1)).toBe(1)
})

it('in a crowd the evidence steps back too', () => {
  expect(attentionTo({ role: 'unsampled' }, true).evidence(k1)).toBe(0.14)
})

it('one component fades all others', () => {
  const { place, evidence } = attentionTo(j1, false)
  expect([place(j1), place(j2), evidence(j2), evidence(k1)]).toEqual([1, 0.22, 0.22, 0.22])
})

import { expect, test } from 'vitest'
import { hashFor, viewIn } from './viewHash.ts'

test('a hash names its page, among whatever else it holds', () => {
  expect(viewIn('#view=check')).toBe('check')
  expect(viewIn('#K=5&view=check&J=2')).toBe('check')
  expect(viewIn('#view=explore')).toBe('explore')
})

test('an address without a page is the explorer', () => {
  expect(viewIn('')).toBe('explore')
  expect(viewIn('#')).toBe('explore')
  expect(viewIn('#K=5')).toBe('explore')
})

test('what is not known, or only a place on the page, changes nothing', () => {
  for (const hash of ['#view=nonsense', '#view=', '#explorer', '#view', '#%E0%A4%A=1&view=x']) expect(viewIn(hash)).toBeNull()
})

test('only the page’s own key is changed', () => {
  expect(hashFor('check', '')).toBe('#view=check')
  expect(hashFor('explore', '#view=check')).toBe('#view=explore')
  expect(new URLSearchParams(hashFor('check', '#K=5&seed=7').slice(1))).toEqual(new URLSearchParams('K=5&seed=7&view=check'))
  expect(hashFor('explore', '#explorer')).toBe('#view=explore')
})

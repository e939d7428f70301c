import { expect, it } from 'vitest'
import { textWidth } from './textWidth.ts'

it('gives Chinese characters and their marks a whole em each, and letters less', () => {
  expect(textWidth('有锚点')).toBe(3)
  expect(textWidth('目标，虚线')).toBe(5)
  expect(textWidth('anchored')).toBeCloseTo(3.99, 0)
  expect(textWidth('EM 在这里放了一个')).toBeCloseTo(7 + 3 * textWidth('a'))
  expect(textWidth('ab', 0.5)).toBe(1)
})

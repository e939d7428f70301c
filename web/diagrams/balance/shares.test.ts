import { describe, expect, it } from 'vitest'
import { cellsOf, coveredOf, leanOf, trueOf } from './shares.ts'

describe('the balance', () => {
  it('has a cell for each component, without gaps', () => {
    const cells = cellsOf([2, 4, 6])
    expect(cells).toHaveLength(12)
    cells.forEach(({ from, width }, i) => {
      expect(from).toBeCloseTo(i / 12, 12)
      expect(width).toBeCloseTo(1 / 12, 12)
    })
  })
  it('has a part of a cell on the way to more', () => {
    const last = cellsOf([2, 4, 0.5]).at(-1)!
    expect(last.component).toEqual({ role: 'irrelevant', index: 0 })
    expect(last.width).toBeCloseTo(0.5 / 6.5, 12)
  })
  it('leans right while the true share is more than the covered one, and left when it is less', () => {
    for (let L = 0; L <= 20; L++) {
      const counts = [2, 4, L] as const
      const difference = trueOf(counts) - coveredOf(counts)
      expect(leanOf(counts)).toBe(L === 12 ? 'plumb' : difference > 0 ? 'right' : 'left')
    }
  })
  it('hangs plumb where nothing is filled in or made up', () => expect(leanOf([2, 0, 0])).toBe('plumb'))
})

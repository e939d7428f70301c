/** The cells of the balance, and where its beam stands: geometry of counts that may lie between whole numbers. */
import { coverageLaw } from '../../../src/theory/coverage-law.ts'
import { ROLES, type ComponentRole } from '../../../src/experiment/roles.ts'

/** K, J, L. While the picture moves, they lie between whole numbers. */
export type Counts = readonly [K: number, J: number, L: number]

export interface Cell {
  readonly component: ComponentRole
  /** As shares of the bar. */
  readonly from: number
  readonly width: number
}

/** One cell for each component; the last of each role may be a part of one. */
export function cellsOf(counts: readonly number[]): readonly Cell[] {
  const total = counts.reduce((sum, count) => sum + count, 0)
  let before = 0
  return counts.flatMap((count, i) => {
    const cells = Array.from({ length: Math.ceil(count) }, (_, index) => ({
      component: { role: ROLES[i], index },
      from: (before + index) / total,
      width: Math.min(1, count - index) / total,
    }))
    before += count
    return cells
  })
}

export const coveredOf = ([K, J]: Counts): number => K / (K + J)
export const trueOf = ([K, J, L]: Counts): number => (K + J) / (K + J + L)

export const percentOf = (share: number): number => Math.round(100 * share)

export type Lean = 'right' | 'plumb' | 'left'

/** What the rule says; the counts are whole. */
export function leanOf([K, J, L]: Counts): Lean {
  const { gap } = coverageLaw(K, J, L)
  return Math.abs(gap) < 1e-9 ? 'plumb' : gap > 0 ? 'right' : 'left'
}

/**
 * The two distances whose difference is the gap, as lines of their own. Each is named at its end, on the side away from
 * the other.
 */
import { endLabel, type Label } from './placement.ts'
import type { Plot } from './plot.ts'
import { spreadOf, type MeasuredPoint, type Spread } from './spread.ts'
import type { Middle } from '../../explorer/store.ts'
import type { Subjects } from '../../words/subjects.ts'

export interface Companion {
  readonly role: 'anchored' | 'synthetic'
  readonly name: string
  readonly spreads: readonly Spread[]
  readonly label: Label
}

type Names = Pick<Subjects['picture']['layers'], 'anchorFit' | 'syntheticFit'>

export function companionsOf(points: readonly MeasuredPoint[], middle: Middle, plot: Plot, names: Names): Companion[] {
  if (points.length === 0) return []
  const anchor = points.map(point => spreadOf(point.value, point.anchor, middle))
  const synthetic = points.map(point => spreadOf(point.value, point.synthetic, middle))
  const endOf = (spreads: readonly Spread[]) => plot.y(spreads[spreads.length - 1].middle)
  const anchorAbove = endOf(anchor) <= endOf(synthetic)
  const companion = (role: Companion['role'], name: string, spreads: readonly Spread[], above: boolean): Companion => ({
    role,
    name,
    spreads,
    label: endLabel(name, endOf(spreads), above, plot),
  })
  return [
    companion('anchored', names.anchorFit, anchor, anchorAbove),
    companion('synthetic', names.syntheticFit, synthetic, !anchorAbove),
  ]
}

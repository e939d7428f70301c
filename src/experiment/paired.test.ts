import { describe, expect, it } from 'vitest'
import { completeParameters } from '../parameters/parameters.ts'
import { changesFrom } from './paired.ts'
import { columns, sweepPoint } from './rows.ts'
import { summarize } from './summary.ts'

const setting = completeParameters({})
const width = columns(setting)
/**
 * A point whose anchor divergence in every measure is `anchor` and whose synthetic one is `synthetic`, draw by draw.
 */
const point = (value: number, anchor: readonly number[], synthetic: readonly number[]) =>
  sweepPoint(
    value,
    setting,
    Float64Array.from({ length: anchor.length * width }, (_, i) => (i % 2 ? synthetic : anchor)[Math.floor(i / width)]),
  )

const reference = point(2, [5, 6, 8], [1, 2, 3])

describe('changes from a setting', () => {
  it('are differences draw by draw, in each of the three quantities', () => {
    const [{ value, draws, measures }] = changesFrom(reference, [point(9, [5, 7, 9], [4, 4, 4])], 'jensen-shannon')
    const { anchor, synthetic, gap } = measures['jensen-shannon']!
    expect([value, draws]).toEqual([9, 3])
    expect([[...anchor.values], [...synthetic.values], [...gap.values]]).toEqual([
      [0, 1, 1],
      [3, 2, 1],
      [-3, -1, 0],
    ])
    for (const { values, summary } of [anchor, synthetic, gap]) expect(summary).toEqual(summarize(values))
  })
  it('are nothing from the setting itself', () => {
    const [{ measures }] = changesFrom(reference, [reference], 'truth-to-fit')
    expect([...measures['truth-to-fit']!.gap.values]).toEqual([0, 0, 0])
  })
  it('are of the draws that both have', () => {
    const [shorter] = changesFrom(reference, [point(3, [9], [9])], 'jensen-shannon')
    expect([shorter.draws, [...shorter.measures['jensen-shannon']!.gap.values]]).toEqual([1, [-4]])
    const [longer] = changesFrom(point(2, [5], [1]), [point(3, [9, 9], [9, 9])], 'jensen-shannon')
    expect(longer.draws).toBe(1)
  })
  it('leave out points without draws, and measures that are not there', () => {
    expect(changesFrom(reference, [point(3, [], [])], 'jensen-shannon')).toEqual([])
    expect(changesFrom(reference, [reference], 'as-published')).toEqual([])
  })
})

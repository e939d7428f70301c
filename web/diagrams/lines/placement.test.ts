import { describe, expect, it } from 'vitest'
import { overlaps, within } from '../../kit/box.ts'
import { axisOf, ticksOf } from './axis.ts'
import { alongLine, place, spread } from './placement.ts'

const frame = { left: 0, right: 400, top: 0, bottom: 200 }

describe('words in a chart', () => {
  const line = alongLine([
    [0, 180],
    [400, 20],
  ])
  const notes = ['a', 'b', 'c', 'd'].map(key => ({
    key,
    lines: [`the words of ${key}`, 'in two lines'],
    anchors: [
      [200, 100],
      [240, 84],
    ] as const,
  }))
  const placed = place(notes, line, frame)
  it('stay inside, clear of the line and of each other', () => {
    expect(placed).toHaveLength(notes.length)
    for (const { box } of placed) {
      expect(within(box, frame)).toBe(true)
      expect(line.some(({ x, y }) => x > box.left && x < box.right && y > box.top && y < box.bottom)).toBe(false)
    }
    for (const [i, one] of placed.entries())
      for (const other of placed.slice(i + 1)) expect(overlaps(one.box, other.box)).toBe(false)
  })
})

describe('names at the ends of lines', () => {
  it('stay where they are if there is room', () => expect(spread([10, 60], 20, 0, 100)).toEqual([10, 60]))
  it('move apart', () => expect(spread([50, 50, 55], 20, 0, 100)).toEqual([50, 70, 90]))
  it('stay above the foot', () => expect(spread([90, 95], 20, 0, 100)).toEqual([80, 100]))
})

describe('the value axis', () => {
  it('has room on both sides of zero', () => expect(axisOf('gap', [0.02, 0.34]).domain).toEqual([-0.1, 0.4]))
  it('begins at zero for distances', () => expect(axisOf('distance', [0.04, 0.51]).domain).toEqual([0, 0.6]))
  it('has fewer ticks where it is low', () => {
    expect(ticksOf(axisOf('gap', [0.34]), 400)).toEqual([-0.1, 0, 0.1, 0.2, 0.3, 0.4])
    expect(ticksOf(axisOf('gap', [0.34]), 100)).toEqual([0, 0.2, 0.4])
  })
})

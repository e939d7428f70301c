import { overlaps } from '../../kit/box.ts'
import { describe, expect, it } from 'vitest'
import type { Spread } from '../../gap/curve/spread.ts'
import { columnAxis } from './axis.ts'
import { figureLabel, figureText, panelPlot } from './panelPlot.ts'

const line = (from: number, to: number, reach: number): Spread[] =>
  Array.from({ length: 14 }, (_, i) => {
    const middle = from + ((to - from) * i) / 13
    return { value: i + 2, middle, lower: middle - reach, upper: middle + reach }
  })

describe('figures', () => {
  it('have a decimal where the measure would drop one that matters', () => {
    expect(figureText(0.058, 'jensen-shannon')).toBe('+0.06')
    expect(figureText(39.6, 'truth-to-fit')).toBe('+40')
    expect(figureText(-0.32, 'truth-to-fit')).toBe('−0.3')
    expect(figureText(2.35, 'as-published')).toBe('+2.4')
    expect(figureText(-9.96, 'fit-to-truth')).toBe('−10')
  })
  it('stand off the zero line and within the panel, wherever the line runs', () => {
    for (const [from, to] of [
      [0.06, 0.3],
      [0.06, -0.1],
      [-0.2, 0.02],
      [0.01, 0.01],
      [-0.02, -0.3],
    ]) {
      const spreads = line(from, to, 0.02)
      const plot = panelPlot(292, 184, columnAxis([...line(0.06, 0.3, 0.02), ...line(0.06, -0.2, 0.02), ...spreads]))
      const zero = { left: plot.left, right: plot.right, top: plot.y(0), bottom: plot.y(0) }
      for (const end of [spreads[0], spreads[13]]) {
        const { box } = figureLabel(end, figureText(end.middle, 'jensen-shannon'), spreads, plot)
        expect(overlaps(box, zero)).toBe(false)
        expect(box.top).toBeGreaterThanOrEqual(0)
        expect(box.bottom).toBeLessThanOrEqual(plot.bottom + 9)
        expect(box.left).toBeGreaterThanOrEqual(plot.left)
        expect(box.right).toBeLessThanOrEqual(plot.right)
      }
    }
  })
})

it('an axis holds everything that is drawn against it', () => {
  const drawn = [...line(40, -0.3, 60), ...line(-9, -30, 20)]
  const { kind, domain } = columnAxis(drawn)
  expect(kind).toBe('signed-log')
  expect(domain[0]).toBeLessThanOrEqual(-50)
  expect(domain[1]).toBeGreaterThanOrEqual(100)
})

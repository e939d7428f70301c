import { overlaps } from '../../kit/box.ts'
import { describe, expect, it } from 'vitest'
import { gapAxis } from './gapAxis.ts'
import { captionLabel, hurtLabel, markLabel, poleAndMark, textWidth } from './placement.ts'
import { plotOf, type Plot } from './plot.ts'
import type { Spread } from './spread.ts'
import { curve as english } from '../../words/en/curve.ts'
import { curve as chinese } from '../../words/zh/curve.ts'

const HURT = textWidth(english.poles.gap.down)

const plot: Plot = { x: count => count * 20, y: nats => 100 - nats * 100, left: 40, right: 300, top: 0, bottom: 150 }
const line = (slope: number): Spread[] =>
  [2, 4, 6, 8, 10, 12, 15].map(value => {
    const middle = 0.2 + slope * (value - 8)
    return { value, middle, lower: middle - 0.05, upper: middle + 0.05 }
  })

describe('the label of this draw', () => {
  it('stands below a rising curve and above a falling one', () => {
    const rising = line(0.03)
    expect(markLabel(80, plot.y(0.08), 90, rising, plot)).toMatchObject({ anchor: 'start', y: plot.y(0.08) + 19 })
    const falling = line(-0.03)
    expect(markLabel(80, plot.y(0.32), 90, falling, plot)).toMatchObject({ anchor: 'start', y: plot.y(0.32) - 9 })
  })
  it('turns to the left where there is no room on the right', () => {
    const label = markLabel(300, plot.y(0.41), 90, line(0.03), plot)
    expect(label.anchor).toBe('end')
    expect(label.y).toBeLessThan(plot.y(0.41))
  })
  it('takes the other side rather than sit on its mark at the edge', () => {
    const label = markLabel(80, plot.bottom - 2, 90, line(0.03), plot)
    expect(label.y).toBeLessThan(plot.bottom - 2)
  })
})

describe('the caption', () => {
  const free = { hairline: 60, taken: [], lines: [] }
  it('clears the band', () => {
    for (const slope of [0.03, 0.01, -0.02]) {
      const spreads = line(slope)
      const { box } = captionLabel(120, spreads, plot, free)!
      const beside = spreads.filter(({ value }) => plot.x(value) >= box.left && plot.x(value) <= box.right)
      expect(beside.every(({ upper, lower }) => plot.y(upper) >= box.bottom || plot.y(lower) <= box.top)).toBe(true)
    }
  })
  it('stands before a hairline at the end of the curve', () => {
    expect(captionLabel(120, line(0.01), plot, { ...free, hairline: 290 })!.box.right).toBeLessThan(290)
  })
  it('crosses no hairline, wherever it stands, and no line', () => {
    for (const slope of [0.03, 0.01, -0.02]) {
      for (const hairline of [60, 100, 140, 180, 220, 260]) {
        const spreads = line(slope)
        const label = captionLabel(90, spreads, plot, { ...free, hairline })
        expect(label).not.toBeNull()
        expect(label!.box.left > hairline || label!.box.right < hairline).toBe(true)
        expect(
          spreads.some(
            ({ value, middle }) =>
              plot.x(value) > label!.box.left &&
              plot.x(value) < label!.box.right &&
              plot.y(middle) > label!.box.top &&
              plot.y(middle) < label!.box.bottom,
          ),
        ).toBe(false)
      }
    }
  })
  it('avoids what is taken, and is left out where all is', () => {
    const first = captionLabel(120, line(0.01), plot, free)!
    const second = captionLabel(120, line(0.01), plot, { ...free, taken: [first.box] })!
    expect(second.box).not.toEqual(first.box)
    expect(
      captionLabel(120, line(0.01), plot, { ...free, taken: [{ left: 0, right: 300, top: 0, bottom: 150 }] }),
    ).toBeNull()
  })
})

describe('“hurt”', () => {
  it('stands at the right, at the left while the present setting is over 9', () => {
    expect(hurtLabel(4, HURT, line(0.03), plot).anchor).toBe('end')
    expect(hurtLabel(12, HURT, line(0.03), plot).anchor).toBe('start')
  })
  it('gives way to the lowest draws, where another place is free of them', () => {
    const low = line(0.03).map(({ value }) => ({ value, middle: value > 11 ? -0.5 : 0, lower: 0, upper: 0 }))
    expect(hurtLabel(4, HURT, line(0.03), plot, low).anchor).toBe('start')
  })
  it('gives way to a curve that ends there', () => {
    const falling = line(-0.09)
    expect(hurtLabel(4, HURT, falling, plot).anchor).toBe('start')
  })
})

describe.each([
  ['English', english],
  ['Chinese', chinese],
])('whatever the curve and the setting, in %s', (_, words) => {
  /** Lines that rise or fall: straight with a narrow band, or bent with a wide one. */
  const shapes = [-0.6, -0.2, 0, 0.2, 0.6].flatMap(from =>
    [-0.6, -0.2, 0, 0.2, 0.6].flatMap(to =>
      [0, 0.4].map((bend, sort) =>
        Array.from({ length: 14 }, (_, i): Spread => {
          const share = i / 13
          const middle = from + (to - from) * share + bend * 4 * share * (1 - share)
          const reach = [0.02, 0.25][sort]
          return { value: i + 2, middle, lower: middle - reach, upper: middle + reach }
        }),
      ),
    ),
  )
  const states = shapes.flatMap(shape =>
    [
      [384, 164],
      [358, 116],
    ].flatMap(([width, height]) =>
      [0, 1, 2, 5, 9, 10, 13, 15, 16].map(present => {
        const axis = gapAxis(
          Float64Array.from(shape.flatMap(({ lower, upper }) => [lower, upper])),
          shape.map(({ middle }) => middle),
        )
        const plot = plotOf(width, height, axis, [Math.min(2, present), Math.max(15, present)])
        const mark = shape[Math.max(0, Math.min(13, present - 2))].middle
        const widths = { pole: textWidth(words.poles.gap.down), mark: textWidth(words.thisDraw('+0.16')) }
        const place = { x: plot.x(present), y: plot.y(mark) }
        const { hurt, mark: draw } = poleAndMark(present, place, widths, shape, plot, shape)
        const surroundings = { hairline: plot.x(present), taken: [hurt.box, draw.box], lines: [] }
        const caption = captionLabel(textWidth(words.captions.median[0]), shape, plot, surroundings)
        return { plot, present, hurt, draw, caption }
      }),
    ),
  )

  it('no two labels meet', () => {
    const met = states.filter(
      ({ hurt, draw, caption }) =>
        overlaps(hurt.box, draw.box) ||
        (caption && (overlaps(caption.box, hurt.box) || overlaps(caption.box, draw.box))),
    )
    expect(met.map(({ present, plot }) => `${present}, ${plot.bottom}`)).toEqual([])
  })
  it('all stay within the plot', () => {
    for (const { plot, hurt, draw, caption } of states) {
      for (const { box } of [hurt, draw, ...(caption ? [caption] : [])]) {
        expect(box.right).toBeLessThanOrEqual(plot.right)
        expect(box.left).toBeGreaterThanOrEqual(0)
      }
    }
  })
  it('“hurt” stands off the hairline', () => {
    for (const {
      plot,
      present,
      hurt: { box },
    } of states)
      expect(plot.x(present) > box.left - 4 && plot.x(present) < box.right + 4).toBe(false)
  })
})

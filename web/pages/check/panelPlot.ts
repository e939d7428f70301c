/** The geometry of a panel: its plot, its horizontal axis, and the two medians that are written in it as numbers. */
import { overlaps, type Box } from '../../kit/box.ts'
import { scaleLinear } from 'd3'
import type { Measure } from '../../../src/parameters/parameters.ts'
import { axisScale, type GapAxis } from '../../gap/curve/gapAxis.ts'
import { CURVE_FROM, CURVE_TO } from '../../../src/experiment/curve-settings.ts'
import { inkUnder, labelAt, type Label } from '../../gap/curve/placement.ts'
import type { Plot } from '../../gap/curve/plot.ts'
import type { Spread } from '../../gap/curve/spread.ts'
import { formatGap } from '../../terms/format.ts'
import { MEASURE_LOOKS } from '../../terms/measures.ts'

export function panelPlot(width: number, height: number, axis: GapAxis): Plot {
  // Leaves room for the longest number: −1,000 needs more than −0.2.
  const left = axis.ticks.some(tick => Math.abs(tick) >= 1000) ? 48 : 40
  const right = width - 10
  // A logarithmic axis is named above its first number.
  const [top, bottom] = [axis.kind === 'signed-log' ? 26 : 14, height - 28]
  return {
    x: scaleLinear()
      .domain([CURVE_FROM, CURVE_TO])
      .range([left + 6, right - 5]),
    y: axisScale(axis, bottom, top),
    left,
    right,
    top,
    bottom,
  }
}

/**
 * A median as text. A small median of an unbounded measure keeps one decimal: without it, it would be too imprecise.
 */
export function figureText(nats: number, measure: Measure): string {
  return formatGap(nats, Math.max(MEASURE_LOOKS[measure].decimals, Math.abs(nats) < 9.95 ? 1 : 0))
}

/** These numbers are larger and bolder than the chart's other words. */
const figureWidth = (text: string) => text.length * 7.3

/**
 * Offsets from the mark, toward the middle of the panel and down, each with its cost: above, below, beside, and farther
 * above and below.
 */
const STEPS = [
  [-4, -9, 0],
  [-4, 19, 0],
  [9, 5, 0.4],
  [-4, -20, 0.7],
  [-4, 30, 0.7],
  [-4, -31, 1],
  [-4, 41, 1],
] as const

/** The place of the number at one end of the line: near its mark, and clear of the zero line and of the line itself. */
export function figureLabel({ value, middle }: Spread, text: string, spreads: readonly Spread[], plot: Plot): Label {
  const [x, y] = [plot.x(value), plot.y(middle)]
  const [anchor, inward] = value > (CURVE_FROM + CURVE_TO) / 2 ? (['end', -1] as const) : (['start', 1] as const)
  const zero: Box = { left: plot.left, right: plot.right, top: plot.y(0) - 2, bottom: plot.y(0) + 2 }
  const costOf = ({ box }: Label) =>
    inkUnder(box, spreads, plot) +
    (overlaps(box, zero) ? 1.5 : 0) +
    (box.top < plot.top - 14 || box.bottom > plot.bottom + 9 ? 10 : 0)
  const places = STEPS.map(([aside, down, cost]) => {
    const label = labelAt(x + inward * aside, y + down, anchor, figureWidth(text))
    return { label, cost: cost + costOf(label) }
  })
  return places.reduce((best, place) => (place.cost < best.cost ? place : best)).label
}

/** The place of the published sweep's name: at the right end of the panel's head or foot, where less is drawn. */
export function nameLabel(width: number, spreads: readonly Spread[], plot: Plot): Label {
  const places = [plot.top + 6, plot.bottom - 4].map(y => labelAt(plot.right, y, 'end', width))
  return places.reduce((best, place) =>
    inkUnder(place.box, spreads, plot) < inkUnder(best.box, spreads, plot) ? place : best,
  )
}

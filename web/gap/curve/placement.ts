/** Where words go inside the curve: beside their marks, and away from the line, the band and each other. */
import { overlaps, type Box } from '../../kit/box.ts'
import { textWidth as widthInEm } from '../../kit/textWidth.ts'
import type { Dot } from './draws.ts'
import type { Plot } from './plot.ts'
import type { Spread } from './spread.ts'

export interface Label {
  readonly x: number
  /** The y coordinate of the baseline. */
  readonly y: number
  readonly anchor: 'start' | 'end'
  readonly box: Box
}

/** The height of a capital letter in the chart's small type, and the distance of a word from its mark. */
const RISE = 10
const DROP = 3

/** The size of the chart's small type. */
const TYPE = 12.5

export const textWidth = (words: string): number => TYPE * widthInEm(words)

export function labelAt(x: number, y: number, anchor: 'start' | 'end', width: number): Label {
  const left = anchor === 'start' ? x : x - width
  return { x, y, anchor, box: { left, right: left + width, top: y - RISE, bottom: y + DROP } }
}

/** Line and band in pixels, kept since the search for places asks for them hundreds of times. */
interface Drawn extends Readonly<Record<'x' | 'middle' | 'upper' | 'lower', readonly number[]>> {
  readonly plot: Plot
}

const drawn = new WeakMap<readonly Spread[], Drawn>()

function drawnIn(plot: Plot, spreads: readonly Spread[]): Drawn {
  const known = drawn.get(spreads)
  if (known?.plot === plot) return known
  const heights = (of: 'middle' | 'upper' | 'lower') => spreads.map(spread => plot.y(spread[of]))
  const now = {
    plot,
    x: spreads.map(({ value }) => plot.x(value)),
    middle: heights('middle'),
    upper: heights('upper'),
    lower: heights('lower'),
  }
  drawn.set(spreads, now)
  return now
}

/** The y coordinate of a polyline at `at`; beyond its ends the polyline is continued flat. */
function heightAt(at: number, x: readonly number[], y: readonly number[]): number {
  const after = x.findIndex(one => one >= at)
  if (after <= 0) return y[after === 0 ? 0 : y.length - 1]
  const share = (at - x[after - 1]) / (x[after] - x[after - 1])
  return y[after - 1] + share * (y[after] - y[after - 1])
}

const samples = (left: number, right: number): number[] =>
  Array.from({ length: 13 }, (_, index) => left + ((right - left) * index) / 12)

/** The highest and lowest pixel of the band between two x coordinates. */
function bandBetween(
  spreads: readonly Spread[],
  plot: Plot,
  left: number,
  right: number,
): { top: number; bottom: number } {
  const { x, upper, lower } = drawnIn(plot, spreads)
  // The corners are included, since a peak may lie between two samples.
  const places = [...samples(left, right), ...x.filter(corner => corner > left && corner < right)]
  return {
    top: Math.min(...places.map(at => heightAt(at, x, upper))),
    bottom: Math.max(...places.map(at => heightAt(at, x, lower))),
  }
}

/** The share of a box that the line runs through, plus a third of the share that lies on the band. */
export function inkUnder({ left, right, top, bottom }: Box, spreads: readonly Spread[], plot: Plot): number {
  if (spreads.length === 0) return 0
  const share = (covered: (x: number) => boolean) => samples(left, right).filter(covered).length / 13
  const { x, middle, upper, lower } = drawnIn(plot, spreads)
  const line = share(at => Math.abs(heightAt(at, x, middle) - (top + bottom) / 2) < (bottom - top) / 2 + 2)
  const band = share(at => heightAt(at, x, upper) < bottom && heightAt(at, x, lower) > top)
  return line + band / 3
}

/**
 * The label of a mark at (x, y) on or near the curve. It goes where it covers least of the curve, which is the side
 * that the curve leads away from; rather to the right than to the left, and never outside of the plot.
 */
export function markLabel(
  x: number,
  y: number,
  width: number,
  spreads: readonly Spread[],
  plot: Plot,
  taken: readonly Box[] = [],
): Label {
  let best: Label | undefined
  let least = Infinity
  for (const anchor of ['start', 'end'] as const) {
    for (const drop of [-9, 19]) {
      const label = labelAt(anchor === 'start' ? x + 9 : x - 9, y + drop, anchor, width)
      const { box } = label
      const outside = box.right > plot.right || box.left < 0 || box.top < plot.top - 4 || box.bottom > plot.bottom
      const cost =
        inkUnder(box, spreads, plot) +
        (outside ? 10 : 0) +
        (taken.some(other => overlaps(other, box)) ? 6 : 0) +
        (anchor === 'start' ? 0 : 0.4)
      if (cost < least) [best, least] = [label, cost]
    }
  }
  return best!
}

/** Distances of the caption below (+) or above (−) the band, each with its cost. */
const CAPTION_DROPS = [
  [16, 0],
  [-8, 0],
  [34, 0.3],
  [-26, 0.3],
  [52, 0.6],
  [-44, 0.6],
] as const
/** The number of places that are tried along the plot. */
const CAPTION_PLACES = 12

interface Surroundings {
  /** The x coordinate of the present setting's hairline. */
  readonly hairline: number
  readonly taken: readonly Box[]
  /** Other lines in the plot. */
  readonly lines: readonly (readonly Spread[])[]
}

/**
 * The caption of line and band: near the band, as far right as possible. It may cross the zero line if there is no
 * better place, but no curve, no hairline and no other words. Null where there is no free place.
 */
export function captionLabel(
  width: number,
  spreads: readonly Spread[],
  plot: Plot,
  { hairline, taken, lines }: Surroundings,
): Label | null {
  if (spreads.length === 0 || width > plot.right - plot.left) return null
  const hair: Box = { left: hairline - 4, right: hairline + 4, top: plot.top, bottom: plot.bottom }
  const zero: Box = { left: plot.left, right: plot.right, top: plot.y(0) - 1, bottom: plot.y(0) + 1 }
  const [first, last] = [plot.left, plot.right - width]
  const along = Array.from(
    { length: CAPTION_PLACES },
    (_, place) => last + ((first - last) * place) / (CAPTION_PLACES - 1),
  )
  const beside = [hairline - 8 - width, hairline + 8].filter(left => left >= first && left <= last)
  const candidates = [...along, ...beside].flatMap(left => {
    const anchor = left >= last ? 'end' : 'start'
    const band = bandBetween(spreads, plot, left, left + width)
    const aside = last > first ? (0.2 * (last - left)) / (last - first) : 0
    return CAPTION_DROPS.map(([drop, away]) => {
      const label = labelAt(
        anchor === 'end' ? plot.right : left,
        (drop > 0 ? band.bottom : band.top) + drop,
        anchor,
        width,
      )
      return { label, cost: aside + away + (overlaps(label.box, zero) ? 0.5 : 0) }
    })
  })
  const possible = candidates.filter(
    ({ label: { box } }) =>
      box.top >= plot.top &&
      box.bottom <= plot.bottom &&
      !overlaps(hair, box) &&
      !taken.some(other => overlaps(other, box)) &&
      lines.every(line => inkUnder(box, line, plot) === 0),
  )
  return possible.sort((a, b) => a.cost - b.cost)[0]?.label ?? null
}

/** The cost of a word that covers single draws; a line through the whole of the word costs 1. */
const DRAWS_COST = 0.2

/**
 * The word “hurt”, which names the lower pole at the foot of the plot: at the right, at the left while the present
 * setting is over 9, or where the lines, the hairline and the lowest draws leave room.
 * @param width of the word in pixels
 * @param lowest the lowest draw of each point
 * @param taken the boxes of other words
 */
export function hurtLabel(
  present: number,
  width: number,
  spreads: readonly Spread[],
  plot: Plot,
  lowest: readonly Spread[] = [],
  taken: readonly Box[] = [],
): Label {
  const hairline = plot.x(present)
  const at = (x: number, anchor: 'start' | 'end') => labelAt(x, plot.bottom - 4, anchor, width)
  const right = at(plot.right, 'end')
  const left = at(plot.left + 1, 'start')
  const ends = present > 9 ? [left, right] : [right, left]
  const inside = [hairline, ...spreads.map(({ value }) => plot.x(value))]
    .map(x => at(x + 8, 'start'))
    .filter(({ box }) => box.right <= plot.right)
  const dotted = ({ left: from, right: to, top }: Box) =>
    lowest.some(({ value, middle }) => plot.x(value) > from - 6 && plot.x(value) < to + 6 && plot.y(middle) > top)
      ? DRAWS_COST
      : 0
  const crossed = ({ left: from, right: to }: Box) => (hairline > from - 6 && hairline < to + 6 ? 1 : 0)
  const cost = ({ box }: Label) =>
    inkUnder(box, spreads, plot) + crossed(box) + dotted(box) + (taken.some(other => overlaps(other, box)) ? 3 : 0)
  return [...ends, ...inside].reduce((best, place) => (cost(place) < cost(best) ? place : best))
}

/**
 * The word “hurt” and the label of this draw at (x, y). The label is placed so that it avoids the word. In a low plot
 * the label may have no other place; then the word moves instead.
 */
export function poleAndMark(
  present: number,
  { x, y }: { readonly x: number; readonly y: number },
  widths: { readonly pole: number; readonly mark: number },
  spreads: readonly Spread[],
  plot: Plot,
  lowest: readonly Spread[],
) {
  const hurt = hurtLabel(present, widths.pole, spreads, plot, lowest)
  const mark = markLabel(x, y, widths.mark, spreads, plot, [hurt.box])
  if (!overlaps(hurt.box, mark.box)) return { mark, hurt }
  return { mark, hurt: hurtLabel(present, widths.pole, spreads, plot, lowest, [mark.box]) }
}

/** The name of a line, at its right end, above or below it. */
export function endLabel(name: string, end: number, above: boolean, plot: Plot): Label {
  const y = above ? Math.max(plot.top + RISE, end - 7) : Math.min(plot.bottom - DROP, end + 15)
  return labelAt(plot.right, y, 'end', textWidth(name))
}

/** Two lines of words about a dot: above it where they fit, and extending toward the middle of the plot. */
export function pointedLabel(
  { x, y }: Pick<Dot, 'x' | 'y'>,
  words: string,
  plot: Plot,
): Pick<Label, 'x' | 'y' | 'anchor'> {
  const anchor = x + textWidth(words) <= plot.right ? 'start' : 'end'
  return { x: anchor === 'start' ? x - 4 : x + 4, y: y - 27 > plot.top ? y - 26 : y + 20, anchor }
}

/** Where words go in a chart: near what they name, and clear of lines and of each other. */
import { contains, grow, overlaps, within, type Box } from '../../kit/box.ts'
import { textWidth } from '../../kit/textWidth.ts'

type Point = readonly [x: number, y: number]

/** Something that words should not cover; 1 is a line. */
export interface Obstacle {
  readonly x: number
  readonly y: number
  readonly weight: number
}

export interface Note {
  readonly key: string
  readonly lines: readonly string[]
  /** Where a leader may touch what is named; the first are the best. */
  readonly anchors: readonly Point[]
  /** In bold, letters are wider. */
  readonly bold?: boolean
}

export interface Placed {
  readonly note: Note
  readonly box: Box
  /** From what is named to the words, where these are not beside it. */
  readonly leader: readonly [Point, Point] | null
}

export const TYPE = 12.5
export const LINE_HEIGHT = 15
const BOLD = 1.08
/** The distances of words from what they name, in pixels; the larger ones are bridged by a leader. */
const AWAY = [8, 14, 19, 30, 44, 62, 86]
const LED = 20
/** Directions in which words may stand, as shares of the distance. */
const WAYS: readonly Point[] = [
  [1, 0.5],
  [1, -0.5],
  [0.4, 1],
  [0.4, -1],
  [-1, 0.5],
  [-1, -0.5],
  [-0.4, 1],
  [-0.4, -1],
  [0.1, 1],
  [0.1, -1],
  [-0.1, 1],
  [-0.1, -1],
]

export const widthOf = ({ lines, bold }: Pick<Note, 'lines' | 'bold'>): number =>
  Math.max(...lines.map(line => textWidth(line))) * TYPE * (bold ? BOLD : 1) + 2

/** A line as obstacles, one every few pixels. */
export function alongLine(points: readonly Point[], weight = 1): readonly Obstacle[] {
  return points.slice(1).flatMap(([x1, y1], i) => {
    const [x0, y0] = points[i]
    const steps = Math.max(1, Math.ceil(Math.hypot(x1 - x0, y1 - y0) / 5))
    return Array.from({ length: steps }, (_, step) => {
      const share = (step + 1) / steps
      return { x: x0 + share * (x1 - x0), y: y0 + share * (y1 - y0), weight }
    })
  })
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value))

function candidate(note: Note, width: number, [ax, ay]: Point, [wx, wy]: Point, away: number): Placed {
  const height = note.lines.length * LINE_HEIGHT
  const [cx, cy] = [ax + wx * away, ay + wy * away]
  // The nearer to upright the direction, the further the words reach to its side.
  const behind = Math.abs(wx) === 1 ? 0 : Math.abs(wx) > 0.2 ? 0.3 * width : 4
  const left = wx > 0 ? cx - behind : cx + behind - width
  const top = Math.abs(wx) === 1 ? cy - height / 2 : wy > 0 ? cy : cy - height
  const box = { left, top, right: left + width, bottom: top + height }
  const end: Point = [clamp(ax, left + 4, box.right - 4), clamp(ay, top + 2, box.bottom - 2)]
  return { note, box, leader: away > LED ? [[ax, ay], end] : null }
}

/** What stands in the way of a leader, beyond its first pixels. */
function crossed([[x0, y0], [x1, y1]]: readonly [Point, Point], obstacles: readonly Obstacle[]): number {
  const length = Math.hypot(x1 - x0, y1 - y0)
  return obstacles.reduce((sum, { x, y, weight }) => {
    const along = ((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / length
    const aside = Math.abs((x - x0) * (y1 - y0) - (y - y0) * (x1 - x0)) / length
    return along > 9 && along < length && aside < 3 ? sum + weight : sum
  }, 0)
}

/** Places notes one after the other, each where it covers least. */
export function place(
  notes: readonly Note[],
  obstacles: readonly Obstacle[],
  frame: Box,
  taken: readonly Box[] = [],
): readonly Placed[] {
  const placed: Placed[] = []
  for (const note of notes) {
    const width = widthOf(note)
    const others = [...taken, ...placed.map(({ box }) => box)]
    const leaders = placed.flatMap(({ leader }) => (leader ? alongLine(leader) : []))
    const ink = [...obstacles, ...leaders]
    let best: Placed | null = null
    let least = Infinity
    // The nearest first: most of the others are dear before anything has been counted.
    for (const away of AWAY)
      for (const [rank, anchor] of note.anchors.entries())
        for (const [turn, way] of WAYS.entries()) {
          let cost = away * 0.035 + rank * 0.05 + turn * 0.04
          if (cost >= least) break
          const one = candidate(note, width, anchor, way, away)
          const near = grow(one.box, 3, 2)
          if (!within(one.box, frame)) cost += 60
          if (others.some(other => overlaps(grow(other, 5, 4), one.box))) cost += 40
          if (one.leader && alongLine(one.leader).some(({ x, y }) => others.some(other => contains(other, x, y))))
            cost += 40
          for (const { x, y, weight } of ink) {
            if (cost >= least) break
            if (contains(near, x, y)) cost += weight
          }
          if (one.leader && cost < least) cost += crossed(one.leader, ink)
          if (cost < least) [best, least] = [one, cost]
        }
    if (best) placed.push(best)
  }
  return placed
}

/** Moves numbers apart until each is `apart` from the next, within the ends; the numbers ascend. */
export function spread(places: readonly number[], apart: number, low: number, high: number): readonly number[] {
  const moved = [...places]
  for (let i = 0; i < moved.length; i++) moved[i] = Math.max(moved[i], i > 0 ? moved[i - 1] + apart : low)
  for (let i = moved.length - 1; i >= 0; i--)
    moved[i] = Math.min(moved[i], i < moved.length - 1 ? moved[i + 1] - apart : high)
  return moved
}

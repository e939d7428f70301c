/** The places for a label: close around its ellipse, or away from it at the end of a leader line. */
import type { Box } from '../../kit/box.ts'
import { type Ellipse, enlarge, INNER, OUTER, outlineAt, type OutlinePoint } from '../ellipse.ts'
import type { Segment } from './boxes.ts'

export interface Extent {
  readonly width: number
  readonly ascent: number
  readonly descent: number
}

export interface Candidate {
  /** Identifies the place around its component from frame to frame. */
  readonly place: number
  readonly box: Box
  readonly leader: Segment | null
  /** Pixels from the outline; has no meaning at the end of a leader. */
  readonly gap: number
  /** The cost of the place itself, before what it hides is counted. */
  readonly cost: number
}

const ANGLES = 24
const OFFSETS = [5, 9, 14, 20, 27]
const LENGTHS = [26, 38, 54, 74, 96]
/** The distance between a leader's end and its label, in pixels. */
const LEADER_GAP = 3

const PER_OFFSET = 0.32
const OFF_TIP = 6
const PER_LENGTH = 0.1

/** The box that lies `gap` away from (x, y) along the unit vector (nx, ny), with its near side towards the point. */
function boxBeyond(x: number, y: number, nx: number, ny: number, gap: number, { width, ascent, descent }: Extent): Box {
  const height = ascent + descent
  const reach = gap + (Math.abs(nx) * width + Math.abs(ny) * height) / 2
  const [cx, cy] = [x + nx * reach, y + ny * reach]
  return { left: cx - width / 2, top: cy - height / 2, right: cx + width / 2, bottom: cy + height / 2 }
}

/**
 * The box `gap` beyond (x, y), where a leader ends that comes along (nx, ny). The leader points at the middle of the
 * box.
 */
function boxAtEnd(x: number, y: number, nx: number, ny: number, gap: number, { width, ascent, descent }: Extent): Box {
  const height = ascent + descent
  const reach = gap + Math.min(width / 2 / Math.abs(nx), height / 2 / Math.abs(ny))
  const [cx, cy] = [x + nx * reach, y + ny * reach]
  return { left: cx - width / 2, top: cy - height / 2, right: cx + width / 2, bottom: cy + height / 2 }
}

/** `outer` is the ellipse that holds 95 %, in pixels. */
export function closeCandidates(outer: Ellipse, extent: Extent): Candidate[] {
  const candidates: Candidate[] = []
  for (let angle = 0; angle < ANGLES; angle++) {
    const turn = (2 * Math.PI * angle) / ANGLES
    const { x, y, nx, ny } = outlineAt(outer, turn)
    const offTip = OFF_TIP * Math.sin(turn) ** 2
    OFFSETS.forEach((offset, step) => {
      candidates.push({
        place: angle * OFFSETS.length + step,
        box: boxBeyond(x, y, nx, ny, offset, extent),
        leader: null,
        gap: offset,
        cost: PER_OFFSET * offset + offTip,
      })
    })
  }
  return candidates
}

const FIRST_LEADER = ANGLES * OFFSETS.length
export const isLed = (place: number | undefined): boolean => place !== undefined && place >= FIRST_LEADER

const fromMean = ({ cx: x, cy: y }: Ellipse, turn: number): OutlinePoint => ({
  x,
  y,
  nx: Math.cos(turn),
  ny: Math.sin(turn),
})

/** A leader starts at the mean, or at the inner or outer outline; with `outlineOnly`, only at the outer outline. */
export function leaderCandidates(outer: Ellipse, extent: Extent, outlineOnly = false): Candidate[] {
  const candidates: Candidate[] = []
  const origins = outlineOnly ? [1] : [0, INNER / OUTER, 1]
  for (let angle = 0; angle < ANGLES; angle++) {
    const turn = (2 * Math.PI * angle) / ANGLES
    origins.forEach((share, origin) => {
      // From the mean, leaders go in evenly spread directions; from an outline, along its normals.
      const start = share > 0 ? outlineAt(enlarge(outer, share), turn) : fromMean(outer, turn)
      LENGTHS.forEach((length, step) => {
        const end = { x: start.x + start.nx * length, y: start.y + start.ny * length }
        candidates.push({
          place: FIRST_LEADER + (angle * origins.length + origin) * LENGTHS.length + step,
          box: boxAtEnd(end.x, end.y, start.nx, start.ny, LEADER_GAP, extent),
          leader: { x0: start.x, y0: start.y, x1: end.x, y1: end.y },
          gap: 0,
          cost: PER_LENGTH * length,
        })
      })
    })
  }
  return candidates
}

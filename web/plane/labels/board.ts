/** The board on which labels are placed. It knows what a place costs and whether it is free. */
import { type Box, contains, grow, overlaps, within } from '../../kit/box.ts'
import type { Ellipse } from '../ellipse.ts'
import { boxDistance, cross, crossesBox } from './boxes.ts'
import type { Candidate, Extent } from './candidates.ts'
import type { Raster } from './raster.ts'

export interface Request {
  /** Identifies the label from frame to frame. */
  readonly key: string
  /** The ellipse that holds 95 % of what is named, in pixels. */
  readonly outer: Ellipse
  readonly extent: Extent
  /** The extent with the word; null if there is no word. */
  readonly worded: Extent | null
  /** Labels of one group share their word. */
  readonly group: string
  /** `leader`: only at the end of a leader from the outline. */
  readonly attach: 'any' | 'close' | 'leader'
  /** A label that would cost more is left out. */
  readonly limit: number
}

export interface Placement {
  readonly request: Request
  readonly candidate: Candidate
  readonly cost: number
  readonly worded: boolean
}

/** A candidate and its cost in the picture. `doubt` is computed when it is first needed. */
export interface Priced {
  readonly candidate: Candidate
  readonly cost: number
  doubt: number | null
}

export const byCost = (one: Priced, other: Priced): number => one.cost - other.cost

const IN_BOX = 2
const NEAR_BOX = 0.12
/** The distance that counts as near, in pixels. */
const NEAR = 6
const CROSSED = 0.22
/** The least distance between labels, in pixels: two labels side by side would read as one. */
const CLEAR = { across: 10, along: 3 } as const
/** The cost of a label if another component is as near to it as its own. */
const AMBIGUOUS = 7
/** Without this cost, another component must be so many pixels farther away than its own. */
const APART = 5

export class Board {
  readonly placed: Placement[] = []
  private readonly requests: readonly Request[]
  private readonly raster: Raster
  private readonly bounds: Box

  constructor(requests: readonly Request[], raster: Raster, bounds: Box) {
    this.requests = requests
    this.raster = raster
    this.bounds = bounds
  }

  /** The candidates that lie within the picture, cheapest first. */
  price(candidates: readonly Candidate[]): Priced[] {
    const { bounds } = this
    return candidates
      .filter(({ box }) => within(box, bounds))
      .filter(({ leader }) => !leader || contains(bounds, leader.x0, leader.y0))
      .map(candidate => ({ candidate, cost: this.cost(candidate), doubt: candidate.leader ? 0 : null }))
      .sort(byCost)
  }

  private cost({ box, leader, cost: own }: Candidate): number {
    const inside = this.raster.inkIn(box)
    const near = this.raster.inkIn(grow(box, NEAR)) - inside
    const crossed = leader ? this.raster.inkAlong(leader) : 0
    return own + IN_BOX * inside + NEAR_BOX * near + CROSSED * crossed
  }

  /**
   * The cost of ambiguity. A leader shows which component a label names. Without a leader the nearest outline does, so
   * no other outline may be as near.
   */
  ambiguity({ box, gap }: Candidate, self: Request): number {
    const nearer = gap + APART
    let nearest = nearer
    for (const { outer } of this.requests) {
      const centre = { left: outer.cx, top: outer.cy, right: outer.cx, bottom: outer.cy }
      const around = grow(centre, outer.a + nearer)
      if (outer !== self.outer && overlaps(box, around)) nearest = Math.min(nearest, boxDistance(outer, box))
    }
    return AMBIGUOUS * Math.min(1, 1 - nearest / nearer)
  }

  /** Whether label and leader touch none of those already placed. */
  isFree({ box, leader }: Candidate, self: Request): boolean {
    const clear = grow(box, CLEAR.across, CLEAR.along)
    return this.placed.every(({ request, candidate: other }) => {
      if (request === self) return true
      if (overlaps(clear, other.box)) return false
      if (other.leader && crossesBox(other.leader, clear)) return false
      if (!leader) return true
      return !crossesBox(leader, grow(other.box, CLEAR.along)) && !(other.leader && cross(leader, other.leader))
    })
  }
}

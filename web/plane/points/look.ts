/** The size and strength of points: fewer and fainter in a crowd, finer if there are thousands. */
import type { Style } from '../style.ts'

export interface Look {
  /** The length of a cross's arm from its centre, along x or y; the radius of a disc. */
  readonly reach: number
  /** The width of a cross's arm, or of the paper-coloured rim around a disc. */
  readonly line: number
  readonly alpha: number
  /** The number of points that are drawn. */
  readonly drawn: number
}

/** In a crowd, this number of anchor points is enough to show where the data lie. The key gives the full number. */
const CROWDED_ANCHORS = 240
export const anchorsDrawn = (count: number, crowded: boolean): number =>
  crowded ? Math.min(count, CROWDED_ANCHORS) : count

/** Above this number, marks of full size would merge. */
const MANY = 400
const finer = (count: number): number => Math.max(0.36, Math.min(1, (MANY / count) ** 0.28))

export function anchorLook(count: number, style: Style): Look {
  const drawn = anchorsDrawn(count, style.crowded)
  const size = finer(drawn) * style.mark
  if (style.crowded) return { reach: 1.6 * size, line: 0, alpha: 0.5, drawn }
  // A rim separates neighbours as long as there is room between them.
  const room = finer(drawn)
  return { reach: 2.3 * size, line: room < 1 ? 0 : 0.7, alpha: 0.5 + 0.32 * room, drawn }
}

export function syntheticLook(count: number, style: Style): Look {
  const size = finer(count) * style.mark
  const across = style.crowded ? 3.4 : 4.2
  const alpha = style.crowded ? 0.6 : 0.72
  return { reach: (across / 2) * size, line: Math.max(0.7, 1.05 * size), alpha, drawn: count }
}

/** The index of the i-th point drawn out of `count`: a fixed stride, so that thinning does not flicker. */
export const thinned = (i: number, drawn: number, count: number): number => Math.floor((i * count) / drawn)

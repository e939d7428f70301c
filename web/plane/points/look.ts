/** How large and how strong points are drawn: fewer and fainter in a crowd, finer where there are thousands. */
import type { Style } from '../style.ts'

export interface Look {
  /** From the centre of a cross to the end of an arm, along x or y; the radius of a disc. */
  readonly reach: number
  /** Width of a cross's arm; of the rim of paper around a disc. */
  readonly line: number
  readonly alpha: number
  /** How many of the points are drawn. */
  readonly drawn: number
}

/** In a crowd, so many anchor points tell where the data lie; the key says how many there are. */
const CROWDED_ANCHORS = 240
export const anchorsDrawn = (count: number, crowded: boolean): number =>
  crowded ? Math.min(count, CROWDED_ANCHORS) : count

/** Above this, marks of full size would grow together. */
const MANY = 400
const finer = (count: number): number => Math.max(0.36, Math.min(1, (MANY / count) ** 0.28))

export function anchorLook(count: number, style: Style): Look {
  const drawn = anchorsDrawn(count, style.crowded)
  const size = finer(drawn) * style.mark
  if (style.crowded) return { reach: 1.6 * size, line: 0, alpha: 0.5, drawn }
  // A rim keeps neighbours apart as long as there is room between them.
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

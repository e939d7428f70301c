/** Where the four planes of the chain are, in pixels. */

/** Below this width the words of the arrows stand above the planes instead of between them. */
const NARROW = 480
/** Below this one, names take two lines. */
const NARROWEST = 340
/** A gap in parts of a plane: 56 beside planes of 108, and less on a phone, where the planes need the room. */
const GAP = { wide: 56 / 108, narrow: 0.36 }

export interface ChainLayout {
  readonly narrow: boolean
  readonly side: number
  /** From one plane to the next. */
  readonly pitch: number
  /** The upper edge of the planes. */
  readonly top: number
  /** How many lines the names take. */
  readonly nameLines: number
  readonly height: number
}

export function chainLayout(width: number): ChainLayout {
  const narrow = width < NARROW
  const gap = narrow ? GAP.narrow : GAP.wide
  const side = Math.round(width / (4 + 3 * gap))
  const top = narrow ? 44 : 28
  const nameLines = width < NARROWEST ? 2 : 1
  return { narrow, side, pitch: (width - side) / 3, top, nameLines, height: top + side + 44 + 16 * nameLines }
}

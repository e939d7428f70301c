/** How marks are drawn, given the room and the number of components. All strokes of the plane are set here. */
import { type Ellipse, OUTER, short } from './ellipse.ts'
import { type Size, type Stature, statureOf } from './view.ts'

/** With more generator components than this, the picture has to leave things out. */
const CROWD = 16
export const isCrowded = (components: number): boolean => components > CROWD

export interface Stroke {
  readonly width: number
  readonly dash?: string
}

export interface Style {
  readonly stature: Stature
  readonly crowded: boolean
  /** Factor on the size of discs, crosses and rings. */
  readonly mark: number
  /** The strength of the tint outside of the inner ellipse. */
  readonly outerTint: number
  readonly truthOpacity: number
}

const MARK: Record<Stature, number> = { full: 1, small: 0.9, strip: 0.6 }

export function styleOf(size: Size, components: number): Style {
  const stature = statureOf(size)
  const crowded = isCrowded(components)
  return { stature, crowded, mark: MARK[stature], outerTint: crowded ? 0.45 : 1, truthOpacity: crowded ? 0.8 : 1 }
}

type Outlined = 'truth' | 'anchorFit' | 'syntheticFit'

const OUTER_STROKE: Record<Outlined, Stroke> = {
  truth: { width: 1.5, dash: '5 3.5' },
  anchorFit: { width: 2.1 },
  syntheticFit: { width: 1.9 },
}
const INNER_STROKE: Record<Outlined, Stroke> = {
  truth: { width: 1.1, dash: '2.5 2.5' },
  anchorFit: { width: 1.2 },
  syntheticFit: { width: 1.1 },
}
const NEEDLE_STROKE: Record<Outlined, Stroke> = {
  truth: { width: 1, dash: '6 4' },
  anchorFit: { width: 1.15 },
  syntheticFit: { width: 1.15 },
}
const CROWDED_STROKE: Record<Outlined, Stroke> = {
  truth: { width: 1, dash: '4 3' },
  anchorFit: { width: 1.15 },
  syntheticFit: { width: 1.15 },
}
const STRIP_STROKE: Record<Outlined, Stroke> = {
  truth: { width: 0.9, dash: '3 2' },
  anchorFit: { width: 1.1 },
  syntheticFit: { width: 1 },
}

/**
 * If half of an outline's width is less than this, in pixels, the outline is a needle: its three outlines would merge
 * into one line.
 */
const NEEDLE = 5

/** The strokes of one outline. There is always an outer ellipse, and an inner one if there is room. */
export interface Strokes {
  readonly outer: Stroke
  readonly inner: Stroke | null
}

export function strokesOf(style: Style, kind: Outlined, { b }: Ellipse): Strokes {
  const needle = b * OUTER < NEEDLE
  if (style.stature === 'strip') return { outer: STRIP_STROKE[kind], inner: null }
  const share = style.stature === 'small' ? 0.8 : 1
  const thinner = ({ width, dash }: Stroke): Stroke => ({ width: short(share * width), dash })
  if (style.crowded) return { outer: thinner(CROWDED_STROKE[kind]), inner: null }
  if (needle) return { outer: thinner(NEEDLE_STROKE[kind]), inner: null }
  return { outer: thinner(OUTER_STROKE[kind]), inner: thinner(INNER_STROKE[kind]) }
}

/**
 * A fitted component has shrunk to a point if it is shorter than both limits: one in the unit of the plane, one in
 * pixels.
 */
const COLLAPSED = 0.1
const COLLAPSED_PIXELS = 8
export const hasCollapsed = (halfLength: number): boolean => halfLength < COLLAPSED
export const isRing = (halfLength: number, pixels: number): boolean =>
  hasCollapsed(halfLength) && pixels < COLLAPSED_PIXELS

export const ringRadius = (style: Style): number => (style.crowded ? 3.4 : 4.5) * style.mark

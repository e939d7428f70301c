/** From the plane to pixels: where the plot lies in its box, one scale for both axes, and the reader's zoom. */
import type { Box } from '../kit/box.ts'
import type { MeasuredSize } from '../kit/useSize.ts'
import type { Domain } from './domain.ts'
import { type Ellipse, type Gaussian, ellipseOf } from './ellipse.ts'

export interface Size extends MeasuredSize {
  /** Without axes. */
  readonly bare?: boolean
}

/** Pixel = zoom.x + zoom.k × unzoomed pixel, for x, and likewise for y. */
export interface Zoom {
  readonly k: number
  readonly x: number
  readonly y: number
}
export const UNZOOMED: Zoom = { k: 1, x: 0, y: 0 }

/** Pixel = x + scale × plane x, and y − scale × plane y: the axis of the plane points up. */
export interface View {
  readonly size: Size
  readonly plot: Box
  readonly scale: number
  readonly x: number
  readonly y: number
}

/** Below this size, in pixels, the plane is the sticky strip of a phone: outlines alone, no labels and no axes. */
const STRIP = 250
/** Below this size, in pixels, strokes and marks are drawn smaller. */
const SMALL = 480

export type Stature = 'full' | 'small' | 'strip'
export function statureOf({ width, height }: Size): Stature {
  const side = Math.min(width, height)
  return side < STRIP ? 'strip' : side < SMALL ? 'small' : 'full'
}

/** The width of the bands at the left and at the foot that only the axes use, in pixels. */
const AXIS_BAND: Record<Stature, number> = { full: 36, small: 34, strip: 0 }

export function plotOf(size: Size): Box {
  const band = size.bare ? 0 : AXIS_BAND[statureOf(size)]
  return { left: band, top: 0, right: size.width, bottom: size.height - band }
}

export function viewOf(domain: Domain, size: Size, zoom: Zoom = UNZOOMED): View {
  const plot = plotOf(size)
  const across = (plot.right - plot.left) / (domain.x1 - domain.x0)
  const upward = (plot.bottom - plot.top) / (domain.y1 - domain.y0)
  const scale = Math.min(across, upward)
  const x = (plot.left + plot.right) / 2 - (scale * (domain.x0 + domain.x1)) / 2
  const y = (plot.top + plot.bottom) / 2 + (scale * (domain.y0 + domain.y1)) / 2
  return { size, plot, scale: scale * zoom.k, x: zoom.x + zoom.k * x, y: zoom.y + zoom.k * y }
}

export const toX = (view: View, x: number): number => view.x + view.scale * x
export const toY = (view: View, y: number): number => view.y - view.scale * y

/** The ellipse of one standard deviation, in pixels. */
export function toPixels(view: View, gaussian: Gaussian): Ellipse {
  const { cx, cy, a, b, ux, uy } = ellipseOf(gaussian)
  return { cx: toX(view, cx), cy: toY(view, cy), a: a * view.scale, b: b * view.scale, ux, uy: -uy }
}

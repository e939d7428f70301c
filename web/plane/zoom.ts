/** The arithmetic of zooming and panning: the plot never shows anything beyond its unzoomed edges. */
import type { Box } from '../kit/box.ts'
import type { Zoom } from './view.ts'

const NEAREST = 40

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value))

function constrain({ k, x, y }: Zoom, { left, top, right, bottom }: Box): Zoom {
  return { k, x: clamp(x, right * (1 - k), left * (1 - k)), y: clamp(y, bottom * (1 - k), top * (1 - k)) }
}

/** Enlarges by `factor` around the pixel (x, y), which keeps its place. */
export function zoomAround(zoom: Zoom, factor: number, x: number, y: number, plot: Box): Zoom {
  const k = clamp(zoom.k * factor, 1, NEAREST)
  const grown = k / zoom.k
  return constrain({ k, x: x - (x - zoom.x) * grown, y: y - (y - zoom.y) * grown }, plot)
}

export const pan = (zoom: Zoom, dx: number, dy: number, plot: Box): Zoom =>
  constrain({ k: zoom.k, x: zoom.x + dx, y: zoom.y + dy }, plot)

export const isZoomed = ({ k }: Zoom): boolean => k > 1.001

/** The rectangle a curve is drawn in: margins for its words, and the two scales. */
import { linearScale } from '../../kit/scale.ts'
import { axisScale, type GapAxis } from './gapAxis.ts'
import type { Extent } from './leverAxis.ts'

/** Pixels, y downward. */
export interface Plot {
  readonly x: (count: number) => number
  readonly y: (nats: number) => number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The caption line is above the plot. Below the plot is the slider that is its axis, with its numbers. */
export const CAPTION = 24
const BRIEF_CAPTION = 8
export const AXIS = 50
/** The distance from the foot of the plot to the middle of the slider's track. */
export const TRACK = 22

/** @param brief without the caption line */
export function plotOf(width: number, height: number, axis: GapAxis, extent: Extent, brief = false): Plot {
  // Leaves room for the longest number: +1,000 needs more than +0.4.
  const left = axis.ticks.some(tick => Math.abs(tick) >= 1000) ? 48 : 42
  const right = width - 8
  const [top, bottom] = [brief ? BRIEF_CAPTION : CAPTION, height - AXIS]
  return { x: linearScale(extent, [left + 11, right - 11]), y: axisScale(axis, bottom, top), left, right, top, bottom }
}

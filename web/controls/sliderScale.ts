/** The scale that all three levers share, so that equal values are in line. */
import type { CSSProperties } from 'react'
import { CURVE_TO } from '../../src/experiment/curve-settings.ts'

/** The scale ends where the curves end, so that each count of the curves has a place. */
export const SCALE_END = CURVE_TO
const LABELLED = [5, 10, SCALE_END]

export interface Tick {
  readonly value: number
  readonly labelled: boolean
}

/** A tick at every whole number from `min` on. The ends and every fifth tick have a number. */
export function ticksFrom(min: number): readonly Tick[] {
  return Array.from({ length: SCALE_END - min + 1 }, (_, i) => min + i).map(value => ({
    value,
    labelled: value === min || LABELLED.includes(value),
  }))
}

/** The place of a value on the scale, from 0 to 1. A value beyond the scale is at its end. */
export function place(value: number): number {
  return Math.min(value, SCALE_END) / SCALE_END
}

/** The scale has insets, so that the thumb stays inside at both ends. */
export function at(value: number): CSSProperties {
  return { left: `calc(var(--inset) + ${place(value)} * (100% - 2 * var(--inset)))` }
}

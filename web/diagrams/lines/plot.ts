/** The rectangle in which lines are drawn, with its scales in both directions. */
import { linearScale, type Scale } from '../../kit/scale.ts'
import type { ValueAxis } from './axis.ts'

/** Pixels, y downward. */
export interface LinePlot {
  readonly x: Scale
  readonly y: Scale
  /** Back from pixels. */
  readonly placeAt: Scale
  readonly valueAt: Scale
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export interface Along {
  readonly symbol: 'K' | 'J' | 'L' | 'g'
  readonly from: number
  readonly to: number
}

const LEFT = 42
/** Above the plot are the name of the axis and its upper pole. */
const TOP = 24
/** Below it are the slider that is its axis, with its numbers, or the numbers and a name. */
export const FOOT = 50
/** The distance from the foot of the plot to the middle of the slider's track. */
export const TRACK = 22
const INSET = 8

/** @param margin at the right, for the names of lines */
export function plotOf(width: number, height: number, axis: ValueAxis, { from, to }: Along, margin = 8): LinePlot {
  const [left, right, top, bottom] = [LEFT, width - margin, TOP, height - FOOT]
  const [across, along] = [[left + INSET, right - INSET] as const, [bottom, top] as const]
  return {
    x: linearScale([from, to], across),
    y: linearScale(axis.domain, along),
    placeAt: linearScale(across, [from, to]),
    valueAt: linearScale(along, axis.domain),
    left,
    right,
    top,
    bottom,
  }
}

/** The places that get a number: the ends, and multiples of five that are not too close to them. */
export const numbered = ({ from, to }: Along): readonly number[] => {
  const fives = Array.from({ length: Math.floor(to / 5) }, (_, i) => 5 * (i + 1))
  return [from, ...fives.filter(five => five >= from + 2 && five <= to - 2), to]
}

export const everyPlace = ({ from, to }: Along): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i)

/** Reading a curve: its points in one measure, their middle and spread, and what is typical at the present setting. */
import type { Summary, SweepPoint, SweptGap, SweptQuantity } from '../../../src/experiment/results.ts'
import { LEVERS, type Lever, type Measure, type Parameters } from '../../../src/parameters/parameters.ts'
import type { Curve, Middle } from '../../explorer/store.ts'

/** One point of a curve in one measure: over its draws, both distances and the gap. */
export interface MeasuredPoint extends SweptGap {
  readonly value: number
  readonly draws: number
}

/** A sweep may hold other measures than the one asked for: what is not there yet is no point. */
export function pointsIn(points: readonly SweepPoint[], measure: Measure): MeasuredPoint[] {
  return points.flatMap(({ value, draws, measures }) => {
    const swept = measures[measure]
    return swept ? [{ value, draws, ...swept }] : []
  })
}

/** The point of a curve at one value of its lever. */
export function pointAt<Point extends { readonly value: number }>(
  points: readonly Point[],
  value: number,
): Point | undefined {
  return points.find(point => point.value === value)
}

export interface Spread {
  readonly value: number
  readonly middle: number
  readonly lower: number
  readonly upper: number
}

export function spreadOf(value: number, { summary }: SweptQuantity, middle: Middle): Spread {
  const { median, lowerQuartile, upperQuartile, mean, standardDeviation } = summary
  return middle === 'median'
    ? { value, middle: median, lower: lowerQuartile, upper: upperQuartile }
    : { value, middle: mean, lower: mean - standardDeviation, upper: mean + standardDeviation }
}

/** The lowest draw of a point, as a spread of no width. */
export function lowestOf(value: number, { values }: SweptQuantity): Spread {
  const lowest = values.reduce((least, nats) => Math.min(least, nats), Infinity)
  return { value, middle: lowest, lower: lowest, upper: lowest }
}

/** Under 30 draws a median still moves visibly. */
export const PROVISIONAL = 30

/** The draw whose gap is nearest the median: a typical world to open. */
export function medianDraw({ values, summary }: SweptQuantity): number {
  let nearest = 0
  values.forEach((value, draw) => {
    if (Math.abs(value - summary.median) < Math.abs(values[nearest] - summary.median)) nearest = draw
  })
  return nearest
}

type Curves = Readonly<Record<Lever, Curve>>

/**
 * The gaps over draws at the present setting, from whichever tab has the most draws there; all three tabs meet at it.
 * Null while there are too few to speak of a half of them.
 */
export function gapsHere(curves: Curves, parameters: Parameters, measure: Measure): Summary | null {
  const here = LEVERS.flatMap(lever => pointAt(curves[lever].points, parameters[lever]) ?? [])
  const [best] = pointsIn(here, measure).sort((a, b) => b.draws - a.draws)
  return best && best.draws >= PROVISIONAL ? best.gap.summary : null
}

/** Draws of a point that are enough to tell how far its gaps reach. */
const ENOUGH = 100

/**
 * The gaps of some curves, old ones standing in where a new one has no whole round of draws yet; the first draws stand
 * for all.
 */
export function gapsOf(curves: readonly Curve[], measure: Measure): Float64Array {
  const points = curves.flatMap(({ points, settled, done }) =>
    pointsIn(done > 0 ? points : [...settled, ...points], measure),
  )
  const parts = points.map(({ gap }) => gap.values.subarray(0, ENOUGH))
  const gaps = new Float64Array(parts.reduce((total, part) => total + part.length, 0))
  let filled = 0
  for (const part of parts) {
    gaps.set(part, filled)
    filled += part.length
  }
  return gaps
}

/** The middles of both distances in some curves, for an axis that shows them too. */
export function distancesOf(curves: readonly Curve[], measure: Measure, middle: Middle): number[] {
  return curves
    .flatMap(({ points }) => pointsIn(points, measure))
    .flatMap(({ value, anchor, synthetic }) =>
      [anchor, synthetic].map(quantity => spreadOf(value, quantity, middle).middle),
    )
}

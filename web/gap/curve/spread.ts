/** Reads a curve: its points in one measure, their middle and spread, and the typical gap at the present setting. */
import type { Summary, SweepPoint, SweptGap, SweptQuantity } from '../../../src/experiment/results.ts'
import { LEVERS, type Lever, type Measure, type Parameters } from '../../../src/parameters/parameters.ts'
import type { Curve, Middle } from '../../explorer/store.ts'

/** One point of a curve in one measure: over its draws, both distances and the gap. */
export interface MeasuredPoint extends SweptGap {
  readonly value: number
  readonly draws: number
}

/** The points in one measure. A sweep may still lack the measure that is asked for; such points are left out. */
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

/** The index of the draw whose gap is nearest to the median: a typical world to open. */
export function medianDraw({ values, summary }: SweptQuantity): number {
  let nearest = 0
  values.forEach((value, draw) => {
    if (Math.abs(value - summary.median) < Math.abs(values[nearest] - summary.median)) nearest = draw
  })
  return nearest
}

type Curves = Readonly<Record<Lever, Curve>>

/**
 * The gaps over draws at the present setting. All three tabs have a point there; the one with the most draws is taken.
 * Null while there are too few draws to give quartiles.
 */
export function gapsHere(curves: Curves, parameters: Parameters, measure: Measure): Summary | null {
  const here = LEVERS.flatMap(lever => pointAt(curves[lever].points, parameters[lever]) ?? [])
  const [best] = pointsIn(here, measure).sort((a, b) => b.draws - a.draws)
  return best && best.draws >= PROVISIONAL ? best.gap.summary : null
}

/** This many draws of a point are enough to tell how wide its gaps spread. */
const ENOUGH = 100

/**
 * The gaps of some curves. Old points are used where the new curve has not finished its first round of draws. Only the
 * first draws of each point are taken, since they represent all.
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

/** The middles of both distances in some curves, for an axis on which they are drawn too. */
export function distancesOf(curves: readonly Curve[], measure: Measure, middle: Middle): number[] {
  return curves
    .flatMap(({ points }) => pointsIn(points, measure))
    .flatMap(({ value, anchor, synthetic }) =>
      [anchor, synthetic].map(quantity => spreadOf(value, quantity, middle).middle),
    )
}

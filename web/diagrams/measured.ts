/**
 * The one file of numbers that the story quotes and its figures draw: measured.json, made by tools/story-numbers.mjs
 * with the engine, and made again by a test. Distances and gaps are in nats, by Jensen–Shannon where nothing else is
 * said.
 */
import type { Parameters } from '../../src/parameters/parameters.ts'
import type { Station, Widths } from '../../src/experiment/stream-rows.ts'
import file from './measured.json' with { type: 'json' }

/** A quantity over draws 0 … draws − 1 of the seed: its median, and the quartiles. */
export interface Measurement {
  readonly value: number
  readonly lower: number
  readonly upper: number
  readonly draws: number
  /** What differs from the default setting. */
  readonly setting: Partial<Parameters>
}

export interface MeasuredPoint {
  readonly at: number
  readonly value: number
  readonly lower: number
  readonly upper: number
}

/** A quantity at each value of one parameter. */
export interface MeasuredCurve {
  readonly along: 'K' | 'J' | 'L' | 'generation'
  readonly draws: number
  readonly setting: Partial<Parameters>
  readonly points: readonly MeasuredPoint[]
}

export { STATIONS, type Station, type Widths } from '../../src/experiment/stream-rows.ts'

/** Means over draws, with the largest standard error of a station's total. */
export interface MeasuredStream {
  readonly draws: number
  readonly setting: Partial<Parameters>
  readonly widths: Readonly<Record<Station, Widths>>
  readonly error: number
}

/** One generation of one line of descent: means, variances as xx, xy, yy, weights, and some of its points. */
export interface Frame {
  readonly generation: number
  /** From the truth, in nats. */
  readonly distance: number
  readonly fit: readonly {
    readonly x: number
    readonly y: number
    readonly xx: number
    readonly xy: number
    readonly yy: number
    readonly weight: number
  }[]
  readonly points: readonly (readonly [x: number, y: number])[]
}

export interface Measured {
  readonly seed: number
  readonly values: {
    /** The distance of the anchor fit from the truth, with 50 and with 500 points of each component: of draws, and of draw 0. */
    readonly anchor50: Measurement
    readonly anchor500: Measurement
    readonly plane50: number
    readonly plane500: number
    /** The gap at K = J = L = 2, by each measure. */
    readonly paperJensenShannon: Measurement
    readonly paperTruthToFit: Measurement
    readonly paperFitToTruth: Measurement
    readonly paperAsPublished: Measurement
    /** The gap at K = 2, J = 4, L = 8, and with J and L swapped. */
    readonly swapBefore: Measurement
    readonly swapAfter: Measurement
    /** Lemma 3.1 at K = J = L = 2, with a loss from 0 to 10: the bound, and the difference that it bounds. */
    readonly lemmaBound: Measurement
    readonly lemmaError: Measurement
    /** The questions at the end: K = 6, J = 2, L = 2; K = 1, J = 1, L = 2; K = 2, J = 4, L = 9; K = 1, J = 6, L = 15. */
    readonly question6: Measurement
    readonly question6Many: Measurement
    readonly question1: Measurement
    readonly question9: Measurement
    readonly question9Many: Measurement
    readonly challenge: Measurement
  }
  readonly curves: {
    /** The gap against J at K = 2, L = 0; against L at K = 2, J = 4; against K at J = 4, L = 2; with 200 and 2000 synthetic points. */
    readonly J: MeasuredCurve
    readonly JMany: MeasuredCurve
    readonly L: MeasuredCurve
    readonly LMany: MeasuredCurve
    readonly K: MeasuredCurve
    readonly KMany: MeasuredCurve
  }
  /** The distance from the truth, generation by generation, of a mixture of four components fitted to 100 points. */
  readonly descents: {
    readonly keep: MeasuredCurve
    readonly sample: MeasuredCurve
    /** Replaced, with a share of fresh points from the truth: 0, 0.1 … 1. The first is without any. */
    readonly fresh: readonly { readonly share: number; readonly curve: MeasuredCurve }[]
  }
  readonly stream: { readonly before: MeasuredStream; readonly after: MeasuredStream }
  /** The truth of the film, and its line of descent. */
  readonly film: { readonly draw: number; readonly truth: Frame['fit']; readonly frames: readonly Frame[] }
}

export const MEASURED = file as unknown as Measured

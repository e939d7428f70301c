/**
 * The change of the gap from one setting to others, draw by draw. Draw i uses the same random streams at every setting, so
 * that most of what differs from draw to draw cancels.
 */
import type { Measure } from '../parameters.ts'
import type { SweepPoint, SweptGap, SweptQuantity } from './results.ts'
import { summarize } from './summary.ts'

/** Each point's quantities minus those of `reference`, over the draws that both have; points without any are left out. */
export function changesFrom(reference: SweepPoint, points: readonly SweepPoint[]): SweepPoint[] {
  return points.flatMap(point => {
    const draws = Math.min(point.draws, reference.draws)
    if (draws === 0) return []
    const measures = Object.entries(point.measures).flatMap(([measure, swept]) => {
      const from = reference.measures[measure as Measure]
      return from ? [[measure, gapChange(swept, from, draws)]] : []
    })
    return [{ value: point.value, draws, measures: Object.fromEntries(measures) as SweepPoint['measures'] }]
  })
}

function gapChange(to: SweptGap, from: SweptGap, draws: number): SweptGap {
  const change = (quantity: keyof SweptGap): SweptQuantity => {
    const values = Float64Array.from({ length: draws }, (_, draw) => to[quantity].values[draw] - from[quantity].values[draw])
    return { values, summary: summarize(values) }
  }
  return { anchor: change('anchor'), synthetic: change('synthetic'), gap: change('gap') }
}

/**
 * The change of the gap from one setting to others, draw by draw. Draw i uses the same random streams at every setting.
 * Most of the variation between draws therefore cancels.
 */
import type { Measure } from '../parameters/parameters.ts'
import type { SweepPoint, SweptGap, SweptQuantity } from './results.ts'
import { summarize } from './summary.ts'

/**
 * The quantities of each point in one measure, minus those of `reference`, over the draws that both have. Points
 * without such draws are left out.
 */
export function changesFrom(reference: SweepPoint, points: readonly SweepPoint[], measure: Measure): SweepPoint[] {
  const from = reference.measures[measure]
  return points.flatMap(point => {
    const to = point.measures[measure]
    const draws = Math.min(point.draws, reference.draws)
    return from && to && draws > 0
      ? [{ value: point.value, draws, measures: { [measure]: changeBetween(from, to, draws) } }]
      : []
  })
}

function changeBetween(from: SweptGap, to: SweptGap, draws: number): SweptGap {
  const change = (quantity: keyof SweptGap): SweptQuantity => {
    const values = Float64Array.from(
      { length: draws },
      (_, draw) => to[quantity].values[draw] - from[quantity].values[draw],
    )
    return { values, summary: summarize(values) }
  }
  return { anchor: change('anchor'), synthetic: change('synthetic'), gap: change('gap') }
}

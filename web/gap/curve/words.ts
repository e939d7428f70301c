/** The curve in a sentence or two, for those who do not see it. */
import type { Lever, Measure } from '../../../src/parameters.ts'
import { speakGap } from '../../terms/format.ts'
import { MEASURE_LOOKS, measureLabel } from '../../terms/measures.ts'
import { pointAt, type MeasuredPoint } from './spread.ts'

/** @param present the present setting of the lever; null where there is none */
export function curveInWords(points: readonly MeasuredPoint[], lever: Lever, measure: Measure, present: number | null): string {
  if (points.length === 0) return `The curve of the gap against ${lever} is being computed.`
  const { fineDecimals } = MEASURE_LOOKS[measure]
  const median = (point: MeasuredPoint) => point.gap.summary.median
  const [first, last] = [points[0], points[points.length - 1]]
  const change = median(last) - median(first)
  const errors = [first, last].map(point => point.gap.summary.medianError)
  const verb = Math.abs(change) <= 2 * Math.hypot(...errors) ? 'goes' : change > 0 ? 'rises' : 'falls'
  const at = (point: MeasuredPoint) => `${speakGap(median(point), fineDecimals)} at ${lever} = ${point.value}`
  const here = present === null ? undefined : pointAt(points, present)
  const draws = Math.min(...points.map(point => point.draws))
  return `By ${measureLabel(measure)}, the median gap ${verb} from ${at(first)} to ${at(last)}, in nats, over ${draws} draws a point.`
    + (here ? ` At the present setting it is ${at(here)}.` : '')
}

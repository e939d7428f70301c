/** The curve in a sentence or two, for readers who do not see it. */
import type { Lever, Measure } from '../../../src/parameters/parameters.ts'
import { speakGap } from '../../terms/format.ts'
import { MEASURE_LOOKS } from '../../terms/measures.ts'
import type { Subjects } from '../../words/subjects.ts'
import { pointAt, type MeasuredPoint } from './spread.ts'

/** @param present the present value of the lever; null where there is none */
export function curveInWords(
  words: Pick<Subjects, 'curve' | 'numbers' | 'parameters'>,
  points: readonly MeasuredPoint[],
  lever: Lever,
  measure: Measure,
  present: number | null,
): string {
  const {
    curve,
    numbers,
    parameters: { options },
  } = words
  if (points.length === 0) return curve.computing(lever)
  const { fineDecimals } = MEASURE_LOOKS[measure]
  const median = (point: MeasuredPoint) => point.gap.summary.median
  const [first, last] = [points[0], points[points.length - 1]]
  const change = median(last) - median(first)
  const errors = [first, last].map(point => point.gap.summary.medianError)
  const at = (point: MeasuredPoint) => ({
    gap: speakGap(median(point), fineDecimals, numbers),
    lever,
    value: point.value,
  })
  const here = present === null ? undefined : pointAt(points, present)
  return curve.course({
    measure: options.measure[measure].label,
    way: Math.abs(change) <= 2 * Math.hypot(...errors) ? 'flat' : change > 0 ? 'rises' : 'falls',
    from: at(first),
    to: at(last),
    here: here ? at(here) : null,
    draws: Math.min(...points.map(point => point.draws)),
  })
}

/** The words beside the number: how much draws differ from each other and, elsewhere, how exact this number is. */
import type { Gap, Summary } from '../../src/experiment/results.ts'
import type { Measure } from '../../src/parameters/parameters.ts'
import type { Subjects } from '../words/subjects.ts'
import { formatError, formatGap, knownDecimals, NO_BREAK } from './format.ts'
import { MEASURE_LOOKS } from './measures.ts'

/** The decimals of the number, of the spread beside it and of its error: the same in all three. */
export const decimalsOf = ({ gap }: Gap, measure: Measure): number =>
  knownDecimals(MEASURE_LOOKS[measure].decimals, gap.error)

/** “half of draws +0.13 to +0.20”, with an ellipsis for what is not known yet. */
export function spreadInWords(here: Summary | null, decimals: number, words: Subjects['numbers']): string {
  if (!here) return words.spreadUnknown
  return words.spread(formatGap(here.lowerQuartile, decimals), formatGap(here.upperQuartile, decimals))
}

/** “+0.16 ± 0.001 nats”: the number with the error of its estimator. */
export function exactInWords(gap: Gap, measure: Measure, words: Subjects['numbers']): string {
  const decimals = decimalsOf(gap, measure)
  const error = formatError(gap.gap.error, decimals)
  return [formatGap(gap.gap.value, decimals), ...(error ? ['±', error] : []), words.nats].join(NO_BREAK)
}

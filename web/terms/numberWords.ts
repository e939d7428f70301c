/** The words beside the number: first how much draws differ from each other, then, elsewhere, how exact this one is. */
import type { Gap, Summary } from '../../src/experiment/results.ts'
import type { Measure } from '../../src/parameters.ts'
import { formatError, formatGap, knownDecimals, NO_BREAK } from './format.ts'
import { MEASURE_LOOKS } from './measures.ts'

/** The decimals of the number, of the spread beside it and of its error: the same in all three. */
export const decimalsOf = ({ gap }: Gap, measure: Measure): number => knownDecimals(MEASURE_LOOKS[measure].decimals, gap.error)

/** “half of draws +0.13 to +0.20”; an ellipsis for what is not known yet. */
export function spreadInWords(here: Summary | null, decimals: number): string {
  if (!here) return 'half of draws …'
  return `half of draws ${formatGap(here.lowerQuartile, decimals)} to ${formatGap(here.upperQuartile, decimals)}`
}

/** “+0.16 ± 0.001 nats”: the number with the error of its estimator. */
export function exactInWords(gap: Gap, measure: Measure): string {
  const decimals = decimalsOf(gap, measure)
  const error = formatError(gap.gap.error, decimals)
  return [formatGap(gap.gap.value, decimals), ...(error ? ['±', error] : []), 'nats'].join(NO_BREAK)
}

/** The streams of the settings that the story quotes. They are not computed again. */
import type { StationWidths } from '../../../src/experiment/stream-rows.ts'
import { DEFAULTS, PARAMETER_KEYS, type Parameters } from '../../../src/parameters/parameters.ts'
import { MEASURED, type Measurement } from '../measured.ts'

interface Known {
  readonly widths: StationWidths
  readonly draws: number
  readonly gap: Measurement
}

/** What the checked file has for a setting; null for any other setting. */
export function knownOf(parameters: Parameters): Known | null {
  const { stream, values } = MEASURED
  const is = ({ setting }: typeof stream.before) => {
    const told: Parameters = { ...DEFAULTS, ...setting }
    return PARAMETER_KEYS.every(key => key === 'draw' || parameters[key] === told[key])
  }
  if (is(stream.before)) return { ...stream.before, gap: values.swapBefore }
  if (is(stream.after)) return { ...stream.after, gap: values.swapAfter }
  return null
}

/** The settings that curves run over, from the one that they share. */
import { LEVERS, type Lever, type Parameters } from '../parameters.ts'

/** Counts of a role on its curve: from here on, one by one, and the present one where it lies outside. */
const FROM = 2
const TO = 15

type Counts = Pick<Parameters, Lever>

/** The counts on the three curves through a setting, each once: K's curve first, then J's and L's. */
export function countsOnCurves(through: Readonly<Counts>): Counts[] {
  const seen = new Map<string, Counts>()
  for (const lever of LEVERS) {
    for (const value of new Set([...Array.from({ length: TO - FROM + 1 }, (_, i) => FROM + i), through[lever]])) {
      const { K, J, L }: Counts = { ...through, [lever]: value }
      seen.set(`${K} ${J} ${L}`, { K, J, L })
    }
  }
  return [...seen.values()]
}

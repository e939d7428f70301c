/** How large the two fits are: a gap between models of different size is not one of the data alone. */
import type { Draw } from '../../src/experiment/results.ts'
import { formatCount } from './format.ts'

/** One part for each fit, in the order of the bars. */
export function sizesInWords({ anchorFit, syntheticFit, anchorData, syntheticData }: Draw): readonly [string, string] {
  const [a, s] = [anchorFit, syntheticFit].map(({ mixture }) => mixture.weights.length)
  return [
    `${formatCount(a)} ${a === 1 ? 'component' : 'components'}, ${formatCount(anchorData.labels.length)} points`,
    `${formatCount(s)}, ${formatCount(syntheticData.labels.length)}`,
  ]
}

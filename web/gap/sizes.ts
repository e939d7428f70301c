/** The sizes of the two fits. A gap between models of different size is not caused by the data alone. */
import type { Draw } from '../../src/experiment/results.ts'
import type { Subjects } from '../words/subjects.ts'

/** For example “2 components, 100 points”: first the anchor fit, then the synthetic fit. */
export function sizesInWords(
  { anchorFit, syntheticFit, anchorData, syntheticData }: Draw,
  { size }: Pick<Subjects['besideGap'], 'size'>,
): readonly [string, string] {
  return [
    size(anchorFit.mixture.weights.length, anchorData.labels.length),
    size(syntheticFit.mixture.weights.length, syntheticData.labels.length),
  ]
}

/** How large the two fits are: a gap between models of different size is not one of the data alone. */
import type { Draw } from '../../src/experiment/results.ts'
import type { Subjects } from '../words/subjects.ts'

/** “2 components, 100 points”: of the anchor fit, then of the synthetic fit. */
export function sizesInWords(
  { anchorFit, syntheticFit, anchorData, syntheticData }: Draw,
  { size }: Pick<Subjects['besideGap'], 'size'>,
): readonly [string, string] {
  return [
    size(anchorFit.mixture.weights.length, anchorData.labels.length),
    size(syntheticFit.mixture.weights.length, syntheticData.labels.length),
  ]
}

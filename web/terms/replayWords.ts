/** What happens at each step of a replay, with the numbers of the draw. */
import type { Draw } from '../../src/experiment/results.ts'
import type { Layer } from '../explorer/store.ts'
import type { Subjects } from '../words/subjects.ts'

export function stepInWords(layer: Layer, draw: Draw, words: Subjects['replay']): string {
  const {
    parameters: { K, J, L },
    anchorData,
    syntheticData,
    anchorFit,
    syntheticFit,
  } = draw
  const made = J > 0 ? 'K + J' : 'K'
  switch (layer) {
    case 'truth':
      return words.truth(made, K + J)
    case 'anchorData':
      return words.anchorData(anchorData.labels.length, J > 0)
    case 'anchorFit':
      return words.anchorFit(anchorFit.mixture.weights.length)
    case 'generator':
      return words.generator(made, L)
    case 'syntheticData':
      return words.syntheticData(syntheticData.labels.length)
    case 'syntheticFit':
      return words.syntheticFit(syntheticFit.mixture.weights.length)
  }
}

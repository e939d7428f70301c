/** What happens at each step of a replay, in a sentence: who drew what from whom, with the numbers of the draw. Capitals that stand alone are symbols. */
import type { Draw } from '../../src/experiment/results.ts'
import { counted, formatCount } from './format.ts'
import type { Layer } from '../explorer/store.ts'

export function stepInWords(layer: Layer, { parameters, anchorData, syntheticData, anchorFit, syntheticFit }: Draw): string {
  const { K, J, L } = parameters
  const truth = J > 0 ? 'K + J' : 'K'
  switch (layer) {
    case 'truth':
      return `The truth is made of ${truth} = ${counted(K + J, 'component')}. Both fits will be held against it.`
    case 'anchorData':
      return `Anchor data is drawn from the K anchored components${J > 0 ? ' alone' : ''}: ${counted(anchorData.labels.length, 'point')}.`
    case 'anchorFit':
      return `A model is fitted to the anchor data: the anchor fit, with ${counted(anchorFit.mixture.weights.length, 'component')}.`
    case 'generator':
      return L > 0
        ? `The generator has the ${truth} of the truth, and L = ${formatCount(L)} of its own that the truth has not.`
        : `The generator has the ${truth} of the truth, and nothing else.`
    case 'syntheticData':
      return `Synthetic data is drawn from the generator: ${counted(syntheticData.labels.length, 'point')}.`
    case 'syntheticFit':
      return `A model is fitted to the synthetic data: the synthetic fit, with ${counted(syntheticFit.mixture.weights.length, 'component')}.`
  }
}

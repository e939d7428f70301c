/** What happens at each step of a replay: who drew what from whom. Capitals that stand alone are symbols. */
import { count, counted } from './grammar.ts'

export const replay = {
  /** “Step 1 of 7” */
  step: (number: number, of: number): string => `Step ${number} of ${of}`,
  /** @param made of what the truth is made: `K + J`, or `K` */
  truth: (made: string, components: number): string =>
    `The truth is made of ${made} = ${counted(components, 'component')}. Both fits will be held against it.`,
  /** @param alone whether the truth has other components */
  anchorData: (points: number, alone: boolean): string =>
    `Anchor data is drawn from the K anchored components${alone ? ' alone' : ''}: ${counted(points, 'point')}.`,
  anchorFit: (components: number): string =>
    `A model is fitted to the anchor data: the anchor fit, with ${counted(components, 'component')}.`,
  /** @param own how many components it has that the truth has not */
  generator: (made: string, own: number): string =>
    own > 0
      ? `The generator has the ${made} of the truth, and L = ${count(own)} of its own that the truth has not.`
      : `The generator has the ${made} of the truth, and nothing else.`,
  syntheticData: (points: number): string => `Synthetic data is drawn from the generator: ${counted(points, 'point')}.`,
  syntheticFit: (components: number): string =>
    `A model is fitted to the synthetic data: the synthetic fit, with ${counted(components, 'component')}.`,
}

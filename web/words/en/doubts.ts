/** Why the number is to be read with care, and what can be done about it. */
import { count } from './grammar.ts'
import { picture } from './picture.ts'

type Fit = 'anchorFit' | 'syntheticFit'

const componentsOf = (number: number, fit: Fit): string =>
  `${number} ${number === 1 ? 'component' : 'components'} of the ${picture.layers[fit]}`

export const doubts = {
  limit: (fit: Fit | 'both', steps: number): string => {
    const [who, whose] = fit === 'both' ? ['Both fits', 'their'] : [`The ${picture.layers[fit]}`, 'its']
    return `${who} hit ${whose} limit of ${count(steps)} steps, so this number may still move.`
  },
  goOn: (steps: number): string => `Go on to ${count(steps)}`,
  fewPoints: (fit: Fit, components: number, requested: number): string =>
    `The ${picture.layers[fit]} has ${components} components instead of ${requested}: ` +
    'there are no more points than that.',
  emptied: (number: number, fit: Fit): string =>
    `${componentsOf(number, fit)} lost all points and ${number === 1 ? 'stays' : 'stay'} behind without weight.`,
  collapsed: (number: number, fit: Fit): string =>
    `${componentsOf(number, fit)} collapsed onto too few points; ` +
    `only the 1e-6 added at each step holds ${number === 1 ? 'it' : 'them'} open.`,
  /** @param error in nats */
  estimate: (error: string): string =>
    `This estimate may be off by ${error}\u00a0${error === '1' ? 'nat' : 'nats'}, much for a gap of this size. ` +
    'A typical draw says more.',
  more: (number: number): string => `and ${number} more`,
}

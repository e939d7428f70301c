/**
 * What stands beside the number on the page: the two distances as bars, and the ways to the measures and to its origin.
 */
import type { Pieces } from '../pieces.ts'
import { counted } from './grammar.ts'

/** A fit in front of its distance. @param verb from the words for measures */
type Says = (verb: string) => Pieces<'name'>
const fits: Readonly<Record<'anchored' | 'synthetic', Says>> = {
  anchored: verb => [['Anchor fit', 'name'], [' '], [verb]],
  synthetic: verb => [['Synthetic fit', 'name'], [' '], [verb]],
}

export const besideGap = {
  /** On the button that names the chosen measure. */
  by: (measure: string): Pieces<'measure'> => [['by '], [measure, 'measure']],
  origin: 'Where this number comes from',
  fits,
  size: (components: number, points: number): string =>
    `${counted(components, 'component')}, ${counted(points, 'point')}`,
  difference: 'difference',
  /** @param end of the scale, where there is one */
  scale: (end: string): string => `The scale runs from 0, the truth itself, to ${end}, nothing in common.`,
  /** At its ends; what is `roomy` is left out where it is narrow. */
  scaleEnds: {
    start: (zero: string): Pieces<'number' | 'roomy'> => [[zero, 'number'], [' the truth'], [' itself', 'roomy']],
    end: (end: string): Pieces<'number'> => [['nothing in common '], [end, 'number']],
  },
  sameSize: 'same size for both fits',
  sameSizeMeans: 'Fit both with K + J + L components, instead of the anchor fit with K as published',
}

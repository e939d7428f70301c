/** Chapter 1 of the story: the plane on which the reader places rings. */
import { count } from './grammar.ts'

interface Told {
  readonly kind: 'cross' | 'placed' | 'taken'
  readonly placed: number
  readonly x: number
  readonly y: number
}

const place = ({ x, y }: Told): string => `${x.toFixed(1)}, ${y.toFixed(1)}`.replaceAll('-', '−')

const left = (missing: number): string =>
  ['All rings are placed.', 'One more.', 'Two more.', 'Three more.'][missing] ?? `${count(missing)} more.`

export const rings = {
  whatYouHave: 'What you have',
  whatThereIs: 'What there is',
  nothingElse: 'nothing else is known',
  seenAndNot: (K: number, J: number): string => `K = ${K} seen, J = ${J} not`,
  key: {
    truth: 'truth: inner ellipse 50 %, outer 95 %',
    anchorData: 'anchor data',
    anchorDataOf: (points: number, K: number): string => `anchor data, ${points} from each of K = ${K}`,
    guess: 'your guess',
  },
  /** For those who do not see the picture. */
  points: 'The plane with your anchor data: two clouds of points.',
  pad: (placed: number, all: number): string =>
    `The plane with your anchor data, on which you can place rings. ${placed} of ${all} placed.`,
  how: 'Arrow keys move a cross, with Shift in larger steps. Enter places a ring, Delete takes one back.',
  told: (told: Told, all: number): string => {
    if (told.kind === 'cross') return place(told)
    if (told.kind === 'taken') return `A ring at ${place(told)} is taken back. ${left(all - told.placed)}`
    return `Ring ${told.placed} at ${place(told)}. ${left(all - told.placed)}`
  },
  shown: (components: number): string =>
    `The plane with the whole truth: ${components} groups as dashed ellipses, your anchor data, and your rings.`,
}

/** The controls around the levers: what starts a draw, the seed, and the rest of the parameters. */
import { count } from './grammar.ts'

export const controls = {
  controls: 'Controls',
  fold: 'Fold the buttons',
  unfold: 'Unfold the buttons',
  lever: 'Lever',
  /** For a first visit; its J is set as the symbol. */
  welcome: 'Drag J: each component the generator brings fills in a place the anchor data never saw.',
  gotIt: 'Got it',
  resample: 'Resample',
  newSeed: 'Take a new seed: everything random is drawn again (R)',
  replay: 'Replay',
  sameSeed: 'Keep the seed: the same draw again, layer by layer (P)',
  toEnd: 'To the end',
  showAll: 'Show all of this draw, and its number (Esc)',
  back: 'Back',
  next: 'Next',
  minusOne: 'Seed minus one',
  plusOne: 'Seed plus one',
  copySeed: 'Copy the seed',
  notHere: 'This page may not copy here. Select the number and copy it.',
  replayKeeps: 'Replay keeps it',
  /** In front of “to the first”. */
  onDraw: (draw: number): string => `draw ${draw}, `,
  toFirst: 'to the first',
  backToFirst: 'Back to the first draw of this seed',
  /** On a button with little room, and over what it opens. */
  more: 'More',
  moreHeading: 'More',
  moreParameters: 'More parameters',
  summary: (anchor: number, synthetic: number, estimator: string): string =>
    `${count(anchor)} and ${count(synthetic)} points, ${estimator}`,
  /** What of a summary is not as in the paper's experiment. */
  summaryWith: (summary: string, more: readonly { label: string; value: number }[]): string =>
    [summary, ...more.map(({ label, value }) => `${label} ${value}`)].join(', '),
  reset: 'Reset these',
  untouched: 'All of these stand at their defaults',
}

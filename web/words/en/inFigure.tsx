/** What a figure says that stands in somebody else's page. */
import type { ReactNode } from 'react'
import { sentence } from '../sentence.tsx'

/** Sets a few words apart in the colour of what they name. */
type Mark = (text: string) => ReactNode

export const inFigure = {
  /** Of a page that holds nothing but a figure: its title, and what its main part is called. */
  title: 'The Reverse Bottleneck, a figure',
  name: 'figure',
  /** The two that share one place where it is narrow: on their tabs, and of the tabs together. */
  faces: { levers: 'Levers', curve: 'Curve' },
  leversOrCurve: 'Levers or curve',
  /** Its sections. */
  parts: { plane: 'plane', gap: 'gap', levers: 'levers', curve: 'curve' },
  /** In front of the symbols of the levers. */
  gapAgainst: 'Gap against',
  compare: 'Compare',
  compareThere: 'Compare the measures, in a new tab',
  oneDraw: 'One draw. Inner ellipse: half of a component; outer: 95 %.',
  resample: 'Resample',
  newSeed: 'Take a new seed: everything random is drawn again',
  openThere: 'This setting in the whole explorer, in a new tab',
  key: 'Key',
  truth: 'the truth',
  anchors: (data: Mark): ReactNode => sentence`${data('anchor data')} and fit`,
  generator: 'generator, by role',
  synthetic: (data: Mark): ReactNode => sentence`${data('synthetic data')} and fit`,
  /** Of a computation that broke off: what is on screen meanwhile, and what may help once it has been given up. */
  stays: {
    meanwhile: 'What is shown is from before.',
    remedy: 'What is shown is from before; fewer components, or loading the page again, may help.',
  },
}

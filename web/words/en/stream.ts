/** The stream of chapter 7: how much a point tells of the group it came from, from the truth to the synthetic fit. */
import type { ReactNode } from 'react'
import type { Station } from '../../../src/experiment/stream-rows.ts'
import type { Lever } from '../../../src/parameters/parameters.ts'
import { sentence } from '../sentence.tsx'
import { counted, list } from './grammar.ts'

type Counts = Readonly<Record<Lever, number>>

export const stream = {
  title: 'The stream, in nats',
  setting: ({ K, J, L }: Counts): string => `K = ${K}, J = ${J}, L = ${L}`,
  heads: { narrows: 'Sampling narrows', widens: 'Generation widens' },
  below: {
    narrows: 'all there is, squeezed through what you sampled',
    widens: 'a prompt goes in, much more comes out',
  },
  stations: {
    truth: 'truth',
    anchorData: 'anchor data',
    prompt: 'prompt',
    generator: 'generator',
    syntheticFit: 'synthetic fit',
  } satisfies Record<Station, string>,
  /** Where there is little room. */
  brief: { syntheticFit: 'fit' },
  meanings: {
    truth: 'all there is',
    anchorData: 'what you sampled',
    prompt: 'what it is told',
    generator: 'what it answers',
    syntheticFit: 'how well the fit tells groups apart',
  } satisfies Record<Station, string>,
  nats: 'nats',
  half: '½ nat',
  /** The roles as they are called before the neck, and after it. */
  before: { K: 'anchored', J: 'unsampled', L: 'made up' },
  after: { K: 'anchored', J: 'filled in', L: 'made up' },
  neverSampled: 'never sampled',
  outline: 'the outline, all that nats can see',
  guessed: { wider: 'your guess: wider', narrower: 'your guess: narrower', neither: 'your guess: neither' },
  /** What the picture shows, for those who do not see it. */
  summary: ({ K, J, L }: Counts, [truth, neck, generator, fit]: readonly string[]): string =>
    `A stream whose width is how much one point tells of the group it came from, with K ${K}, J ${J} and L ${L}. ` +
    `It narrows from ${truth} nats in the truth to ${neck} in the anchor data and the prompt, widens to ${generator} in the generator, ` +
    `and ends at ${fit} in the synthetic fit.`,
  table: 'Widths by role, in nats',
  station: 'station',
  together: 'together',
  /** Below the figure. */
  width: (formula: ReactNode, draws: number): ReactNode =>
    sentence`width: ${formula}, mean of ${counted(draws, 'draw')}; at the synthetic fit, what its labels still tell`,
  mixture: 'mixture',
  levers: 'Counts of groups',
  swap: (J: ReactNode, L: ReactNode): ReactNode => sentence`Swap ${J} and ${L}`,
  swapName: 'Swap J and L',
  gap: 'gap, typical draw',
  gapBrief: 'gap',
  gapOf: (draws: number): string => `gap, median of ${counted(draws, 'draw')}`,
  beforeSwap: (gap: string): string => `before the swap ${gap}`,
  /** Said when the numbers for the reader's own counts have come. */
  settled: ({ K, J, L }: Counts, totals: readonly string[], gap: string): string =>
    `K ${K}, J ${J}, L ${L}: ${list([`generator ${totals[2]} nats`, `synthetic fit ${totals[3]} nats`, `gap ${gap}`])}.`,
}

/** Chapter 6: one experiment, both signs. */
import { list } from './grammar.ts'

export const signs = {
  title: { before: 'One ruler', after: 'One experiment, four rulers' },
  setting: (components: number): string => `K = J = L = ${components}`,
  fits: { anchorFit: 'the fit to your points', syntheticFit: 'the fit to the synthetic data' },
  /** Below the planes, once it is answered. */
  seen: {
    anchorFit: (J: number): string => `misses J = ${J} groups; makes up next to nothing`,
    syntheticFit: (J: number, L: number): string => `misses little of the J = ${J}; makes up L = ${L} groups`,
  },
  /** For those who do not see the planes. */
  planes: {
    anchorFit:
      'The truth as dashed ellipses, and over them the fit to the anchor data: it covers only the groups that were sampled.',
    syntheticFit:
      'The truth as dashed ellipses, and over them the fit to the synthetic data: it covers more of the truth, and lies on ground where nothing is real.',
  },
  truth: 'dashed: the truth',
  gap: 'gap, nats',
  helped: 'helped ↑',
  hurt: 'hurt ↓',
  verdict: { helped: 'helped', hurt: 'hurt', unclear: 'unclear' },
  ownScales: (draws: number): string =>
    `Every ruler has its own scale: read signs, not sizes. Medians of ${draws} draws; the band holds half of them.`,
  oneScale: (draws: number): string => `Median of ${draws} draws; the band holds half of them.`,
  summary: (told: readonly string[]): string => `The gap by ${list(told)}.`,
  told: (measure: string, gap: string, verdict: string): string => `${measure} ${gap}, ${verdict}`,
  asTable: 'As a table',
  table: {
    caption: 'The gap in nats, median and middle half of draws.',
    head: ['ruler', 'gap', 'from', 'to', 'draws'],
  },
}

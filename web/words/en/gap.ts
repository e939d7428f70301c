/** What is said of the gap wherever it is: the one number, and what its sign means. */
import type { DensityMeasure } from '../../../src/divergence/measures.ts'
import type { Pieces } from '../pieces.ts'

/** Of what is set apart there: whose doing it is, and what it did. */
type Verdict = Pieces<'data' | 'did'>

/** A measure in which the sign is the other, and what the synthetic data did by it. */
interface Opposite {
  readonly measure: DensityMeasure
  readonly did: 'helped' | 'hurt'
}

const BY: Readonly<Record<DensityMeasure, string>> = {
  'jensen-shannon': 'Jensen–Shannon',
  'truth-to-fit': 'what the fit misses',
  'fit-to-truth': 'what the fit makes up',
}

export const gap = {
  name: 'KL Gap',
  measuredBy: 'The gap, measured by',
  thisDraw: 'nats, this draw',
  /** @param did, because from the words for measures */
  verdict: {
    full: (did: string, because: string): Verdict => [
      ['The '],
      ['synthetic data', 'data'],
      [' '],
      [`${did}:`, 'did'],
      [` a model fitted to it ${because}.`],
    ],
    brief: (did: string): Verdict => [['The '], ['synthetic data', 'data'], [' '], [`${did}.`, 'did']],
    terse: (did: string): Verdict => [['Synthetic data', 'data'], [' '], [`${did}.`, 'did']],
  },
  opposite: ({ measure, did }: Opposite, brief = false): string =>
    `By ${BY[measure]}, ${brief ? 'it' : 'the same draw'} ${did === 'hurt' ? 'hurts' : 'helps'}.`,
  /** All of it for the ear. @param nats with its sign as a word @param opposite a sentence, or nothing */
  spoken: (measure: string, nats: string, did: string, because: string, opposite: string): string =>
    `KL Gap by ${measure}: ${nats} nats. The synthetic data ${did}: a model fitted to it ${because}.` +
    (opposite && ` ${opposite}`),
  /** Of what is pointed at in a curve. */
  hints: { click: 'click to open it', tap: 'tap again to open it' },
}

/**
 * What Gan & Liu (ICLR 2025), Appendix G, report of their trial with language models, with all the digits that they
 * print. GPT-4o wrote training data from 3, 10 or 20 real examples of Dolly-15K in its prompt; GPT-2 was trained on them
 * for 20 epochs. No error bars are given.
 */

/** The models that were rated: GPT-2 as it was, trained on what was generated from so many examples, or on real data. */
export const RATED = ['base', 3, 10, 20, 'real'] as const
export type Rated = (typeof RATED)[number]
export const EXAMPLES = [3, 10, 20] as const

export interface Reported {
  /** The ratings of Llama-3.1-Nemotron-70B-Instruct, after a softmax over these five, so that they sum to 1. */
  readonly ratings: Readonly<Record<Rated, number>>
  /** How closely the fitted model depends on its training data. */
  readonly hsic: Readonly<Record<(typeof EXAMPLES)[number], number>>
  /** How widely the generated answers differ in meaning. */
  readonly semanticEntropy: Readonly<Record<(typeof EXAMPLES)[number], number>>
}

export const REPORTED: Reported = {
  ratings: { base: 0.1409, 3: 0.1863, 10: 0.1965, 20: 0.2015, real: 0.2745 },
  hsic: { 3: 7.8703, 10: 7.8668, 20: 7.8502 },
  semanticEntropy: { 3: 1.0739, 10: 1.0503, 20: 1.0005 },
}

/** From the fewest examples to the most, as a share of the first. */
export const changeOf = (values: Reported['hsic']): number =>
  (values[EXAMPLES[EXAMPLES.length - 1]] - values[EXAMPLES[0]]) / values[EXAMPLES[0]]

/** The authors’ trial with language models, chapter 10. */
import { list } from './grammar.ts'

const trained = (examples: number): string => `data generated from ${examples} examples`

export const trial = {
  title: 'GPT-2, rated by a judge model',
  setting: 'softmax over the five, so they add up to 1',
  rated: { base: 'nothing: GPT-2 as it was', generated: trained, real: 'the real training set' },
  /** Above the names: what the model was trained on. */
  trainedOn: 'trained on',
  rating: 'rating',
  alike: '⅕, all alike',
  noErrors: 'No error bars are given for any of these numbers.',
  /** Both in percent. */
  more: (hsic: string, entropy: string): string =>
    `HSIC changes by ${hsic}\u00a0%, semantic entropy by ${entropy}\u00a0%`,
  hsic: 'HSIC',
  hsicMeans: 'tie of the model to its training set',
  semanticEntropy: 'Semantic entropy',
  semanticEntropyMeans: 'spread of meaning of the answers',
  examples: (number: number): string => `${number} examples`,
  asTable: 'All numbers as a table',
  hidden: 'Five models by name, with an empty axis of ratings: the ratings are not shown yet.',
  summary: (ratings: readonly string[]): string =>
    `Ratings as bars from zero: ${list(ratings)}. If all were alike, each would be a fifth.`,
  smallSummary: (name: string, values: readonly string[]): string => `${name}, as bars from zero: ${list(values)}.`,
  table: {
    caption: 'As reported in Appendix G of Gan & Liu, ICLR 2025. No error bars are given.',
    head: ['trained on', 'rating', 'HSIC', 'semantic entropy'],
    none: 'not given',
  },
}

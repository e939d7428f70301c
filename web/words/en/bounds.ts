/** Chapter 8: what a bound sees, and the two coins. */

export const bounds = {
  title: { before: 'A bound goes up', after: 'What a bound sees' },
  setting: { before: 'and the gap?', after: 'Theorem 4.10, as reconstructed' },
  settingOf: (J: number, L: number): string => `J = ${J}, L = ${L}`,
  bound: 'the bound',
  boundUp: 'goes up',
  gap: 'the gap',
  unknown: '?',
  suspended: 'A bar for the bound, which goes up, and an empty place for the gap.',
  terms: 'What its terms see: the information in what the generator answers, nats',
  termsStay: 'unmoved, but for chance (our measure of it: the width of the stream)',
  brought: 'What the data bring: the gap, nats',
  gapGrows: 'it grows',
  swapSummary: (terms: readonly [string, string], gaps: readonly [string, string]): string =>
    `With J and L swapped the terms stay, ${terms[0]} and ${terms[1]} nats, and the gap goes from ${gaps[0]} to ${gaps[1]}.`,
  swapTable: {
    caption: 'Before and after J and L are swapped, in nats.',
    head: ['setting', 'information of the generator', 'gap'],
  },
  coins: 'Two coins',
  ours: 'our example',
  prompt: 'prompt',
  knowledge: 'own knowledge',
  learned: 'learned',
  /** The name of a box in the last column of the table of coins. */
  learnedOf: (prompt: number, knowledge: number): string =>
    `What is learned where the prompt is ${prompt} and the own knowledge ${knowledge}`,
  differ: 'do they differ?',
  change: 'Press a coin in the last column to have something else learned.',
  again: 'Do they differ?',
  aloneTells: { prompt: 'the prompt alone tells', model: 'the own knowledge alone tells' },
  allows: '(5), as reconstructed, allows',
  isLearned: 'together they tell',
  bits: (number: string): string => `${number} ${number === '1' ? 'bit' : 'bits'}`,
  holds: 'Here the bound holds.',
  leaks: 'More is learned than the bound allows: it leaks.',
  bitsSummary: (parts: Record<'prompt' | 'model' | 'allows' | 'learned', string>): string =>
    `The prompt alone tells ${parts.prompt}, the own knowledge alone ${parts.model}. Inequality (5), as reconstructed, allows ${parts.allows}; together they tell ${parts.learned}.`,
  lemma: 'Lemma 3.1 looks at the truth',
  lemmaSetting: (components: number): string => `K = J = L = ${components}, loss from 0 to 10`,
  lemmaAllows: 'it allows',
  lemmaIs: 'there is',
  lemmaSummary: (bound: string, error: string): string =>
    `Two bars on one scale: Lemma 3.1 allows a difference of ${bound}, and there is one of ${error}.`,
}

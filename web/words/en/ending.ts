/** The end of the story: the reader's guesses, four more questions, a challenge, and the way to the explorer. */
import { count } from './grammar.ts'

type Setting = Readonly<Record<'K' | 'J' | 'L' | 'n', number>>

const counts = ({ K, J, L }: Setting): string => `K = ${K}, J = ${J}, L = ${L}`

export const ending = {
  guesses: 'Your guesses',
  unscored: 'not scored, kept in this tab only',
  chapter: 'chapter',
  said: 'you said',
  was: 'it was',
  none: 'nothing yet',
  unseen: 'not seen yet',
  more: 'Four more, on settings you have not seen',
  answer: 'Answer',
  questions: {
    hurts: (setting: Setting): string => `${counts(setting)}, ${count(setting.n)} points: helped or hurt?`,
    stops: ({ K, J }: Setting): string => `K = ${K}, J = ${J}. How many made-up groups before it stops helping?`,
    more: ({ K, J, L }: Setting): string =>
      `Ten times as many synthetic points at K = ${K}, J = ${J}, L = ${L}: which way does the gap go?`,
    twice: 'The generator answers with twice the nats. Is it twice as useful?',
  },
  answers: {
    hurts: (
      told: Readonly<Record<'gap' | 'covered' | 'true' | 'gapWithMany', string>>,
      points: number,
      many: number,
    ): string =>
      `Hurt, ${told.gap}, though by the rule it should barely help (${told.covered} % covered, ${told.true} % true): ` +
      `${count(points)} points are too few. ${count(many)} give ${told.gapWithMany}.`,
    stops: (balance: string, gap: string): string => `The rule says ${balance}, and measured it is ${gap} there.`,
    more: (from: string, to: string): string => `Up, from ${from} to ${to}.`,
    twice: 'Nats do not say.',
  },
  challenge: 'A challenge',
  find: (L: number): string => `Find a world with L = ${L} in which the synthetic data still help.`,
  take: 'Take it on',
  onwards: 'Now the explorer, with your world',
}

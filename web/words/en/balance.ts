/** Chapters 4 and 5 of the story: which part of the truth is covered, and which part of the synthetic data is true. */
import { counted } from './grammar.ts'

export const balance = {
  title: 'What weighs against what',
  truth: 'The truth',
  synthetic: 'The synthetic data',
  cover: (covered: number, all: number): string => `your anchor data cover ${covered} of ${counted(all, 'group')}`,
  areTrue: (real: number, all: number): string => `${real} of ${counted(all, 'group')} are true`,
  covered: (percent: number): string => `covered, ${percent}\u00a0%`,
  /** What the rule says follows at once. */
  true: (percent: number): string => `true, ${percent}\u00a0%: `,
  percent: (percent: number): string => `${percent}\u00a0%`,
  /** What the rule says, by the side to which the beam leans. */
  lean: {
    right: 'leans right: by the rule, helps with plenty of points',
    plumb: 'hangs plumb: by the rule, gap 0 with plenty of points',
    left: 'leans left: by the rule, hurts with plenty of points',
  },
  /** The same in few words, where there is little room. */
  brief: { right: 'helps, by the rule', plumb: 'gap 0, by the rule', left: 'hurts, by the rule' },
  /** For those who do not see the picture. */
  summary: (covered: number, truth: number, all: number): string =>
    `Two bars of groups. The truth has ${truth}, of which your anchor data cover ${covered}. The synthetic data come from ${all}, of which ${truth} are true.`,
  ruled: (summary: string, covered: number, real: number, lean: string): string =>
    `${summary} Covered ${covered}\u00a0%, true ${real}\u00a0%: the line between their ends ${lean}.`,
  head: ['', 'K', 'J', 'L', 'covered, or true'],
}

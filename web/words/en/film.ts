/** The film of generations of chapter 9. */
import { list } from './grammar.ts'

export const film = {
  title: 'One line of descent, replaced',
  setting: 'one of the draws; truth dashed, ○ collapsed; its distance',
  /** Where not all frames have been shown yet. */
  begun: 'One line of descent',
  begunSetting: 'one of the draws; truth dashed; its distance',
  generation: (g: number): string => `g = ${g}`,
  summary: (generations: readonly number[], distances: readonly string[]): string =>
    generations.length === 1
      ? 'One plane: the truth, and the first fit, which is close to it. The generations after it are still empty.'
      : `One line of descent, in which each generation is fitted to points of the one before. In generations ${list(generations.map(String))} it is ${list(distances)} nats from the truth: its ellipses shrink, and leave the truth behind.`,
  table: {
    caption: 'The frames: distance from the truth in nats, by Jensen–Shannon; groups of the fit; collapsed groups.',
    head: ['generation', 'distance', 'groups', 'collapsed'],
  },
}

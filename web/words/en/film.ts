/** The film of generations of chapter 9. */
import { list } from './grammar.ts'

export const film = {
  title: 'One line of descent, replaced',
  setting: 'truth dashed, ○ collapsed; at the right the distance',
  /** Where not all frames have been shown yet. */
  begun: 'One line of descent',
  begunSetting: 'truth dashed; at the right the distance',
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

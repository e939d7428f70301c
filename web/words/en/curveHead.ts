/** What stands over the curve: how far it has come, and what else it can show. */
import { count, counted } from './grammar.ts'

export const curveHead = {
  /** In front of the levers. */
  changesWith: 'How the gap changes with',
  drawsOf: (done: number, wanted: number): string => `${count(done)} of ${counted(wanted, 'draw')}`,
  stoppedAt: (done: number): string => `Stopped at ${counted(done, 'draw')}`,
  /** Of the bar that fills. */
  progress: 'Draws of this curve',
  /** Draws a second, in front of the time that is left; and the same for the ear. */
  rate: (rate: number): string => `${count(rate)}/s, `,
  rateSaid: (rate: number): string => `${count(rate)} draws a second, `,
  left: (time: number, unit: 's' | 'min'): string => `${time} ${unit} left`,
  stop: 'Stop',
  goOn: 'Go on',
  more: 'More',
  moreDraws: 'More draws',
  options: 'Options',
  shows: 'The curve shows',
  shown: { gap: 'the gap', distances: 'the gap and both distances', change: 'the change from here, draw by draw' },
  mean: 'mean ± s.d. instead of median and quartiles',
  table: 'table of this curve',
}

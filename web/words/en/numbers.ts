/** Numbers with what they count. */
import { count, counted } from './grammar.ts'

export const numbers = {
  count,
  draws: (number: number): string => counted(number, 'draw'),
  /** How far apart draws are: the middle half of them. */
  spread: (lower: string, upper: string): string => `half of draws ${lower} to ${upper}`,
  spreadUnknown: 'half of draws …',
  /** The unit of every gap and distance. */
  nats: 'nats',
  /** For the ear, since speech passes over signs. */
  minus: 'minus',
  plus: 'plus',
}

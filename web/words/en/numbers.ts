/** Numbers with what they count. */
import { count, counted } from './grammar.ts'

export const numbers = {
  count,
  points: (number: number): string => counted(number, 'point'),
  components: (number: number): string => counted(number, 'component'),
  draws: (number: number): string => counted(number, 'draw'),
  /** The unit of every gap and distance. */
  nats: 'nats',
  /** For the ear, since speech passes over signs. */
  minus: 'minus',
  plus: 'plus',
}

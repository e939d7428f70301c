/** 数字与量词。 */
import type { numbers as en } from '../en/numbers.ts'
import { count, counted } from './grammar.ts'

export const numbers: typeof en = {
  count,
  draws: number => counted(number, '次实验'),
  spread: (lower, upper) => `半数实验在 ${lower} 到 ${upper} 之间`,
  spreadUnknown: '半数实验在……之间',
  nats: 'nat',
  minus: '负',
  plus: '正',
}

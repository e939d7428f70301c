/** 数字与量词。 */
import type { numbers as en } from '../en/numbers.ts'
import { count, counted } from './grammar.ts'

export const numbers: typeof en = {
  count,
  points: number => counted(number, '个点'),
  components: number => counted(number, '个分量'),
  draws: number => counted(number, '次实验'),
  nats: 'nat',
  minus: '负',
  plus: '正',
}

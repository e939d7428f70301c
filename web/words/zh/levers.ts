/** 三根滑杆与各个数字框：填的是什么，哪里填得不对，什么会很慢。 */
import type { levers as en } from '../en/levers.ts'
import { counted, decimal } from './grammar.ts'

const PACES = { half: '约需半秒', one: '约需一秒', few: '要好几秒' }

export const levers: typeof en = {
  number: name => `${name}，数值`,
  components: (count, role) => `${role}分量 ${counted(count, '个')}`,
  unreadable: (name, whole, min, max, now) =>
    `${name}：要填 ${decimal(min)} 到 ${decimal(max)} 的${whole ? '整数' : '数'}，仍用 ${now}`,
  outside: (name, min, max, taken) => `${name}：只能取 ${decimal(min)} 到 ${decimal(max)}，改用 ${decimal(taken)}`,
  notWhole: (name, taken) => `${name}：要填整数，改用 ${decimal(taken)}`,
  inSteps: (name, step, taken) => `${name}：每步 ${decimal(step)}，改用 ${decimal(taken)}`,
  slow: pace => `每次实验${PACES[pace]}，曲线会慢慢填满。`,
  enter: warning => `${warning}按回车键继续。`,
}

/** 链接或元素属性不能照原样显示时的说明。 */
import type { linkNotes as en } from '../en/linkNotes.ts'

const format = new Intl.NumberFormat('zh-Hans', { maximumFractionDigits: 6, useGrouping: 'min2' })
const number = (value: number): string => format.format(value)
const given = (name: string, text: string | null): string =>
  text === null ? `${name}${/\w$/.test(name) ? ' ' : ''}没有写值` : `${name} = ${text}`

export const linkNotes: typeof en = {
  newer: '这个链接是用较新的版本生成的，这里显示的可能与原意不同。',
  long: '这个链接比本站的任何链接都长，只读了开头。',
  world: '这个链接带有手工设定的分布，这一版画不出来，只按链接里的种子显示。',
  twice: key => `${key} 写了不止一次，按第一个显示。`,
  notFlat: dimension => `这把尺子只在二维可用，这里是 ${dimension} 维，改为显示它要估计的那个量。`,
  noLook: (key, text) => `${key} = ${text} 在这里显示不了，已略去。`,
  noOption: (key, text) => `这里不认识 ${key} = ${text}，已略去。`,
  noPage: text => `这里没有“${text}”这一页。`,
  noChoice: (name, text, shown) => `${given(name, text)}${text === null ? '' : '，不在可选之列'}，改为“${shown}”。`,
  noNumber: (name, text, shown) => `${given(name, text)}${text === null ? '' : '，不是数'}，改为 ${number(shown)}。`,
  notWhole: (name, text, shown) => `${name} = ${text}，不是整数，改为 ${number(shown)}。`,
  offStep: (name, text, step, shown) => `${name} = ${text}，不是 ${number(step)} 的整数倍，改为 ${number(shown)}。`,
  above: (name, text, most) => `${name} = ${text}，超过上限，改为 ${number(most)}。`,
  below: (name, text, least) => `${name} = ${text}，低于下限，改为 ${number(least)}。`,
  together: sentences => sentences.join(''),
  more: notes => `类似的还有 ${notes} 处。`,
}

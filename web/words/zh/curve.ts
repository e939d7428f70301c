/** 曲线：坐标轴、标记和图注，说给看不见的人听的话，以及计算中断时的话。 */
import type { curve as en } from '../en/curve.ts'
import { measuredWith } from './grammar.ts'

const WAYS = { rises: '上升', falls: '下降', flat: '没有明显升降' }

type At = Parameters<typeof en.oneDraw>[1]

const at = ({ gap, lever, value }: At): string => `${lever} = ${value} 时，${gap}`

export const curve: typeof en = {
  axis: { gap: '净收益（nat）', distances: 'nat', change: '净收益的变化（nat）' },
  logAxis: axis => `${axis}，对数刻度`,
  poles: { gap: { up: '有益 ↑', down: '有害 ↓' }, change: { up: '变大 ↑', down: '变小 ↓' } },
  provisional: '暂定',
  early: draws => `不足 ${draws} 次，结果暂定`,
  captions: { median: ['中位数与中间一半'], mean: ['均值 ± 一个标准差', '均值 ± 标准差'] },
  gap: '净收益',
  changeFrom: (lever, value) => `与 ${lever} = ${value} 逐次相比`,
  thisDraw: gap => `这一次 ${gap}`,
  oneDraw: (draw, { gap, lever, value }) => `${lever} = ${value}，第 ${draw} 次：${gap}`,
  position: '曲线上的位置',
  positionNow: (lever, value, role) => `${lever} = ${value}，${role}`,
  computing: lever => `正在计算净收益随 ${lever} 变化的曲线。`,
  course: ({ measure, way, from, to, here, draws }) =>
    `${measuredWith(measure)}，净收益的中位数${WAYS[way]}：${at(from)}；${at(to)}。单位为 nat，每点 ${draws} 次实验。` +
    (here ? `当前设定下，${at(here)}。` : ''),
  tryingAgain: (attempt, attempts, meanwhile) =>
    `计算意外中断了。正在重试（第 ${attempt} 次，共 ${attempts} 次）。${meanwhile}`,
  gaveUp: (times, remedy) => `计算${times > 1 ? `接连中断了 ${times} 次` : '中断了'}。${remedy}`,
  stays: {
    meanwhile: '你的设定没有变，曲线是先前的。',
    remedy: '你的设定没有变。减少点数或分量，或者重新载入页面，也许有用。',
  },
}

/** 曲线的表格。 */
import type { curveTable as en } from '../en/curveTable.ts'
import { measuredWith } from './grammar.ts'

export const curveTable: typeof en = {
  title: '这条曲线的表格',
  against: lever => `净收益随 ${lever} 的变化`,
  caption: measure => `净收益${measuredWith(measure)}；最右两列是两个拟合离真实分布的距离，取中位数。单位为 nat。`,
  opens: '点中位数，可打开离它最近的一次实验。',
  open: (draw, lever, value) => `打开第 ${draw} 次实验，${lever} = ${value} 时它离中位数最近`,
  draws: '次数',
  median: '中位数',
  error: { brief: '标准误', full: '中位数的标准误' },
  half: '中间一半',
  mean: '均值',
  deviation: { brief: '标准差', full: '净收益的标准差' },
  anchor: '锚点拟合',
  synthetic: '合成拟合',
  range: (lower, upper) => `${lower} 到 ${upper}`,
}

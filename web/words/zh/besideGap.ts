/** 数字旁边的字：两段距离的横条，以及尺子和来历的入口。 */
import type { besideGap as en } from '../en/besideGap.ts'
import { counted } from './grammar.ts'

export const besideGap: typeof en = {
  by: measure => [['尺子：'], [measure, 'measure']],
  origin: '这个数字怎么来的',
  fits: { anchored: verb => [['锚点拟合', 'name'], [verb]], synthetic: verb => [['合成拟合', 'name'], [verb]] },
  size: (components, points) => `${counted(components, '个分量')}，${counted(points, '个点')}`,
  difference: '相差',
  scale: end => `刻度从 0 到 ${end}：0 表示与真实分布一致，${end} 表示毫无重叠。`,
  scaleEnds: {
    start: zero => [[zero, 'number'], [' '], ['与', 'roomy'], ['真实分布'], ['一致', 'roomy']],
    end: end => [['毫无重叠 '], [end, 'number']],
  },
  sameSize: '两个拟合一样大',
  sameSizeMeans: '两个拟合都用 K + J + L 个分量；公开代码里，锚点拟合只用 K 个',
}

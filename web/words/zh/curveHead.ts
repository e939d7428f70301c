/** 曲线上方的字：算到哪里，还可以显示什么。 */
import type { curveHead as en } from '../en/curveHead.ts'
import { count } from './grammar.ts'

export const curveHead: typeof en = {
  changesWith: '净收益随什么变',
  drawsOf: (done, wanted) => `${count(done)}/${count(wanted)} 次`,
  stoppedAt: done => `已停在 ${count(done)}\u00a0次`,
  progress: '这条曲线的实验次数',
  rate: rate => `${count(rate)} 次/秒，`,
  rateSaid: rate => `每秒 ${count(rate)} 次，`,
  left: (time, unit) => `还需 ${time} ${unit === 's' ? '秒' : '分钟'}`,
  stop: '停止',
  goOn: '继续',
  more: '更多',
  moreDraws: '更多次实验',
  options: '选项',
  shows: '曲线显示',
  shown: { gap: '净收益', distances: '净收益和两段距离', change: '与当前设定逐次相比的变化' },
  mean: '改用均值 ± 标准差，不用中位数和四分位数',
  table: '这条曲线的表格',
}

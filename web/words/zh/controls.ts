/** 滑杆周围的控件：重新抽取与回放、种子、其余参数。 */
import type { controls as en } from '../en/controls.ts'
import { count, counted } from './grammar.ts'

export const controls: typeof en = {
  controls: '控件',
  fold: '收起按钮',
  unfold: '展开按钮',
  lever: '滑杆',
  welcome: '拖动 J：生成模型每带来一个分量，就补上一处锚点数据没到过的地方。',
  gotIt: '知道了',
  resample: '重新抽取',
  newSeed: '换一个种子，所有随机量重新抽取（R）',
  replay: '回放',
  sameSeed: '种子不变，逐层重放这一次（P）',
  toEnd: '跳到最后',
  showAll: '显示这一次的全部图层和净收益（Esc）',
  back: '上一步',
  next: '下一步',
  minusOne: '种子减一',
  plusOne: '种子加一',
  copySeed: '复制种子',
  notHere: '网页在这里不能自动复制。选中数字，再手动复制。',
  replayKeeps: '回放不换种子',
  onDraw: draw => `第 ${draw} 次，`,
  toFirst: '回到首次',
  backToFirst: '回到这个种子的首次实验',
  more: '更多',
  moreHeading: '更多参数',
  moreParameters: '更多参数',
  summary: (anchor, synthetic, estimator) => `${count(anchor)} 与 ${counted(synthetic, '个点')}，${estimator}`,
  reset: '恢复默认',
  untouched: '已经都是默认值',
}

/** 嵌入别人网页的图上的文字。 */
import type { inFigure as en } from '../en/inFigure.tsx'
import { sentence } from '../sentence.tsx'

export const inFigure: typeof en = {
  title: '逆信息瓶颈：一张图',
  name: '图',
  faces: { levers: '滑杆', curve: '曲线' },
  leversOrCurve: '滑杆或曲线',
  parts: { plane: '平面', gap: '净收益', levers: '滑杆', curve: '曲线' },
  gapAgainst: '净收益随什么变',
  compare: '对照',
  compareThere: '对照四把尺子（新标签页）',
  oneDraw: '一次实验。内圈含分量的 50%，外圈 95%。',
  resample: '重新抽取',
  newSeed: '换一个种子，所有随机量重新抽取',
  openThere: '在“探索”页打开这组设定（新标签页）',
  key: '图例',
  truth: '真实分布',
  anchors: data => sentence`${data('锚点数据')}及拟合`,
  generator: '生成模型，按角色分色',
  synthetic: data => sentence`${data('合成数据')}及拟合`,
  stays: { meanwhile: '图中还是先前的结果。', remedy: '图中还是先前的结果。减少分量或重新载入页面，也许有用。' },
}

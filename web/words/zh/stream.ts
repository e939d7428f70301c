/** 导读第 7 章的信息流：从真实分布到合成拟合，一个点能透露多少它来自哪个簇。 */
import { sentence } from '../sentence.tsx'
import type { stream as en } from '../en/stream.ts'

export const stream: typeof en = {
  title: '信息流，单位 nat',
  setting: ({ K, J, L }) => `K = ${K}，J = ${J}，L = ${L}`,
  heads: { narrows: '采样，越收越窄', widens: '生成，越放越宽' },
  below: { narrows: '全貌之中，只剩你采到的一小部分', widens: '进去的是提示，出来的多得多' },
  stations: {
    truth: '真实分布',
    anchorData: '锚点数据',
    prompt: '提示',
    generator: '生成模型',
    syntheticFit: '合成拟合',
  },
  brief: { syntheticFit: '合成拟合' },
  meanings: {
    truth: '全貌',
    anchorData: '你采到的',
    prompt: '给它看的',
    generator: '它答出的',
    syntheticFit: '拟合还分得清多少',
  },
  nats: 'nat',
  half: '½ nat',
  before: { K: '有锚点', J: '未采样', L: '编造' },
  after: { K: '有锚点', J: '补上', L: '编造' },
  neverSampled: '从未采到',
  outline: '外轮廓：信息量只反映总宽',
  guessed: { wider: '你的猜测：变宽', narrower: '你的猜测：变窄', neither: '你的猜测：都不会' },
  summary: ({ K, J, L }, [truth, neck, generator, fit]) =>
    `一条信息流，宽度是一个点平均透露了多少它来自哪个簇。K = ${K}，J = ${J}，L = ${L}。` +
    `真实分布处宽 ${truth} nat，到锚点数据和提示处收窄为 ${neck} nat，在生成模型处放宽到 ${generator} nat，最后在合成拟合处为 ${fit} nat。`,
  table: '各处的宽度，按角色分，单位 nat',
  station: '位置',
  together: '合计',
  width: (formula, draws) => sentence`宽度 = ${formula}（${`${draws} 次实验`}的平均）；最右一段只计拟合留住的`,
  mixture: '混合分布',
  levers: '簇的个数',
  swap: (J, L) => sentence`对调 ${J} 与 ${L}`,
  swapName: '对调 J 与 L',
  gap: '净收益，典型值',
  gapBrief: '净收益',
  gapOf: draws => `净收益，${draws} 次实验的中位数`,
  beforeSwap: gap => `对调前 ${gap}`,
  settled: ({ K, J, L }, totals, gap) =>
    `K = ${K}，J = ${J}，L = ${L}：生成模型 ${totals[2]} nat，合成拟合 ${totals[3]} nat，净收益 ${gap}。`,
}

/** 平面图上的文字：标题与旁边的一行、图例、按钮，以及读给看不见图的人听的内容。 */
import type { plane as en } from '../en/plane.ts'
import { count, counted } from './grammar.ts'

export const plane: typeof en = {
  heading: '一次实验',
  pinned: '已固定，再按一次放开。',
  components: '生成模型的各个分量',

  zoom: '缩放',
  closer: '放大',
  closerBy: '放大：+ 或 Ctrl 加滚轮',
  farther: '缩小',
  fartherBy: '缩小：−',
  all: '显示全部',
  allBy: '显示全部：0',

  whole: '100%',
  percent: digits => `${digits}%`,
  described: ({ weight, real, serving, adds }) =>
    [
      real ? `占真实分布的 ${weight}` : `占生成模型的 ${weight}，真实分布里没有`,
      serving === 0 ? '合成拟合没有分量与它对应' : `合成拟合有 ${counted(serving, '个分量')}与它对应`,
      ...(adds === null ? [] : [`对净收益贡献 ${adds} nat`]),
    ].join('；'),
  notHere: '这一次没有这个分量',
  ofRole: (role, described) => `${role}：${described}`,
  named: (symbol, role, described) => `${symbol} ${role}：${described}`,
  noneOf: role => `没有${role}的分量`,
  allOf: (role, number) => `${counted(number, '个')}${role}的分量，以及与之对应的拟合分量`,
  inOneDimension: '一维，沿一条线画出',
  inDimensions: number => `${number} 维，沿前两个主轴看过去`,
  inCrowd: number => `共 ${counted(number, '个分量')}，所以只画外圈（95%）`,
  ellipses: '内圈含分量的 50%，外圈 95%',
  summary: ({ anchored, unsampled, irrelevant, anchorFit, anchorData, syntheticFit, syntheticData }) =>
    [
      `真实分布有 ${counted(anchored + unsampled, '个分量')}：${anchored} 个有锚点，${unsampled} 个未采样。`,
      irrelevant > 0
        ? `生成模型除了这些，还有 ${counted(irrelevant, '个无关的分量')}。`
        : '生成模型只有这些，没有无关的分量。',
      `锚点拟合有 ${counted(anchorFit, '个分量')}，用 ${counted(anchorData, '个点')}训练；`,
      `合成拟合有 ${counted(syntheticFit, '个分量')}，用 ${counted(syntheticData, '个点')}训练。`,
    ].join(''),

  layers: '图中各层',
  sheet: '图层',
  sheetOrder: '按实验发生的先后排列。',
  truth: '目标，虚线',
  anchorData: each => `K 的每个分量 ${counted(each, '个点')}`,
  anchorDataRoomy: each => `K 的每个分量 ${counted(each, '个点')}`,
  someDrawn: (drawn, of) => `${counted(of, '个点')}中画出 ${count(drawn)} 个`,
  anchorFit: '只用它们训练',
  generator: symbols => `${symbols.join('、')}，分色`,
  generatorRoomy: symbols => `${symbols.join('、')}，按角色分色`,
  syntheticData: points => `由它生成，${counted(points, '个点')}`,
  syntheticDataRoomy: points => `由生成模型生成，${counted(points, '个点')}`,
  syntheticFit: '用它们训练',
  onOnePoint: (collapsed, of) => `${counted(of, '个')}中有 ${collapsed} 个缩成一点`,
}

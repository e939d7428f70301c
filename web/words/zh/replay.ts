/** 回放的每一步各说一句：谁从谁那里抽取了什么。单独出现的大写字母是符号。 */
import type { replay as en } from '../en/replay.ts'
import { count, counted } from './grammar.ts'

export const replay: typeof en = {
  step: (number, of) => `第 ${number} 步，共 ${of} 步`,
  truth: (made, components) => `真实分布由 ${made} = ${counted(components, '个分量')}组成。两个拟合都要跟它比。`,
  anchorData: (points, alone) => `锚点数据${alone ? '只' : ''}从有锚点的 K 个分量中抽取：${counted(points, '个点')}。`,
  anchorFit: components => `用锚点数据拟合出一个模型，即锚点拟合：${counted(components, '个分量')}。`,
  generator: (made, own) =>
    own > 0
      ? `生成模型有真实分布的 ${made} 个分量，还有真实分布里没有的 L = ${count(own)} 个。`
      : `生成模型有真实分布的 ${made} 个分量，此外什么也没有。`,
  syntheticData: points => `合成数据从生成模型中抽取：${counted(points, '个点')}。`,
  syntheticFit: components => `用合成数据拟合出一个模型，即合成拟合：${counted(components, '个分量')}。`,
}

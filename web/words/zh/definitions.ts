/** 图中各词的意思，每词一句；单独出现的字母是符号。 */
import type { definitions as en } from '../en/definitions.ts'

export const definitions: typeof en = {
  truth: '真实分布 G：由 K + J 个权重相等的高斯分量混合而成，两个拟合都要跟它比。',
  anchorData: '锚点数据：真实的点，只从真实分布中有锚点的 K 个分量里抽取。',
  anchorFit: '锚点拟合 pi_a：EM 只用锚点数据拟合出的高斯混合模型。',
  generator:
    '生成模型：合成数据的来源。里面混合了从锚点数据学来的 K 个分量、真实分布里的 J 个分量，以及随意放置的 L 个分量。',
  syntheticData: '合成数据：从生成模型中抽取的点，不出自真实分布。',
  syntheticFit: '合成拟合 pi_s：EM 只用合成数据拟合出的高斯混合模型。',
  anchored: '有锚点 K：真实分布的分量，锚点数据就来自它们，生成模型也从这些数据学到它们。',
  unsampled: '未采样 J：真实分布的分量，锚点数据没有一个点来自它们，生成模型里却原样都有。',
  irrelevant: '无关 L：只有生成模型才有的分量，位置随意，真实分布里一个也没有。',
  placed: 'EM 用来拟合混合模型：一步步提高数据的似然，直到附近的一个峰。到了峰上，这个分量与生成模型的哪一个都对不上。',
  collapsed: 'EM 逐步拟合混合模型，把这个分量缩成了一个点。',
  emptied: 'EM 逐步拟合混合模型，没有给这个分量留下任何点。',
}

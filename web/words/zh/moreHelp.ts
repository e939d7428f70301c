/** 「更多参数」里各参数与各选项的一句话说明。 */
import type { moreHelp as en } from '../en/moreHelp.ts'

export const moreHelp: typeof en = {
  named: {
    N_k: '从每个有锚点的分量中抽取的点数。',
    n: '从生成模型中抽取的总点数。',
    noise: '加到每个合成点上的噪声，这是它的标准差。',
    prompt: '提示把生成模型拉向 K：每个 K 分量的权重是别的分量的 e 的几次方倍。',
    generation: '从第二代起，合成点由上一代的合成拟合产生。',
    policy: '第二代起，每一代的拟合用哪些点。',
    fresh: '第二代起，新点里有多少取自真实分布的 K 分量。',
    separation: '把真实分布的分量逐个拉开。',
    covariances: '各分量的形状怎样抽取。',
    fit: '两个混合模型各用多少个分量来拟合。',
    maxIterations: '拟合到这一步还没稳定，就停下并注明。',
    estimator: '怎样由概率密度算出距离。',
    dimension: '数据的维数。平面上只显示其中两维。',
    seed: '回放不换种子，重新抽取则换一个。',
    draw: '平面上是这个种子的第几次实验。',
  },
  options: {
    covariances: {
      published: '按 A·Bᵀ，照 NumPy 的做法抽取：细如针。',
      symmetric: '按 A·Aᵀ，教科书的做法：几乎一样细。',
    },
    fit: {
      published: '锚点拟合用 K 个分量，合成拟合用 K + J + L 个。',
      'same-size': '两个拟合都用 K + J + L 个分量。',
    },
    policy: {
      replace: '每一代只用上一代拟合产生的点。',
      keep: '每一代都用迄今产生的所有点。',
      sample: '从迄今产生的所有点里，抽取与新点一样多的点。',
    },
    estimator: { quadrature: '沿螺旋取节点，每次结果相同。', 'monte-carlo': '在每个分量中随机取点，任何维数都可用。' },
  },
}

/** 各参数的名称与一句话说明。 */
import type { parameters as en } from '../en/parameters.ts'

export const parameters: typeof en = {
  named: {
    K: { label: '有锚点', help: '真实分布里有，锚点数据里也有。' },
    J: { label: '未采样', help: '真实分布里有，锚点数据没采到。' },
    L: { label: '无关', help: '只在生成模型里，真实分布里没有。' },
    N_k: { label: '每个分量的锚点数', help: '从每个有锚点的分量中抽取的点数。' },
    n: { label: '合成点数', help: '从生成模型中抽取的总点数。' },
    noise: { label: '策展噪声', help: '加到每个合成点上的噪声，这是它的标准差。' },
    prompt: { label: '提示强度', help: '提示把生成模型拉向 K：每个 K 分量的权重是别的分量的 e 的几次方倍。' },
    generation: { label: '第几代', help: '从第二代起，合成点由上一代的合成拟合产生。' },
    policy: { label: '每代学什么', help: '第二代起，每一代的拟合用哪些点。' },
    fresh: { label: '新真实数据', help: '第二代起，新点里有多少取自真实分布的 K 分量。' },
    separation: { label: '分离度', help: '把真实分布的分量逐个拉开。' },
    covariances: { label: '协方差', help: '各分量的形状怎样抽取。' },
    fit: { label: '拟合方式', help: '两个混合模型各用多少个分量来拟合。' },
    maxIterations: { label: 'EM 步数', help: '拟合到这一步还没稳定，就停下并注明。' },
    measure: { label: '尺子', help: '拟合离真实分布有多远。' },
    estimator: { label: '估计方法', help: '怎样由概率密度算出距离。' },
    dimension: { label: '维数', help: '数据的维数。平面上只显示其中两维。' },
    seed: { label: '种子', help: '回放不换种子，重新抽取则换一个。' },
    draw: { label: '第几次', help: '平面上是这个种子的第几次实验。' },
  },
  options: {
    covariances: {
      published: { label: '同公开代码', help: '按 A·Bᵀ，照 NumPy 的做法抽取：细如针。' },
      symmetric: { label: '对称', help: '按 A·Aᵀ，教科书的做法：几乎一样细。' },
    },
    fit: {
      published: { label: '同公开代码', help: '锚点拟合用 K 个分量，合成拟合用 K + J + L 个。' },
      'same-size': { label: '一样大', help: '两个拟合都用 K + J + L 个分量。' },
    },
    policy: {
      replace: { label: '逐代替换', help: '每一代只用上一代拟合产生的点。' },
      keep: { label: '全部保留', help: '每一代都用迄今产生的所有点。' },
      sample: { label: '定量抽取', help: '从迄今产生的所有点里，抽取与新点一样多的点。' },
    },
    measure: {
      'jensen-shannon': { label: 'JS 散度', help: '真实分布和拟合各与平均混合相比，取值 0 到 ln 2。' },
      'truth-to-fit': { label: '漏掉什么', help: '真实分布 → 拟合。真实数据上额外的对数损失，无上限。' },
      'fit-to-truth': { label: '多出什么', help: '拟合 → 真实分布。声称有而其实没有的，无上限。' },
      'as-published': { label: '公开代码', help: '拟合 → 真实分布，用两个直方图来比，各有各的范围。' },
    },
    estimator: {
      quadrature: { label: '数值积分', help: '沿螺旋取节点，每次结果相同。' },
      'monte-carlo': { label: '蒙特卡洛', help: '在每个分量中随机取点，任何维数都可用。' },
    },
  },
}

/** 各参数的名称与一句话说明。 */
import type { parameters as en } from '../en/parameters.ts'

export const parameters: typeof en = {
  named: {
    K: { label: '有锚点', help: '真实分布里有，锚点数据里也有。' },
    J: { label: '未采样', help: '真实分布里有，锚点数据没采到。' },
    L: { label: '无关', help: '只在生成模型里，真实分布里没有。' },
    N_k: { label: '每个分量的锚点数' },
    n: { label: '合成点数' },
    noise: { label: '策展噪声' },
    prompt: { label: '提示强度' },
    generation: { label: '第几代' },
    policy: { label: '每代学什么' },
    fresh: { label: '新真实数据' },
    separation: { label: '分离度' },
    covariances: { label: '协方差' },
    fit: { label: '拟合方式' },
    maxIterations: { label: 'EM 步数' },
    measure: { label: '尺子', help: '拟合离真实分布有多远。' },
    estimator: { label: '估计方法' },
    dimension: { label: '维数' },
    seed: { label: '种子' },
    draw: { label: '第几次' },
  },
  options: {
    covariances: { published: { label: '同公开代码' }, symmetric: { label: '对称' } },
    fit: { published: { label: '同公开代码' }, 'same-size': { label: '一样大' } },
    policy: { replace: { label: '逐代替换' }, keep: { label: '全部保留' }, sample: { label: '定量抽取' } },
    measure: {
      'jensen-shannon': { label: 'JS 散度', help: '真实分布和拟合各与平均混合相比，取值 0 到 ln 2。' },
      'truth-to-fit': { label: '漏掉什么', help: '真实分布 → 拟合。真实数据上额外的对数损失，无上限。' },
      'fit-to-truth': { label: '多出什么', help: '拟合 → 真实分布。声称有而其实没有的，无上限。' },
      'as-published': { label: '公开代码', help: '拟合 → 真实分布，用两个直方图来比，各有各的范围。' },
    },
    estimator: { quadrature: { label: '数值积分' }, 'monte-carlo': { label: '蒙特卡洛' } },
  },
}

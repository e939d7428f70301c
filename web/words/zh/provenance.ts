/** 这个数字怎么算出来的；再按实际使用者的办法，评一评同样的两个拟合。 */
import type { provenance as en } from '../en/provenance.ts'
import { count, inHan } from './grammar.ts'

export const provenance: typeof en = {
  measure: '尺子',
  measureName: measure => `${measure}：`,
  measureOf: '，锚点拟合的值减去合成拟合的值，用自然对数',
  symbols: '符号',
  kl: 'KL 是 Kullback–Leibler 散度：从前一个分布取点，用前者的对数密度减去后者的，再求平均。',
  estimator: '估计方法',
  estimators: {
    quadrature: ({ spirals, nodes, width }) =>
      `数值积分：在每个分量的坐标系里取${inHan(spirals)}条螺旋，每条 ${nodes} 个节点。误差是${inHan(spirals)}条螺旋之间标准误的 ${width} 倍。`,
    'monte-carlo': ({ batches, each, width }) =>
      `蒙特卡洛：每个分量取 ${batches} 批随机点，每批 ${each} 个。误差是各批之间标准误的 ${width} 倍。`,
    histogram: ({ width, bins, points, rounds }) =>
      `两个 ${bins} × ${bins} 的直方图，各用 ${points} 个点，各有各的范围，取 ${rounds} 轮的平均。误差是各轮之间标准误的 ${width} 倍。`,
    'closed-form': () => '闭式解：除了舍入，没有误差。',
  },
  noQuadrature: dimensions => `数值积分只用于平面，这组设定却是 ${dimensions} 维。`,
  thisDraw: '这一次',
  thisDrawIs: (exact, seed, draw) =>
    `${exact}，其中的误差只来自估计方法。种子 ${seed}，第 ${draw} 次：种子和设定相同，在任何浏览器里都得到同一个数，一位不差。`,
  overDraws: '各次实验',
  overDrawsIs: (spread, draws) => `${spread}：取这个种子、这组设定的 ${draws} 次实验的中间一半`,
  tooFew: '各次实验的中间一半，目前次数还太少',
  table: {
    title: '两个拟合，评两遍',
    difference: '相差',
    distance: '离真实分布的距离（nat）',
    likelihood: points => `真实分布的 ${count(points)} 个新点，每点的对数似然（nat）`,
    sizes: '分量数、EM 步数',
    size: (components, steps, converged) => `${components}、${steps}${converged ? '' : '（已到上限）'}`,
  },
}

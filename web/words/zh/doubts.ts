/** 为什么这个数字要小心看待，以及可以怎么办。 */
import type { doubts as en } from '../en/doubts.ts'
import { count } from './grammar.ts'
import { picture } from './picture.ts'

export const doubts: typeof en = {
  limit: (fit, steps) =>
    `${fit === 'both' ? '两个拟合都' : picture.layers[fit]}到了 ${count(steps)} 步的上限，这个数字还可能变。`,
  goOn: steps => `继续到 ${count(steps)} 步`,
  fewPoints: (fit, components, requested) =>
    `${picture.layers[fit]}本该有 ${requested} 个分量，却只有 ${components} 个，因为点只有这么多。`,
  emptied: (number, fit) => `${picture.layers[fit]}有 ${number} 个分量失去了所有的点，虽然还在，却没有权重。`,
  collapsed: (number, fit) =>
    `${picture.layers[fit]}有 ${number} 个分量塌缩到了寥寥几个点上，全靠每一步加上的 1e-6 才没有缩到底。`,
  estimate: error => `这个估计可能有 ${error}\u00a0nat 的误差，对这么小的净收益来说不算小。看典型值更可靠。`,
  more: number => `另有 ${number} 条`,
}

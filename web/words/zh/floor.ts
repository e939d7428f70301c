/** 导读第 2 章：同样的簇，取更多的点。 */
import type { floor as en } from '../en/floor.ts'

export const floor: typeof en = {
  title: '同样的数据，再多一些',
  setting: (K, J) => `K = ${K} 见过，J = ${J} 没见过`,
  points: '每簇的点数',
  pointsNow: points => `每簇 ${points} 个点`,
  off: '锚点拟合偏离',
  itself: '与真实分布一致',
  nothing: '毫无重叠',
  most: 'ln 2',
  here: distance => `这一次 ${distance}`,
  typical: distance => `典型值 ${distance}`,
  told: (distance, points) => `每簇 ${points} 个点时，锚点拟合这一次离真实分布 ${distance} nat。`,
  key: { truth: '真实分布', anchorData: '锚点数据', anchorFit: '锚点拟合' },
}

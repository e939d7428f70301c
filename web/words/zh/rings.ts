/** 导读第 1 章：读者在平面上放圆圈。 */
import type { rings as en } from '../en/rings.ts'
import { inHan } from './grammar.ts'

const place = ({ x, y }: { readonly x: number; readonly y: number }): string =>
  `(${x.toFixed(1)}, ${y.toFixed(1)})`.replaceAll('-', '−')

const left = (missing: number): string => (missing > 0 ? `还差 ${missing} 个。` : '圆圈都放好了。')

export const rings: typeof en = {
  whatYouHave: '你手头的',
  whatThereIs: '实际的样子',
  nothingElse: '其余一概不知',
  seenAndNot: (K, J) => `K = ${K} 见过，J = ${J} 没见过`,
  key: {
    truth: '真实分布：内圈含 50%，外圈 95%',
    anchorData: '锚点数据',
    anchorDataOf: (points, K) => `锚点数据，${inHan(K)}簇各 ${points} 个点`,
    guess: '你的猜测',
  },
  points: '平面上是你的锚点数据，分成两团。',
  pad: (placed, all) => `平面上是你的锚点数据，可以在上面放圆圈。已放 ${placed} 个，共 ${all} 个。`,
  how: '方向键移动十字，按住 Shift 步子更大；Enter 放一个圆圈，Delete 收回一个。',
  told: (told, all) => {
    if (told.kind === 'cross') return place(told)
    if (told.kind === 'taken') return `${place(told)} 处的圆圈已收回。${left(all - told.placed)}`
    return `第 ${told.placed} 个圆圈放在 ${place(told)}。${left(all - told.placed)}`
  },
  shown: components => `平面上是整个真实分布：虚线画出 ${components} 个簇，另有你的锚点数据和你放的圆圈。`,
}

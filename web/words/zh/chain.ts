/** 导读第 3 章：从锚点数据到合成数据。 */
import type { chain as en } from '../en/chain.ts'
import { counted, inHan } from './grammar.ts'

const groups = (number: number): string => `${inHan(number)}个簇`
const points = (number: number): string => counted(number, '个点')

export const chain: typeof en = {
  title: '从你的数据到它的数据',
  setting: '同一个平面，四次',
  stations: { anchorData: '锚点数据', prompt: '提示', generator: '生成模型', syntheticData: '合成数据' },
  below: {
    anchorData: ({ anchors }) => [points(anchors)],
    prompt: ({ told }) => ['给它看的：', groups(told)],
    generator: ({ known }) => ['它知道的：', groups(known)],
    syntheticData: ({ made }) => [points(made)],
  },
  steps: { prompt: '提示', generate: '生成', curate: '整理' },
  tips: {
    prompt: '把你的点给生成模型看，它从中读出你有哪几个簇。',
    generate: '生成模型照着这几个簇作答，也用上它在别处见过的。',
    curate: noise =>
      noise === 0
        ? '整理：筛选并理顺，作者称“数据策展”。这里什么也不改，ε = 0。'
        : `整理时每个点略微移动，噪声大小为 ${noise}。`,
  },
  about: {
    anchorData: '你手头全部的真实数据。',
    prompt: '你的点所代表的那部分真实分布，此外什么也没告诉生成模型。',
    generator: '蓝色是它从提示里读出的簇，绿色是真实分布里你从没见过的簇。',
    syntheticData: '它的回答：每个它知道的簇里都有点。',
  },
  larger: (station, below) => `放大：${station}，${below}`,
  summary: ({ anchors, told, known, made }) =>
    `四个平面排成一行：${points(anchors)}的锚点数据成为提示，从中看得出${groups(told)}；生成模型知道${groups(known)}；它从这些簇里给出 ${made} 个合成点。`,
}

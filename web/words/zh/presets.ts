/** 从哪组设定开始，到那里看什么。 */
import type { presets as en } from '../en/presets.ts'

export const presets: typeof en = {
  startFrom: '起始设定',
  of: {
    'blind-spot': { name: '盲区', meaning: '真实分布有一大半没采到，生成模型却知道。' },
    published: { name: '论文设定', meaning: '论文的设定，也用论文的尺子。' },
    'nothing-unsampled': { name: '没有盲区', meaning: '锚点数据已见过真实分布的全部，没有什么可补。' },
    'mostly-noise': { name: '无关居多', meaning: '生成模型添上的，大半不在真实分布里，坏处多过好处。' },
    'rich-anchors': { name: '锚点充足', meaning: '锚点数据够多，自己就能说清。' },
  },
}

/** 导读第 6 章：同一个实验，有正有负。 */
import type { signs as en } from '../en/signs.ts'
import { inHan } from './grammar.ts'

export const signs: typeof en = {
  title: { before: '一把尺子', after: '同一个实验，四把尺子' },
  setting: components => `K = J = L = ${components}`,
  fits: { anchorFit: '只用你的点拟合', syntheticFit: '用合成数据拟合' },
  seen: {
    anchorFit: J => `漏掉${inHan(J)}个簇（J = ${J}），几乎没有多出什么`,
    syntheticFit: (J, L) => `那${inHan(J)}个簇（J = ${J}）漏得很少，多出${inHan(L)}个（L = ${L}）`,
  },
  planes: {
    anchorFit: '虚线椭圆是真实分布，上面是只用锚点数据的拟合，只盖住采到的簇。',
    syntheticFit: '虚线椭圆是真实分布，上面是用合成数据的拟合，盖住的更多，也落在了并不存在的地方。',
  },
  truth: '虚线为真实分布',
  gap: '净收益（nat）',
  helped: '有益 ↑',
  hurt: '有害 ↓',
  verdict: { helped: '有益', hurt: '有害', unclear: '不明显' },
  ownScales: draws => `每把尺子各用各的刻度：看正负，不看大小。${draws} 次实验的中位数，灰带为中间一半。`,
  oneScale: draws => `${draws} 次实验的中位数，灰带为中间一半。`,
  summary: told => `净收益：${told.join('；')}。`,
  told: (measure, gap, verdict) => `${measure} ${gap}，${verdict}`,
  asTable: '列成表格',
  table: { caption: '净收益（nat）：中位数与中间一半。', head: ['尺子', '净收益', '从', '到', '实验次数'] },
}

/** 初次来到“探索”时，开头的那个问题。 */
import type { lead as en } from '../en/lead.ts'

export const lead: typeof en = {
  situation: '你手头的真实数据不多。生成模型知道得更多，只是其中有些并不属实。',
  question: '该不该拿它生成的数据来训练？',
  read: '先看导读，约 12 分钟',
  source: { before: '据甘泽宇、刘勇，', title: 'A Reverse-Bottleneck Perspective', after: '，ICLR 2025' },
}

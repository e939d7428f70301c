/** 导读第 10 章：作者用语言模型做的小试验。 */
import type { trial as en } from '../en/trial.ts'

export const trial: typeof en = {
  title: '评分模型给 GPT-2 打的分',
  setting: '五项经 softmax，合计为 1',
  rated: {
    base: '原始 GPT-2，未再训练',
    generated: examples => `由 ${examples} 条样例生成的数据`,
    real: '真实的训练集',
  },
  trainedOn: '训练数据',
  rating: '分数',
  alike: '⅕，五项相同',
  noErrors: '以上各数，文中都没有给误差棒。',
  more: (hsic, entropy) => `HSIC 变化 ${hsic}%，语义熵变化 ${entropy}%`,
  hsic: 'HSIC',
  hsicMeans: '模型与训练集的相关程度',
  semanticEntropy: '语义熵',
  semanticEntropyMeans: '回答的意思有多分散',
  examples: number => `${number} 条样例`,
  asTable: '列成表格',
  hidden: '五个模型的名称和一条空的分数轴，分数还没有显示。',
  summary: ratings => `从零画起的分数：${ratings.join('、')}。若五项相同，各为五分之一。`,
  smallSummary: (name, values) => `${name}，从零画起：${values.join('、')}。`,
  table: {
    caption: '据甘泽宇、刘勇的论文（ICLR 2025）附录 G，文中没有误差棒。',
    head: ['训练数据', '分数', 'HSIC', '语义熵'],
    none: '未给出',
  },
}

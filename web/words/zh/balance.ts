/** 导读第 4、5 章：真实分布覆盖了多少，合成数据有多少是真的。 */
import type { balance as en } from '../en/balance.ts'

export const balance: typeof en = {
  title: '孰轻孰重',
  truth: '真实分布',
  synthetic: '合成数据',
  cover: (covered, all) => `锚点数据覆盖 ${all} 个簇中的 ${covered} 个`,
  areTrue: (real, all) => `${all} 个簇中 ${real} 个是真的`,
  covered: percent => `覆盖 ${percent}%`,
  true: percent => `真实 ${percent}%：`,
  percent: percent => `${percent}%`,
  lean: {
    right: '向右倾，点足够多时有益（平衡式）',
    plumb: '竖直，点足够多时持平（平衡式）',
    left: '向左倾，点足够多时有害（平衡式）',
  },
  brief: { right: '按平衡式有益', plumb: '按平衡式持平', left: '按平衡式有害' },
  summary: (covered, truth, all) =>
    `上下两条，每格一个簇。真实分布有 ${truth} 个簇，锚点数据覆盖其中 ${covered} 个。合成数据来自 ${all} 个簇，其中 ${truth} 个是真的。`,
  ruled: (summary, covered, real, lean) => `${summary}覆盖 ${covered}%，真实 ${real}%，两端的连线${lean}。`,
  head: ['', 'K', 'J', 'L', '覆盖或真实'],
}

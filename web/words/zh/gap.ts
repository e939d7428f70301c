/** 净收益的数字，以及正负的意思。 */
import type { gap as en } from '../en/gap.ts'

const BY = { 'jensen-shannon': ' JS 散度', 'truth-to-fit': '“漏掉什么”', 'fit-to-truth': '“多出什么”' }

export const gap: typeof en = {
  name: '净收益',
  measuredBy: '净收益怎么量',
  thisDraw: 'nat，这一次',
  verdict: {
    full: (did, because) => [['合成数据', 'data'], [did, 'did'], [`：用它训练出的模型${because}。`]],
    brief: did => [['合成数据', 'data'], [did, 'did'], ['。']],
    terse: did => [['合成数据', 'data'], [did, 'did'], ['。']],
  },
  opposite: ({ measure, did }, brief) =>
    `用${BY[measure]}来量，${brief ? '则' : '同一次实验'}${did === 'hurt' ? '有害' : '有益'}。`,
  spoken: (measure, nats, did, because, opposite) =>
    `净收益（${measure}）：${nats} nat。合成数据${did}：用它训练出的模型${because}。${opposite}`,
  hints: { click: '点击打开', tap: '再点一下打开' },
}

/** 四把尺子：各量什么、怎么说、得出什么结论。 */
import type { measures as en } from '../en/measures.ts'

const DISTANCE = {
  farBetter: '离真实分布近得多',
  better: '离真实分布更近',
  same: '离真实分布差不多远',
  worse: '离真实分布更远',
}

export const measures: typeof en = {
  of: {
    'jensen-shannon': {
      words: '真实分布 G 和拟合 π 各与平均混合 m 相比，取值 0 到 ln 2。',
      verb: '偏离',
      verdicts: DISTANCE,
    },
    'truth-to-fit': {
      words: '真实分布 G → 拟合 π。真实数据上额外的对数损失，无上限。',
      verb: '漏掉',
      verdicts: { farBetter: '漏掉的少得多', better: '漏掉的更少', same: '漏掉的差不多', worse: '漏掉的更多' },
    },
    'fit-to-truth': {
      words: '拟合 π → 真实分布 G。声称有而其实没有的，无上限。',
      verb: '多出',
      verdicts: { farBetter: '多出的少得多', better: '多出的更少', same: '多出的差不多', worse: '多出的更多' },
    },
    'as-published': { words: '拟合 π → 真实分布 G，用直方图 h 来比，各有各的范围。', verb: '偏离', verdicts: DISTANCE },
  },
  onlyInThePlane: '只在二维可用：维数更高时，直方图的格子几乎都是空的。',
  did: { helped: '有益', hurt: '有害', unclear: '看不出明显影响' },
}

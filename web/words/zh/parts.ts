/** 净收益从何而来：每种角色、每个分量添了或减了多少，为什么。 */
import type { parts as en } from '../en/parts.ts'

export const parts: typeof en = {
  title: '净收益从何而来',
  asPublished: '用公开代码这把尺子，净收益分不出各个部分：两个直方图的格子不一样，拟合的一格，对着的是真实分布的另一处。',
  hurts: '← 有害',
  helps: '有益 →',
  together: '合计，即净收益',
  table: {
    name: '表格',
    both: '在横条旁画出两个拟合各自的部分',
    title: '净收益的各个部分',
    component: '分量',
    gap: '净收益',
    how: '每个散度都是平面上的积分，按每一点属于哪个分量（责任度）来拆：真实分布看自己的分量，拟合看生成模型的分量。单位是 nat。',
    charged: '无关分量从其余分量占去的份额，记在无关分量名下。',
  },
  map: {
    name: '位置图',
    title: '画在平面上（nat/单位面积）',
    nothing: '不画',
    gap: '净收益',
    anchor: '锚点拟合偏在哪里',
    synthetic: '合成拟合偏在哪里',
  },
  none: {
    anchored: '无',
    unsampled: '无：锚点数据已见过真实分布的全部',
    irrelevant: '无：生成模型只知道真实分布',
  },
  why: {
    stakesAll: '锚点拟合全押在这几处',
    closer: '合成拟合在这里离真实分布略近',
    fewPoints: (anchor, synthetic) => `每个分量有 ${anchor} 个锚点，合成点则约 ${synthetic} 个`,
    neverHere: '锚点拟合没到过这里，生成模型到过',
    notTaught: points => `每个分量约 ${points} 个合成点，还学不会这几处`,
    nothingReal: share => `合成拟合有${share}落在不存在的地方`,
    fewerGaps: '合成拟合在这里留下的空缺更少',
    impossible: '在锚点拟合看来，这几处几乎不可能出现',
    missesLess: '这几处，连锚点拟合都漏得更少',
    noTerm: (mass, nats) => `没有自己的一项，只计它占去的份额：${mass} = ${nats} nat`,
    anchorClaims: '锚点拟合在这里声称的比实际的多',
    syntheticClaims: '合成拟合在这里声称的比实际的多',
    claimsNear: '锚点拟合声称这附近有的，其实没有',
    wrongWidth: '合成拟合把这几处画得太宽或太窄',
    nothingThere: share => `合成拟合有${share}落在真实分布里没有的地方`,
  },
  fractions: {
    '1/5': '五分之一', '1/4': '四分之一', '1/3': '三分之一', '2/5': '五分之二',
    '1/2': '一半', '3/5': '五分之三', '2/3': '三分之二', '3/4': '四分之三',
  },
  percent: percent => ` ${percent}% `,
}

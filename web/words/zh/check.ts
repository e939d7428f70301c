/** “对照”页：同一个实验、四把尺子，各格画了什么，能读出什么。 */
import type { At, check as en, Move, Side, Signs, Trends } from '../en/check.ts'
import type { Pieces } from '../pieces.ts'
import { count, list, measuredWith } from './grammar.ts'

const verdict = (side: Side): string => (side > 0 ? '有益' : '有害')
const places = (all: readonly At[]): string =>
  list(
    all.map(({ lever, value }) => `${lever} = ${value}`),
    '或',
  )

function signs(read: Signs): string {
  if (read.start === 0) {
    if (read.later.length === 0) return '看不出正负。'
    const [first, second] = read.later.map(verdict)
    return second
      ? `起初看不出正负，后来合成数据时而${first}，时而${second}。`
      : `起初看不出正负，后来合成数据${first}。`
  }
  const { start, turned, lost, strays } = read
  const often = strays ? '大体' : turned.length + lost.length === 0 ? '始终' : ''
  const until = turned.length > 0 ? `，到 ${places(turned)} 转为${verdict(start > 0 ? -1 : 1)}` : ''
  const from = lost.length > 0 ? `；从 ${places(lost)} 起看不出正负` : ''
  return `合成数据${often}${verdict(start)}${until}${from}。`
}

const MOVES: Readonly<Record<Move, string>> = {
  rises: '上升',
  falls: '下降',
  'rises and comes back': '先升后落',
  'falls and comes back': '先降后升',
}

function trends({ rises, falls, against, steady, wide }: Trends): Pieces<'against'> {
  const agreeing = [
    ...(rises.length > 0 ? [`随 ${list(rises)} 上升`] : []),
    ...(falls.length > 0 ? [`随 ${list(falls)} 下降`] : []),
  ].join('，')
  if (against.length + steady.length === 0) {
    return [[wide ? '论文的三个走势都在，只是各次实验相差很大。' : `净收益${agreeing}：与论文的三个走势一致。`]]
  }
  const [start, it] = agreeing ? [`净收益${agreeing}`, ''] : ['论文的走势一个也看不出来', '净收益']
  const moves = [...new Set(against.map(({ move }) => move))]
  const leversOf = (move: Move): string => list(against.filter(one => one.move === move).map(({ lever }) => lever))
  return [
    [start],
    ...moves.flatMap((move, i): Pieces<'against'> => [
      [`；${i === 0 ? it : ''}随 ${leversOf(move)} 却`],
      [MOVES[move], 'against'],
      ['，与论文相反'],
    ]),
    [steady.length === 0 ? '。' : `；随 ${list(steady)} 的变化${steady.length > 1 ? '都' : ''}淹没在波动里。`],
  ]
}

const published = (draws: number): string => `论文公开代码，${count(draws)} 次`

export const check: typeof en = {
  title: '同一个实验，四把尺子',
  lead:
    '做法相同，两个拟合也相同，只换一把尺子量“离真实分布多远”，正负和走势就跟着变。' +
    '图为净收益的中位数与中间一半（nat），横线以上有益。',
  stays: { meanwhile: '已画出的不受影响。', remedy: '已画出的不受影响。重新载入页面，也许有用。' },
  through: '曲线经过的设定',
  from: { paper: '论文设定：', explore: '你在“探索”里的设定：' },
  setting: parts => parts.join('，'),
  sentences: sentences => sentences.join(''),
  space: '',
  progress: '这些曲线的实验次数',
  provisional: draws => `不足 ${draws} 次，结果暂定`,
  notInSpace: '公开代码这把尺子数的是平面上的格子。维数一高，格子几乎都是空的。',
  range: (first, last) => `${first} 到 ${last}`,
  others: value => `，其余为 ${value}`,

  panel: (lever, measure) => `净收益随 ${lever} 的变化，${measuredWith(measure)}`,
  logAxis: '净收益的坐标轴用对数刻度。',
  logTicks: 'nat，对数刻度',
  yours: (lever, value) => `你的 ${lever} = ${value}`,
  pointed: (lever, value, gap) => `${lever} = ${value}：${gap}`,
  published,
  agreement: (agreeing, points) => [
    [`${points} 个点中有 ${agreeing} 个，均值相差不到 3 个`],
    ['标准误', 'error'],
    ['。'],
  ],
  combined: '合并标准误：两个均值之差的标准误，由两边的各次实验算出',

  tables: '表格',
  table: '表格',
  tablesFor: lever => `，净收益随 ${lever} 的变化`,
  tableOf: panel => `表格：${panel}`,
  caption: measure => `净收益（nat），${measuredWith(measure)}`,
  draws: '次数',
  median: '中位数',
  error: { brief: '标准误', full: '中位数的标准误' },
  half: '中间一半',
  halfOf: (lower, upper) => `${lower} 到 ${upper}`,
  open: (draw, lever, value) => `在“探索”里打开第 ${draw} 次实验，${lever} = ${value} 时它离中位数最近`,
  recipe: {
    dimensions: number => `${number} 维`,
    separation: separation => `分离度 ${separation}`,
    held: setting => `${setting}。`,
    points: (anchor, synthetic) => `每个有锚点的分量 ${count(anchor)} 个点，合成点共 ${count(synthetic)} 个。`,
    covariances: { published: '协方差同公开代码。', symmetric: '协方差按“对称”的做法抽取。' },
    seed: seed => `种子 ${seed}，从第 0 次实验算起，各列相同。`,
    estimator: {
      quadrature: '前三把尺子比较概率密度，用数值积分估计。',
      'monte-carlo': '前三把尺子比较概率密度，用蒙特卡洛估计。',
    },
    histograms: (bins, points, rounds) =>
      `“公开代码”比较直方图：${bins} × ${bins} 个格子，两边各 ${count(points)} 个点，每次实验重复 ${rounds} 轮。`,
    opens: '点中位数，可在“探索”里打开离它最近的一次实验。',
  },

  nature: {
    'jensen-shannon': '单独一处，代价有限。',
    'truth-to-fit': '漏掉一处，代价没有上限。',
    'fit-to-truth': '只有多出来的才算代价。',
    'as-published': '两个直方图的格子不一样。',
  },
  signs,
  trends,
  readFrom: draws => `据 ${count(draws)} 次实验。`,
  restFrom: draws => `其余要满 ${draws} 次实验才读得出。`,

  figure: {
    what: draws =>
      `净收益（nat）随各滑杆的变化：线为中位数，带为中间一半，${draws > 0 ? `每点 ${count(draws)} 次实验` : '只据最初几次实验'}；` +
      '横线以上，合成数据有益。',
    dotted: draws => `点线：${published(draws)}。`,
    description: draws => `四把尺子下，净收益随 K、J 和 L 的变化，每点取 ${draws} 次实验的中位数。`,
    swept: (setting, first, last) => `${setting}，一次只动一根滑杆，从 ${first} 到 ${last}`,
  },
}

/** 编造的簇要付什么代价，到什么时候得不偿失。 */
import { count } from '../../../words/zh/grammar.ts'
import { CHAPTER, COMMON, MADE_UP, STOPS } from '../numbers.ts'
import type { ChapterText } from '../text.ts'
import { BalanceFormula, Formula, Is, Layered, SHARE_FORMULA, Sym, ToChapter, Whole } from '../vocabulary.tsx'

export const chapter4: ChapterText<4> = {
  title: '编造的代价',
  prose: (
    <p>
      生成模型也会编造：有 <Sym k="L" /> 个簇，与真实分布毫无关系。每个编造的簇都要从
      <Layered of="syntheticData">合成数据</Layered>里分走一份，留给真实部分的就少一份。
    </p>
  ),
  guess: {
    legend: '揭晓之前',
    ask: (
      <p>
        用 <Whole>{count(COMMON.points)}</Whole> 个合成点，
        <Is k="K" value={COMMON.K} />，<Is k="J" value={COMMON.J} />
        。让 <Sym k="L" /> 从零往上加，加到多少，合成数据就不再有益？
      </p>
    ),
    show: '揭晓',
    options: {
      two: `L = ${STOPS.two}`,
      four: `L = ${STOPS.four}`,
      nine: `L = ${STOPS.nine}`,
      fifteen: `L = ${STOPS.fifteen}`,
    },
  },
  reveal: {
    legend: '代价',
    text: () => (
      <>
        <p>
          不会立刻失效。用 <Whole>{count(COMMON.points)}</Whole> 个点，到 <Is k="L" value={MADE_UP.stops} />{' '}
          才不再有益，那时每十五个合成点里有九个是编造的；用 <Whole>{count(COMMON.many)}</Whole> 个点，要到{' '}
          <Is k="L" value={MADE_UP.stopsWithMany} />{' '}
          左右。在那之前，吃亏的是锚点拟合：它只认得真实分布的三分之一，别的一概不认得。
        </p>
        <p>
          有益还是有害，看两个比例。上面一条，是你的数据覆盖了真实分布的多少；下面一条，是合成数据里有多少是真的。把两段的末端连起来，再让{' '}
          <Sym k="L" /> 增大，直到连线竖直：
          <BalanceFormula value={MADE_UP.balance} />
          。这个平衡式说的是簇分得开、点足够多的情形：点少，失效就早；簇有重叠（这里就有），失效就晚。
        </p>
      </>
    ),
    aside: (
      <p>
        我们的补充，不是论文的结论：簇分得开、点足够多时，
        <Formula>净收益 ≈ f(覆盖比例) − f(真实比例)</Formula>。<Formula>{SHARE_FORMULA}</Formula>
        ，量的是两个分布相距多远，其中一个只占另一个的一部分，比例为 <Formula>s</Formula>
        。拟合只覆盖真实分布的三分之一，或者拟合里只有三分之一是真的，用的是同一个 <Formula>f</Formula>
        ，因为 JS 散度是对称的。
        <Formula>f(⅓)</Formula> 就是<ToChapter chapter={CHAPTER.floor}>{`第 ${CHAPTER.floor} 章`}</ToChapter>的{' '}
        <Whole>{MADE_UP.third}</Whole>。
      </p>
    ),
  },
  keep: '点足够多时，合成数据里真的比例高过你覆盖的比例，它就有益。',
  outcome: { said: null, was: `${count(COMMON.points)} 个点时，L = ${MADE_UP.stops}` },
}

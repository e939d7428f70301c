/** 自己的数据已覆盖真实分布的大半时。 */
import { count } from '../../../words/zh/grammar.ts'
import { CHAPTER, COMMON, COVERED } from '../numbers.ts'
import type { ChapterText } from '../text.ts'
import { Is, Sym, ToChapter, ToExplorer, Whole } from '../vocabulary.tsx'

export const chapter5: ChapterText<5> = {
  title: '见得够多以后',
  prose: (
    <p>
      这回让你自己的数据多覆盖一些真实分布：
      <Sym k="K" /> 从 <Whole>{COVERED.from}</Whole> 加到 <Whole>{COVERED.K}</Whole>，每簇 <Whole>{COMMON.each}</Whole>{' '}
      个点。生成模型照旧带来四个你没见过的簇（
      <Is k="J" value={COVERED.J} />
      ），编造两个（
      <Is k="L" value={COVERED.L} />
      ），也照旧只给 <Whole>{count(COMMON.points)}</Whole> 个点。
    </p>
  ),
  guess: {
    legend: '揭晓之前',
    ask: (
      <p>
        <Is k="K" value={COVERED.K} /> 时，合成数据……
      </p>
    ),
    show: '揭晓',
    options: { helped: '有益', none: '没有作用', hurt: '有害' },
  },
  reveal: {
    legend: '结果',
    text: () => (
      <>
        <p>
          有害，<Whole>{COVERED.gap}</Whole>。你的 <Whole>{COVERED.K}</Whole> 个簇，每簇有 <Whole>{COMMON.each}</Whole>{' '}
          个点；它的 <Whole>{COVERED.groups}</Whole> 个簇合分 <Whole>{count(COMMON.points)}</Whole>{' '}
          个点，每簇约十个，拟合就糊了。换成 <Whole>{count(COMMON.many)}</Whole> 个点，它又有益了，
          <Whole>{COVERED.withMany}</Whole>，只是不多：真实分布的大半，你已经见过。
          <ToChapter chapter={CHAPTER.rule}>{`第 ${CHAPTER.rule} 章`}</ToChapter>
          的平衡式说有益，可它说的是点足够多的情形，这里的点太少。
        </p>
        <p>
          这里的模型都用 EM 算法拟合，每走一步，自己那些点的似然就升高一些。离真实分布是不是更近，它看不见。
          <ToExplorer setting={COVERED.oneStep}>看看只走一步的拟合</ToExplorer>，步数可在那里的“更多参数”里改。
        </p>
      </>
    ),
  },
  keep: '你见得越多，它能添的就越少，要添也得用更多的点。',
  outcome: { said: null, was: `有害，${COVERED.gap}` },
}

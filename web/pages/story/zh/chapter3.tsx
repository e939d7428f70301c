/** 见过更多的生成模型，能带来什么。 */
import { count } from '../../../words/zh/grammar.ts'
import { COMMON, FILLING } from '../numbers.ts'
import type { ChapterText, LineSeen } from '../text.ts'
import { Is, Layered, Sym, ToExplorer, Whole } from '../vocabulary.tsx'

const DREW: Readonly<Record<LineSeen['compared'], string>> = {
  slower: '你的线升得慢了些。',
  faster: '你的线升得快了些。',
  alike: '你的线与实测相近。',
}
const SAID: Readonly<Record<LineSeen['compared'], string>> = { slower: '升得慢些', faster: '升得快些', alike: '相近' }

export const chapter3: ChapterText<3> = {
  title: '见过世面的生成模型',
  prose: (
    <>
      <p>
        有一个
        <Layered of="generator">
          <b>生成模型</b>
        </Layered>
        ，在别处用比你多的数据训练过。你把手头的点当作<b>提示</b>（prompt）给它看，它就回给你
        <Layered of="syntheticData">
          <b>合成数据</b>
        </Layered>
        ，要多少有多少。
      </p>
      <p>
        它从提示里读出你那两个簇（
        <Is k="K" value={COMMON.K} />
        ），照着生成，又添上真实分布里你从没见过的 <Sym k="J" /> 个簇。
        <Sym k="J" /> 每加一，真实分布里就多一个簇，生成模型知道，你不知道。眼下它还什么都不编造。
      </p>
    </>
  ),
  guess: {
    legend: '揭晓之前',
    ask: (
      <p>
        用你的数据拟合一个模型，用合成数据再拟合一个。前者离真实分布的距离，减去后者的，就是<b>净收益</b>
        （gap）：大于零，合成数据就有益。
        <Is k="J" value={FILLING.start} /> 时，生成模型知道的不比你多，净收益约为零。往后一直到{' '}
        <Is k="J" value={FILLING.farthest} />
        ，它会怎么走？画出来。
      </p>
    ),
    show: '揭晓曲线',
    options: null,
  },
  reveal: {
    legend: '结果',
    text: seen => (
      <>
        <p>
          <Sym k="J" />{' '}
          每加一，真实分布自己就多一个簇。你那两个簇占的比例越来越小，合成数据却始终全都覆盖，净收益就一路上升。起初升得快，因为三个簇里的一个，比十七个里的一个多得多。
          <span>{seen ? DREW[seen.compared] : ''}</span>
        </p>
        <p>
          添第一个没见过的簇，净收益是 <Whole>{FILLING.first}</Whole>；添到四个，是 <Whole>{FILLING.four}</Whole>
          。后面十一个合起来只再添 <Whole>{FILLING.next}</Whole>，一部分是因为 <Whole>{count(COMMON.points)}</Whole>{' '}
          个点越分越薄（换成 <Whole>{count(COMMON.many)}</Whole> 个点，再添 <Whole>{FILLING.nextWithMany}</Whole>
          ）。净收益几乎全部来自绿色的簇，
          <ToExplorer setting={{ L: FILLING.start }}>“探索”里能看到它从何而来</ToExplorer>。
        </p>
      </>
    ),
    aside: (
      <p>
        这些数都是 <Whole>{COMMON.draws}</Whole> 次实验的中位数；灰带是各次实验之间的波动，不是中位数的误差。
      </p>
    ),
  },
  keep: '它有益，是因为补上了你没见过的。',
  outcome: {
    said: seen => (seen ? SAID[seen.compared] : ''),
    was: `先陡后平：J = ${FILLING.some} 时 ${FILLING.four}，J = ${FILLING.farthest} 时 ${FILLING.last}`,
  },
}

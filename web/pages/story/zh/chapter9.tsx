/** 生成模型一代代用同类给出的数据来训练，会怎样。 */
import { DESCENT } from '../numbers.ts'
import type { ChapterText } from '../text.ts'
import { Whole } from '../vocabulary.tsx'

export const chapter9: ChapterText<9> = {
  title: '一代又一代',
  prose: (
    <p>
      这里没有提示了，生成模型就是四个簇的混合，用 <Whole>{DESCENT.points}</Whole>{' '}
      个点拟合出来。假如这些点来自上一个生成模型，上一个的点又来自再上一个，就这样往前推，而真实数据已经不在了。
    </p>
  ),
  guess: {
    legend: '揭晓之前',
    ask: (
      <p>
        二十代里，离真实分布的距离会怎么变？画出来。起点是 <Whole>{DESCENT.start}</Whole>。
      </p>
    ),
    show: '揭晓曲线',
    options: null,
  },
  reveal: {
    legend: '二十代之后',
    text: seen => (
      <>
        <p>
          每拟合一次，上一代知道的就丢掉一点；簇越缩越小，有的消失了。代代替换，数据就忘了自己从哪里来，距离从{' '}
          <Whole>{DESCENT.start}</Whole> 增到 <Whole>{DESCENT.replaced}</Whole>
          <span>{seen ? `，你的线停在 ${DESCENT.drawn(seen.end)}` : ''}</span>。这叫<b>模型崩溃</b>
          。每一百个点里掺十个新的真实点，会慢一些，到 <Whole>{DESCENT.little}</Whole>；掺五十个，就稳在{' '}
          <Whole>{DESCENT.half}</Whole> 上下。
        </p>
        <p>
          把历代的点全部留住，也差不多（<Whole>{DESCENT.keep}</Whole>
          ），但每一代用的点越来越多。点数若不变，改从历代全部数据里抽取，则是 <Whole>{DESCENT.sample}</Whole>。
        </p>
      </>
    ),
  },
  keep: '真实数据，要么留住，要么不断补足。',
  outcome: {
    said: seen => (seen ? `升到 ${DESCENT.drawn(seen.end)}` : ''),
    was: `从 ${DESCENT.start} 增到 ${DESCENT.replaced}`,
  },
}

/** 论文的上界说了净收益的什么，又没说什么。 */
import { BOUNDS, CHAPTER, COINS, RULERS, SWAP } from '../numbers.ts'
import type { ChapterText } from '../text.ts'
import { Is, Sym, ToChapter, Whole } from '../vocabulary.tsx'

export const chapter8: ChapterText<8> = {
  title: '上界说了什么',
  prose: (
    <>
      <p>
        合成数据能带来多少好处，论文给它定了上界。定理 4.10（我们手头的文本丢了公式，这里由我们复原）用几项信息量限住了
        <b>互信息泛化增益</b>（GGMI），论文就用它来表示这份好处。
      </p>
      <p>假如这样一个上界升高了。</p>
    </>
  ),
  guess: {
    legend: '揭晓之前',
    ask: <p>净收益，也就是合成数据实际带来的，会……</p>,
    show: '揭晓',
    options: { up: '跟着升高', down: '反而降低', either: '都有可能' },
  },
  reveal: {
    legend: '结果',
    text: () => (
      <>
        <p>
          都有可能。真的簇多了，生成模型给出的信息量升高，净收益也升高（
          <ToChapter chapter={CHAPTER.filling}>{`第 ${CHAPTER.filling} 章`}</ToChapter>
          ）；编造的簇多了，信息量同样升高，净收益却降低（
          <ToChapter chapter={CHAPTER.rule}>{`第 ${CHAPTER.rule} 章`}</ToChapter>
          ）。再把 <Sym k="J" /> 与 <Sym k="L" /> 对调，上界的每一项都没变，GGMI 也没变，净收益却从{' '}
          <Whole>{SWAP.gapBefore}</Whole> 升到 <Whole>{SWAP.gapAfter}</Whole>
          。所以，数据究竟带来多少，看 GGMI 看不出来，看它的上界也看不出来。
        </p>
        <p>
          还要看这个顶封不封得住。看两枚硬币，这是我们举的例子：一枚是提示，一枚是生成模型自己的知识，要学的是它们是否不同。论文的另一个不等式（5），按我们复原的样子，在这里说：学到的不会超过两枚硬币各自透露的，也就是{' '}
          <Whole>{`${COINS.alone} bit`}</Whole>。可两枚合起来就全知道，<Whole>{`${COINS.together} bit`}</Whole>
          。可见照这个样子，它并非总成立。
        </p>
        <p>
          另一个上界，引理
          3.1，把真实分布算在内。它限住的是：一个模型在真实分布上的损失，与在训练它的合成数据上的损失，最多差多少；损失取{' '}
          <Whole>{BOUNDS.loss[0]}</Whole> 到 <Whole>{BOUNDS.loss[1]}</Whole>。
          <Is k="K" and={['J', 'L']} value={RULERS.count} /> 时，上界是 <Whole>{BOUNDS.allows}</Whole>，实际相差{' '}
          <Whole>{BOUNDS.is}</Whole>。不等式成立，只是很松。
        </p>
      </>
    ),
  },
  keep: '上界封得住顶，保不了底；还要看它封不封得住。',
  outcome: { said: null, was: `都有可能：上界没变，净收益从 ${SWAP.gapBefore} 升到 ${SWAP.gapAfter}` },
}

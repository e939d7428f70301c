/** 同一个实验，换几把尺子来量。 */
import { RULERS } from '../numbers.ts'
import type { ChapterText } from '../text.ts'
import { Is, ToExplorer, Whole } from '../vocabulary.tsx'

export const chapter6: ChapterText<6> = {
  title: '换一把尺子',
  prose: (
    <>
      <p>
        到这里只用过一把尺子：JS 散度。另有两把，都是 KL 散度，各问一边。
        <Whole>KL(真实分布 ∥ 拟合)</Whole> 问拟合<b>漏掉什么</b>，<Whole>KL(拟合 ∥ 真实分布)</Whole> 问它<b>多出什么</b>
        。看正负，不看大小，因为这两把没有上限，只要某处有一个密度接近零，值就大起来。
      </p>
      <p>
        就用论文自己的设定，
        <Is k="K" and={['J', 'L']} value={RULERS.count} />
        。按 JS 散度，净收益是 <Whole>{RULERS.jensenShannon}</Whole>。
      </p>
    </>
  ),
  guess: {
    legend: '揭晓之前',
    ask: <p>另外两把尺子会怎么说？</p>,
    show: '揭晓',
    options: { helped: '都说有益', hurt: '都说有害', split: '一个有益，一个有害' },
  },
  reveal: {
    legend: '结果',
    text: () => (
      <>
        <p>
          按漏掉什么来量，<Whole>{RULERS.misses}</Whole>，有益。按多出什么来量，<Whole>{RULERS.makesUp}</Whole>
          ，有害：只用你的点拟合出的模型几乎不会多出什么，因为它只说见过的。第四种量法来自论文的公开代码：问的也是后一个问题，用的是两个直方图，可两个直方图各分各的格子，比的不是同一处，得到{' '}
          <Whole>{RULERS.published}</Whole>，而且一半的实验落在 <Whole>{RULERS.publishedFrom}</Whole> 到{' '}
          <Whole>{RULERS.publishedTo}</Whole> 之间：这样估计，正负号就靠不住了。
        </p>
        <p>
          同一个实验，有正有负。
          <ToExplorer view="check">四把尺子的结果都在“对照”页</ToExplorer>。
        </p>
      </>
    ),
  },
  keep: '先问量的是哪个方向，再问是怎么估的。',
  outcome: { said: null, was: `一个有益，${RULERS.misses}；一个有害，${RULERS.makesUp}` },
}

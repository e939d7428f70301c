/** 瓶颈为什么反过来，它的宽度又说不出什么。 */
import { SWAP } from '../numbers.ts'
import type { ChapterText } from '../text.ts'
import { Sym, Whole } from '../vocabulary.tsx'

export const chapter7: ChapterText<7> = {
  title: '反过来的瓶颈',
  prose: (
    <>
      <p>
        采样是收窄。全貌之中，只有你采到的那部分过得去，学习能留住的也不会更多。这是经典的<b>信息瓶颈</b>
        。生成正好反过来：进去的是一段窄窄的提示，出来的有模型在别处见过的，也有它编造的。论文称之为<b>逆信息瓶颈</b>。
      </p>
      <p>
        信息流的宽度是信息量：关于自己出自哪个簇，一个点平均透露了多少。单位是
        nat，按角色分色。最右端量的是：拟合还能把各个簇分清多少。
      </p>
    </>
  ),
  guess: {
    legend: '对调之前',
    ask: (
      <p>
        对调 <Sym k="J" /> 与 <Sym k="L" />
        ，原来补上四个簇、编造八个，就变成补上八个、编造四个。从锚点数据往右，整条信息流会……
      </p>
    ),
    show: '对调并揭晓',
    options: { wider: '变宽', narrower: '变窄', neither: '都不会' },
  },
  reveal: {
    legend: '变了什么',
    text: () => (
      <>
        <p>
          都没有：<Whole>{`${SWAP.before} nat`}</Whole> 变成 <Whole>{SWAP.after}</Whole>
          ，只差在随机波动。给生成模型看的只有 <Whole>{`${SWAP.told} nat`}</Whole>，它答出的约有{' '}
          <Whole>{SWAP.answered}</Whole>。外轮廓不动，颜色换了位置，净收益却从 <Whole>{SWAP.gapBefore}</Whole> 升到{' '}
          <Whole>{SWAP.gapAfter}</Whole>。
        </p>
        <p>
          这里编造的簇与真的簇看上去一个样，过了瓶颈，从宽度上再也看不出来。要分辨这两种情形，只能看最左端的真实分布：它现在变宽了。
        </p>
      </>
    ),
    aside: (
      <p>
        宽度是我们给这个想法画的图，不是论文里的量；它大体上是在数分得清的簇。蓝色在瓶颈处略微变宽，因为单独两个簇比混在许多簇里更容易分清。净收益是{' '}
        <Whole>{SWAP.gapDraws}</Whole> 次实验的中位数。
      </p>
    ),
  },
  keep: '信息量不辨真假。',
  outcome: { said: null, was: `都没有，${SWAP.before} nat 变成 ${SWAP.after} nat` },
}

/** 同样的数据取得再多，也做不到的事。 */
import { CHAPTER, COMMON, FLOOR } from '../numbers.ts'
import type { ChapterText } from '../text.ts'
import { Aside, Layered, ToChapter, Whole } from '../vocabulary.tsx'

export const chapter2: ChapterText<2> = {
  title: '同样的数据，再多一些',
  prose: (
    <>
      <p>
        用这些点拟合出一个模型，叫
        <Layered of="anchorFit">
          <b>锚点拟合</b>
        </Layered>
        。它离真实分布的距离，典型值是 <Whole>{`${FLOOR.now} nat`}</Whole>（奈特，信息量的单位），用的尺子是 JS 散度（
        <ToChapter chapter={CHAPTER.rulers}>{`第 ${CHAPTER.rulers} 章`}</ToChapter>
        再换别的尺子）。距离为零，它就是真实分布本身；到 <Whole>{`ln 2 = ${FLOOR.end}`}</Whole>，就与真实分布毫无重叠。
      </p>
      <p>
        现在回到那两个簇，取十倍的点，每簇 <Whole>{FLOOR.each}</Whole> 个。
      </p>
      <Aside>
        一次<b>实验</b>，就是把随机的部分全部重来一遍：新的簇、新的点、新的拟合。“典型值”是{' '}
        <Whole>{COMMON.draws}</Whole> 次实验的中位数；后面图中的灰带，装下其中一半。
      </Aside>
    </>
  ),
  guess: {
    legend: '揭晓之前',
    ask: (
      <p>
        每簇 <Whole>{FLOOR.each}</Whole> 个点时，锚点拟合离真实分布的距离会怎样？
      </p>
    ),
    show: '揭晓',
    options: { half: '缩短一半', fifth: '缩短五分之一', hardly: '几乎不变' },
  },
  reveal: {
    legend: '结果',
    text: () => (
      <p>
        典型值从 <Whole>{FLOOR.from}</Whole> 变成 <Whole>{FLOOR.to}</Whole>（在这个平面上，从{' '}
        <Whole>{FLOOR.planeFrom}</Whole> 变成 <Whole>{FLOOR.planeTo}</Whole>
        ）。拟合出的两个椭圆几乎严丝合缝了，可六个簇里还缺四个。前两个簇的点取得再多，也带不来那四个。
      </p>
    ),
  },
  keep: '同样的数据取得再多，也有一段距离缩不掉。',
  outcome: { said: null, was: `几乎不变，从 ${FLOOR.from} 变成 ${FLOOR.to}` },
}

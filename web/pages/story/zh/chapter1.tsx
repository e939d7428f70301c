/** 数据看得见什么，看不见什么。 */
import { inHan } from '../../../words/zh/grammar.ts'
import { COMMON } from '../numbers.ts'
import type { ChapterText, RingsSeen } from '../text.ts'
import { Is, Layered, Sym, Whole } from '../vocabulary.tsx'

function fell({ placed, found }: RingsSeen): string {
  const [rings, inside] = [`你的${placed === 1 ? '' : `${inHan(placed)}个`}圈`, '落进了没见过的簇里。']
  if (found === 0) return `${rings}${placed === 1 ? '' : '都'}没有落进没见过的簇里。`
  if (found === placed) return `${rings}${placed === 1 ? '' : '全都'}${inside}`
  return `${rings}里，有${inHan(found)}个${inside}`
}

const onKnown = (known: number): string => `有${inHan(known)}个落进了你已见过的簇，那里有数据可依。`

function Rings({ seen }: { readonly seen: RingsSeen }) {
  const { placed, found, known, hit } = seen
  const luck = found > 0 ? '这是碰巧：' : '要落进去，也只能碰运气：'
  return (
    <p>
      <span>{placed > 0 ? `${fell(seen)}${luck}` : '别处还有四个簇。'}</span>
      <span>单看你的点，没有理由猜 </span>
      <Sym k="J" index={hit ?? 2} />
      <span>，而不猜一片空地。</span>
      {known > 0 && <span>{onKnown(known)}</span>}
    </p>
  )
}

export const chapter1: ChapterText<1> = {
  title: '你没见过的那部分',
  prose: (
    <>
      <p>
        这 <Whole>{COMMON.anchors}</Whole> 个点，就是你手头全部的真实数据。它们来自两个簇（
        <Is k="K" value={COMMON.K} />
        ），每簇 <Whole>{COMMON.each}</Whole> 个点；一个簇就是一个高斯分布。我们把这些点叫作
        <Layered of="anchorData">
          <b>锚点数据</b>
        </Layered>
        。
      </p>
      <p>
        它们出自<b>真实分布</b>，而真实分布不止这两个簇：平面上别的地方还有四个（
        <Is k="J" value={COMMON.J} />
        ）。你的点没有一个出自那四个簇，哪怕有些离得很近。
      </p>
    </>
  ),
  guess: {
    legend: '揭晓之前',
    ask: <p>真实分布的其余部分会在哪里？在图上点三处。</p>,
    show: '揭晓真实分布',
    options: null,
  },
  reveal: {
    legend: '实际的样子',
    text: seen => (
      <>
        <Rings seen={seen} />
        <p>用这些点拟合出的模型，会把全部概率押在六个簇中的两个上。见过的，它没说错；没见过的，它一句也没说。</p>
      </>
    ),
  },
  keep: '数据里，只有你看过的地方。',
  outcome: {
    said: ({ placed, found }) => {
      if (placed === 0) return ''
      return `${inHan(placed)}处，${found === 0 ? '都没有' : `${inHan(found)}处`}落进没见过的簇`
    },
    was: '四个簇，你的点没有一个能提示它们在哪里',
  },
}

/** What the points show, and what they are silent about. */
import { inLetters } from '../../../words/en/grammar.ts'
import { COMMON } from '../numbers.ts'
import type { ChapterText, RingsSeen } from '../text.ts'
import { Is, Layered, Sym, Whole } from '../vocabulary.tsx'

const capital = (word: string): string => word[0].toUpperCase() + word.slice(1)

function fell({ placed, found }: RingsSeen): string {
  const inside = 'inside an unseen group.'
  if (placed === 1) return found === 0 ? `Your ring did not fall ${inside}` : `Your ring fell ${inside}`
  if (found === 0) return `None of your ${inLetters(placed)} rings fell ${inside}`
  if (found < placed) return `${capital(inLetters(found))} of your ${inLetters(placed)} rings fell ${inside}`
  return `${placed === 2 ? 'Both' : `All ${inLetters(placed)}`} of your rings fell ${inside}`
}

const onKnown = (known: number): string =>
  ` ${capital(inLetters(known))} fell on a group you had: there your points do tell.`

function Rings({ seen }: { readonly seen: RingsSeen }) {
  const { placed, found, known, hit } = seen
  const luck = found > 0 ? ' That was luck: nothing' : ' To hit one would have been luck: nothing'
  return (
    <p>
      <span>{placed > 0 ? `${fell(seen)}${luck}` : 'There were four more groups. Nothing'}</span>
      <span> in your points leans towards </span>
      <Sym k="J" index={hit ?? 2} />
      <span> more than towards an empty corner.</span>
      {known > 0 && <span>{onKnown(known)}</span>}
    </p>
  )
}

export const chapter1: ChapterText<1> = {
  title: 'The part you have not seen',
  prose: (
    <>
      <p>
        These <Whole>{COMMON.anchors}</Whole> points are all the real data you have. They came from two groups,{' '}
        <Is k="K" value={COMMON.K} />, <Whole>{COMMON.each}</Whole> points from each; a group is one Gaussian. We call
        the points the{' '}
        <Layered of="anchorData">
          <b>anchor data</b>
        </Layered>
        .
      </p>
      <p>
        The whole that they came from, the <b>truth</b>, has more to it: four more groups, <Is k="J" value={COMMON.J} />
        , somewhere on this plane. None of your points was drawn from those, even where some lie close by.
      </p>
    </>
  ),
  guess: {
    legend: 'Before you see',
    ask: <p>Tap three places in the picture where the rest of the truth may lie.</p>,
    show: 'Show me the truth',
    options: null,
  },
  reveal: {
    legend: 'What there was',
    text: seen => (
      <>
        <Rings seen={seen} />
        <p>
          A model fitted to these points will put everything it believes on two of six groups. It is not wrong about
          what it saw. It is silent about the rest.
        </p>
      </>
    ),
  },
  keep: 'Data show where you looked.',
  outcome: {
    said: ({ placed, found }) =>
      placed === 0 ? '' : `${inLetters(placed)} places, ${inLetters(found)} of them inside an unseen group`,
    was: 'four groups that no point of yours hints at',
  },
}

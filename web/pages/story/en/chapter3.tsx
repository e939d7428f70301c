/** What a generator brings that has seen more. */
import { count } from '../../../words/en/grammar.ts'
import { COMMON, FILLING } from '../numbers.ts'
import type { ChapterText, LineSeen } from '../text.ts'
import { Is, Layered, Sym, ToExplorer, Whole } from '../vocabulary.tsx'

const DREW: Readonly<Record<LineSeen['compared'], string>> = {
  slower: ' You drew a slower rise.',
  faster: ' You drew a faster rise.',
  alike: ' You drew much the same rise.',
}
const SAID: Readonly<Record<LineSeen['compared'], string>> = {
  slower: 'a slower rise',
  faster: 'a faster rise',
  alike: 'much the same rise',
}

export const chapter3: ChapterText<3> = {
  title: 'A generator that has been elsewhere',
  prose: (
    <>
      <p>
        A{' '}
        <Layered of="generator">
          <b>generator</b>
        </Layered>{' '}
        was trained somewhere else, on more than you have. You show it your points as a <b>prompt</b>, and it answers
        with{' '}
        <Layered of="syntheticData">
          <b>synthetic data</b>
        </Layered>
        , as many points as you like.
      </p>
      <p>
        It answers with your two groups, <Is k="K" value={COMMON.K} />, as it reads them from the prompt, and with{' '}
        <Sym k="J" /> groups of the truth that you never saw. Each step of <Sym k="J" /> adds one more group to the
        truth, known to the generator and not to you. For now it makes nothing up.
      </p>
    </>
  ),
  guess: {
    legend: 'Before you see',
    ask: (
      <p>
        Fit one model to your data and one to the synthetic data. The <b>gap</b> is how far the first is from the truth,
        minus how far the second is: above zero, the synthetic data helped. With <Is k="J" value={FILLING.start} /> the
        generator knows nothing that you do not, and the gap is about zero. Draw how it goes on, up to{' '}
        <Is k="J" value={FILLING.farthest} />.
      </p>
    ),
    show: 'Show me the curve',
    options: null,
  },
  reveal: {
    legend: 'What it does',
    text: seen => (
      <>
        <p>
          Each step of <Sym k="J" /> adds a group to the truth itself: your two cover less and less of it, the synthetic
          data still all of it. So the gap grows, quickly at first, since one of three is more than one of seventeen.
          <span>{seen ? DREW[seen.compared] : ''}</span>
        </p>
        <p>
          With the first unseen group it is <Whole>{FILLING.first}</Whole>, with four <Whole>{FILLING.four}</Whole>. The
          next eleven add only <Whole>{FILLING.next}</Whole>, partly since <Whole>{count(COMMON.points)}</Whole> points
          spread thin (with <Whole>{count(COMMON.many)}</Whole>, <Whole>{FILLING.nextWithMany}</Whole>). Nearly all of
          it comes from the green groups:{' '}
          <ToExplorer setting={{ L: FILLING.start }}>the explorer shows where it comes from</ToExplorer>.
        </p>
      </>
    ),
    aside: (
      <p>
        Each number is the median of <Whole>{COMMON.draws}</Whole> draws; the band is the spread between draws, not an
        error of the median.
      </p>
    ),
  },
  keep: 'It helps by filling in what you had not seen.',
  outcome: {
    said: seen => (seen ? SAID[seen.compared] : ''),
    was: `steep, then flatter: ${FILLING.four} at J = ${FILLING.some}, ${FILLING.last} at J = ${FILLING.farthest}`,
  },
}
